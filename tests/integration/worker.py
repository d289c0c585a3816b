"""A process of its own that works in a vault and says what it will do and what is saved: for tests to kill and watch.

`python worker.py STATE verb ARGUMENT…` runs a verb of the command line; `python worker.py STATE write VAULT SEED` writes
on and on. Both believe to be on a machine whose state folder is STATE and where passphrases cost next to nothing.
"""

import json
import os
import random
import re
import sys
from pathlib import Path

from app.casework import saving
from app.casework.attachments import Evidence, attach
from app.casework.checking import Draft
from app.casework.session import Session, open_session
from app.cli import asking, main
from app.records.kinds.case import Case
from db.ids import new_id
from db.store.reader import Page
from db.vault.machine import Machine
from tests.machines import CHEAP

PASSPHRASE = "kucing biru tidur di atas genteng"
READY = "ready"
MARKED = re.compile(r"[0-9]+-[0-9]+")  # the summary of a case that a writer wrote


def say(text: str) -> None:
    """Tell whoever listens, at once: one write, so that a line is heard whole or not at all."""
    os.write(1, text.encode() + b"\n")


def cheap_machine(state: Path) -> Machine:
    """Return this machine as the tests have it."""
    return Machine(state=state, policy=CHEAP)


def run_verb(state: Path, arguments: list[str]) -> int:
    """Run a verb; say when its vault is open, or at once where it opens none."""
    asking.this_machine = lambda: cheap_machine(state)

    def opened(*given: object, **named: object) -> Session:
        session = open_session(*given, **named)
        say(READY)
        return session

    asking.open_session = opened
    if arguments[0] in ("create", "restore"):
        say(READY)
    return main.run(arguments)


def write_on(state: Path, vault: Path, seed: int) -> None:
    """Put, edit, attach, strike out and take back until killed; every step is announced and then acknowledged."""
    draw = random.Random(seed)
    session = open_session(vault, PASSPHRASE, machine=cheap_machine(state))
    say(READY)
    with session.read() as reader:
        cases = [each.id for each in reader.list(Case, Page(limit=400)) if MARKED.fullmatch(each.summary or "")]
    turn = 0
    while True:
        turn += 1
        step = draw.choice(("put", "put", "edit", "edit", "edit", "attach", "void")) if cases else "put"
        {"put": put, "edit": edit, "attach": keep, "void": strike}[step](session, draw, cases, f"{seed}-{turn}")


def put(session: Session, draw: random.Random, cases: list[str], mark: str) -> None:
    """Put a person, a case and some statements in one transaction."""
    person, case = str(new_id()), str(new_id())
    told = {str(new_id()): f"Keterangan {mark} nomor {each}" for each in range(draw.randrange(5))}
    drafts = [
        Draft(kind="person", id=person, fields={"full_name": f"Rekaan {mark}"}),
        Draft(kind="case", id=case, fields={"clients": [person], "summary": mark}),
        *(Draft(kind="statement", id=each, fields={"case": case, "text": text}) for each, text in told.items()),
    ]
    doing = {"person": {person: f"Rekaan {mark}"}, "case": {case: mark}, "statement": told}
    announced(doing, lambda: saving.put_records(session, drafts))
    cases.append(case)


def edit(session: Session, draw: random.Random, cases: list[str], mark: str) -> None:
    """Give a case another summary."""
    case = draw.choice(cases)
    draft = Draft(kind="case", id=case, fields={"summary": mark})
    announced({"case": {case: mark}}, lambda: saving.put_records(session, [draft]))


def keep(session: Session, draw: random.Random, cases: list[str], mark: str) -> None:
    """Attach a file whose content is its mark, a few times over."""
    case = draw.choice(cases)
    content = b"%PDF-1.4\n" + f"{mark}\n".encode() * draw.randrange(1, 20_000)
    evidence = Evidence(untrusted_bytes=content, name=f"{mark}.pdf", data_class="chronology")
    announced({"file": {mark: len(content)}}, lambda: attach(session, case, evidence))


def strike(session: Session, draw: random.Random, cases: list[str], mark: str) -> None:
    """Strike a case out and take that back: two acts, each whole."""
    case = draw.choice(cases)
    announced({"void": {case: True}}, lambda: saving.void_record(session, "case", case))
    announced({"void": {case: False}}, lambda: saving.unvoid_record(session, "case", case))


def announced(doing: dict[str, object], act: object) -> None:
    """Say what will be done, do it, say that it is done."""
    say(json.dumps({"will": doing}))
    act()
    say(json.dumps({"did": doing}))


if __name__ == "__main__":
    place, what, *rest = sys.argv[1:]
    if what == "write":
        write_on(Path(place), Path(rest[0]), int(rest[1]))
    else:
        sys.exit(run_verb(Path(place), rest))
