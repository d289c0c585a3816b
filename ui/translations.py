"""Loads the words of the screens: Qt's own in Indonesian (Qt ships none), and ours in other languages.

The source text is Indonesian, so Indonesian needs no file. For another language: `make translations` runs
`pyside6-lupdate` over `ui/` into `assets/translations/damping_<language>.ts` and `pyside6-lrelease` into the `.qm` beside.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

INDONESIAN = "id"


class QtWords(QTranslator):
    """Qt's own words from a JSON file: context → English → Indonesian."""

    def __init__(self, words: Mapping[str, Mapping[str, str]], parent: QObject) -> None:
        """Take the words."""
        super().__init__(parent)
        self._words = words

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:  # type: ignore[override]  # noqa: N803 - Qt's own
        """Return the translation, None (no translation) for what the file does not have."""
        return cast("str", self._words.get(context, {}).get(sourceText))

    def isEmpty(self) -> bool:
        """Tell that there is something here: Qt does not ask an empty translator."""
        return False


def install_words(app: QCoreApplication, folder: Path, language: str = INDONESIAN) -> None:
    """Make `app` speak `language`; raise `OSError` or `ValueError` when a shipped file is missing or broken."""
    QLocale.setDefault(QLocale(language))
    if language == INDONESIAN:
        words = json.loads((folder / "qtbase_id.json").read_text(encoding="utf-8"))
        app.installTranslator(QtWords(words, app))
        return
    for name, where in (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"damping_{language}", str(folder)),
    ):
        translator = QTranslator(app)
        if translator.load(name, where):
            app.installTranslator(translator)
