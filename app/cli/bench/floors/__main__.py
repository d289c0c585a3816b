"""Runs one floor: prepares it from the first line of stdin, then measures once for every further line."""

import importlib
import json
import sys


def main() -> None:
    """Answer every line with the figures of one measurement."""
    module = importlib.import_module(f"{__package__}.{sys.argv[1]}")
    measure = module.prepare(json.loads(sys.stdin.readline()))
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for line in sys.stdin:
        sys.stdout.write(json.dumps(measure(json.loads(line))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
