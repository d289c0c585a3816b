"""The verb that plays the whole main job with a fictitious family, and leaves three vaults to look at."""

import argparse
import dataclasses
import json
import sys
from contextlib import ExitStack
from pathlib import Path

from app.casework.desk.dates import today_of
from app.cli.asking import machine
from app.cli.verb import DONE, Out, Verb
from db.vault.errors import FolderMissing, FolderNotEmpty
from db.vault.files import make_folder, write_file


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="absent or empty; the demo fills it")
    parser.add_argument("--seed", type=int, default=1, metavar="N")


def _demo(parsed: argparse.Namespace, out: Out) -> int:
    from app.cli.demo.play import play
    from app.cli.demo.stage import Played, Stage
    from app.cli.demo.story import story_of

    folder: Path = parsed.folder.absolute()
    if not folder.parent.is_dir():
        raise FolderMissing(path=str(folder.parent))
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderNotEmpty(path=str(folder))
    if not folder.exists():
        make_folder(folder)
    here = machine()
    with ExitStack() as opened:
        stage = Stage(
            folder=folder,
            story=story_of(parsed.seed, today_of(here.clock())),
            machine=here,
            open=opened,
            played=Played(),
            say=(lambda _line: None) if out.json else _say,
        )
        played = play(stage)
    summary = dataclasses.asdict(played)
    write_file(folder / "summary.json", json.dumps(summary, ensure_ascii=False, indent=1).encode())
    out.document(summary, f"{len(played.letters)} letters, {len(played.bundles)} bundles", *_how_to_look(folder))
    return DONE


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _how_to_look(folder: Path) -> list[str]:
    return [
        f"Everything lies in {folder}; passphrases.txt has a line for each vault.",
        f"Open the desktop on the branch's vault: damping desktop --vault {folder / 'branch'}",
    ]


VERBS: tuple[Verb, ...] = (
    Verb(name="demo", help="play the main job with a fictitious family", arguments=_arguments, run=_demo),
)
