"""The front door: with no verb the desktop opens, with a verb the program runs headless."""

import gc
import sys


def main() -> int:
    """Run the program as the command line asks; return the exit code."""
    arguments = sys.argv[1:]
    if not arguments or arguments[0] == "desktop":
        gc.disable()  # until the first window stands (ui/main.py): what a start makes, it keeps
        from ui.main import open_desktop  # the only way to the desktop; headless verbs start without PySide6

        return open_desktop(arguments[1:])
    from app.cli.main import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
