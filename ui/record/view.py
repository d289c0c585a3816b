"""What lists of records show, as plain data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One record: what it is, the detail under it, and words at the right edge. `act` is a further button's words."""

    kind: str
    id: str
    title: str
    detail: str = ""
    right: str = ""
    icon: str = ""
    tone: str = "muted"
    strong: bool = True
    act: str = ""
    pictured: bool = False  # the icon stands in a square, in whose place a small picture may come


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Records of one kind under a heading ("" where the page has said it); `add` is the button's words ("" for none).

    `teaching` shows when there are none; with `empty`, a heading for it and an icon, it is all that is on the page.
    """

    kind: str
    title: str
    lines: tuple[Line, ...] = ()
    add: str = ""
    teaching: str = ""
    note: str = ""
    empty: tuple[str, str] | None = None  # (icon, heading)
