# Two commands are all a fresh machine needs: make run, make test.

.DEFAULT_GOAL := help
.PHONY: help setup setup-tests run demo test check lint types imports format translations screenshots soak bench lock clean

bin := .venv/bin
pytest := $(bin)/python -m pytest
# Further arguments for pytest: make test ARGS="-k letter"
ARGS ?=

help:  ## say what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup:  ## prepare .venv and the program; a no-op when that is done
	@.ci/setup

setup-tests:
	@.ci/setup --tests

run: setup  ## open the desktop
	@$(bin)/damping

demo: setup  ## play the main job with a fictitious family into build/demo
	@rm -rf build/demo && mkdir -p build
	@$(bin)/damping demo build/demo

# Each file of window tests is a process of its own, as each window of the program is: Qt keeps what a process opened.
test: setup-tests  ## run the tests, two at a time, in random order
	@status=0; \
	ls tests/gui/test_*.py | xargs -P 2 -I {} sh -c '$(pytest) -q -p no:xdist {} $(ARGS); s=$$?; [ $$s = 5 ] || exit $$s' || status=1; \
	$(pytest) -q -n 2 --dist loadgroup --ignore tests/gui $(ARGS) || status=1; \
	exit $$status

check: setup-tests lint types imports test  ## all that must hold before a change is taken

lint: setup-tests
	@$(bin)/ruff check .
	@$(bin)/ruff format --check .

types: setup-tests
	@$(bin)/basedpyright

imports: setup-tests
	@$(bin)/lint-imports --no-cache --no-logo

format: setup-tests  ## lay the code out as the formatter wants it
	@$(bin)/ruff check --fix-only .
	@$(bin)/ruff format .

translations: setup-tests  ## gather the texts of the screens for Qt Linguist, into assets/translations
	@$(bin)/python .ci/words.py assets/translations/damping_id.ts

screenshots: setup-tests  ## draw the pages into build/screenshots
	@mkdir -p build/screenshots
	@$(bin)/python tests/gui/screenshots.py build/screenshots
	@$(bin)/python -m tests.gui.grab --to build/screenshots

soak: setup-tests  ## run the long tests with their full figures (hours)
	@DAMPING_SOAK=1 $(pytest) -q -n 2 --dist loadgroup -m "" --timeout 14400 -o faulthandler_timeout=0 $(ARGS)

bench: setup  ## measure the figures of the program, each beside its floor
	@$(bin)/damping bench

lock: setup-tests  ## write the lock files again after a change of dependencies in pyproject.toml
	@$(bin)/uv pip compile pyproject.toml --group build $(LOCK) -o requirements.lock
	@$(bin)/uv pip compile --group dev -c requirements.lock $(LOCK) -o requirements-dev.lock

LOCK := --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --no-emit-index-url

clean:  ## remove what make made
	@rm -rf .venv build dist .hypothesis .ruff_cache
	@find app db sync ui tests -name __pycache__ -type d -prune -exec rm -rf {} +
