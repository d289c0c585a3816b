"""Which pages exist for an office, and how each is made when first opened."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.desktop.desk import Desk
from ui.frame.sidebar import Entry
from ui.page import Page
from ui.window import Door


def _say(text: str) -> str:
    return QCoreApplication.translate("Doors", text)


def _door(code: str, title: str, icon: str, make: Callable[[], Page], **how: bool) -> Door:
    apart, listed = how.get("apart", False), how.get("listed", True)
    return Door(entry=Entry(code=code, title=title, icon=icon, apart=apart), make=make, listed=listed)


def doors_for(desk: Desk, office_kind: str) -> list[Door]:
    """Return the pages of an office of this kind."""
    return _village(desk) if office_kind == "village" else _office(desk)


def _office(desk: Desk) -> list[Door]:
    return [
        _door("home", _say("Beranda"), "house", lambda: _home(desk)),
        _door("consultations", _say("Konsultasi"), "message-circle", lambda: _consultations(desk)),
        _door("cases", _say("Kasus"), "folder-open", lambda: _cases(desk)),
        _door("persons", _say("Orang"), "users-round", lambda: _listing(desk, "person")),
        _door("letters", _say("Surat"), "mail", lambda: _letters(desk)),
        _door("directory", _say("Direktori"), "book-user", lambda: _listing(desk, "agency")),
        _door("sync", _say("Sinkronisasi"), "refresh-cw", lambda: _sync(desk), apart=True),
        _door("settings", _say("Pengaturan"), "settings", lambda: _settings(desk)),
        _door("case", "", "folder-open", lambda: _case(desk), listed=False),
        *_papers(desk),
        _door("questions", "", "printer", lambda: _questions(desk), listed=False),
        _door("record", "", "pencil", lambda: _record(desk), listed=False),
        _door("new_case", "", "folder-plus", lambda: _new_case(desk), listed=False),
        _door("consultation", "", "message-square-plus", lambda: _consultation(desk), listed=False),
    ]


def _village(desk: Desk) -> list[Door]:
    return [
        _door("home", _say("Beranda"), "house", lambda: _village_home(desk)),
        _door("sent", _say("Yang saya kirim"), "inbox", lambda: _sent(desk)),
        _door("sync", _say("Kirim"), "send", lambda: _sync(desk)),
        _door("settings", _say("Pengaturan"), "settings", lambda: _settings(desk), apart=True),
        _door("new_case", "", "folder-plus", lambda: _new_case(desk), listed=False),
        _door("consultation", "", "message-square-plus", lambda: _consultation(desk), listed=False),
        _door("register", "", "plane-takeoff", lambda: _register(desk), listed=False),
        _door("record", "", "pencil", lambda: _record(desk), listed=False),
        *_papers(desk),
    ]


def _papers(desk: Desk) -> list[Door]:
    return [
        _door("composer", "", "mail", lambda: _composer(desk), listed=False),
        _door("letter", "", "mail", lambda: _letter(desk), listed=False),
        _door("form", "", "file-pen-line", lambda: _form(desk), listed=False),
    ]


# Each page is imported when first opened: the way to Beranda stays short.


def _home(desk: Desk) -> Page:
    from ui.desktop.home import Home

    return Home(desk)


def _cases(desk: Desk) -> Page:
    from ui.desktop.cases import Cases

    return Cases(desk)


def _case(desk: Desk) -> Page:
    from ui.desktop.case import CaseDesk

    return CaseDesk(desk)


def _record(desk: Desk) -> Page:
    from ui.desktop.record import Record

    return Record(desk)


def _new_case(desk: Desk) -> Page:
    from ui.intake.new_case import NewCase

    return NewCase(desk)


def _consultation(desk: Desk) -> Page:
    from ui.intake.consultation import ConsultationPage

    return ConsultationPage(desk)


def _consultations(desk: Desk) -> Page:
    from ui.desktop.listing import Consultations

    return Consultations(desk)


def _listing(desk: Desk, kind: str) -> Page:
    from ui.desktop.listing import Listing

    return Listing(desk, kind)


def _settings(desk: Desk) -> Page:
    from ui.settings.page import SettingsPage

    return SettingsPage(desk)


def _composer(desk: Desk) -> Page:
    from ui.desktop.composer import Composer

    return Composer(desk)


def _sync(desk: Desk) -> Page:
    from ui.desktop.sync import Sync

    return Sync(desk)


def _village_home(desk: Desk) -> Page:
    from ui.village.home import VillageHome

    return VillageHome(desk)


def _sent(desk: Desk) -> Page:
    from ui.village.sent import SentPage

    return SentPage(desk)


def _register(desk: Desk) -> Page:
    from ui.village.register import RegisterPage

    return RegisterPage(desk)


def _letters(desk: Desk) -> Page:
    from ui.desktop.letters import Letters

    return Letters(desk)


def _letter(desk: Desk) -> Page:
    from ui.desktop.letters import LetterDesk

    return LetterDesk(desk)


def _form(desk: Desk) -> Page:
    from ui.desktop.paper_forms import FormDesk

    return FormDesk(desk)


def _questions(desk: Desk) -> Page:
    from ui.desktop.questions import QuestionsDesk

    return QuestionsDesk(desk)
