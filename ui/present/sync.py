"""Presents Sinkronisasi: the stick, what headquarters has, what a folder brings, what differs."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.casework.conflicts import Conflict
from app.casework.desk.exchange import Stick
from app.casework.desk.exposure import Exposure
from app.casework.desk.settling import Side as Told
from ui.present import words
from ui.sync.view import Known, SyncView, Target
from ui.widgets.conflict import ConflictView, Side
from ui.wording.declared import declared

_GIGA = 1_000_000_000


def _say(text: str) -> str:
    return QCoreApplication.translate("SyncPresenter", text)


def sync_view(exposure: Exposure, sticks: Sequence[Stick], conflicts: Sequence[ConflictView]) -> SyncView:
    """Return the page."""
    stick = sticks[0] if sticks else None
    if stick is not None:
        free = f"{stick.free / _GIGA:.1f}".replace(".", ",")
        told = _say("{name}, {free} GB kosong. Hanya dapat dibuka di pusat dan di kantor ini.")
        target = Target(found=True, words=told.format(name=stick.name, free=free))
    else:
        target = Target(
            found=False,
            words=_say("Pasang USB, atau pilih folder. Isinya hanya dapat dibuka di pusat dan di kantor ini."),
        )
    amount = _say("{count} catatan belum sampai pusat").format(count=exposure.unsent)
    return SyncView(
        target=target,
        amount=amount if exposure.unsent else _say("Tidak ada yang baru; disalin lagi pun tidak apa-apa"),
        known=tuple(_known(exposure, sticks)),
        conflicts=tuple(conflicts),
    )


def _known(exposure: Exposure, sticks: Sequence[Stick]) -> list[Known]:
    found: list[Known] = []
    if exposure.alone:
        told = _say("Data tetap aman di laptop ini. Undangan dari pusat dapat menyusul.")
        found.append(
            Known(icon="shield-alert", tone="warning", title=_say("Belum terhubung dengan pusat"), detail=told)
        )
    elif exposure.receipt:
        at = words.long_day(exposure.receipt_at.astimezone(words.WIB).date()) if exposure.receipt_at else ""
        detail = _say("Tanda terima no. {number}, {day}, menyebut {count} perubahan.")
        detail = detail.format(number=exposure.receipt, day=at, count=exposure.received)
        found.append(Known(icon="shield-check", tone="success", title=_say("Yang sudah aman di pusat"), detail=detail))
    elif not exposure.directs:
        detail = _say("Kirim dulu; tanda terimanya kembali lewat USB yang sama.")
        found.append(Known(icon="hourglass", tone="muted", title=_say("Belum ada tanda terima"), detail=detail))
    if exposure.unsent and not exposure.alone:
        title = _say("{count} catatan hanya ada di laptop ini").format(count=exposure.unsent)
        detail = _say("Terlama {days} hari.").format(days=exposure.oldest_days)
        found.append(Known(icon="shield-alert", tone="warning", title=title, detail=detail))
    found += [
        Known(icon="inbox", tone="accent", title=_say("USB ini membawa kiriman"), detail=each.name, act=_say("Lihat isi"),
              code=f"look:{each.folder}")
        for each in sticks if each.carries
    ]  # fmt: skip
    return found


def conflict_code(conflict: Conflict) -> str:
    """Return what the page calls a conflict."""
    return f"{conflict.kind}/{conflict.id}/{conflict.field}"


def conflict_parts(code: str) -> tuple[str, str, str]:
    """Return kind, record and field of a conflict."""
    kind, record, field = code.split("/", 2)
    return kind, record, field


def conflict_view(conflict: Conflict, told: Told, count: int) -> ConflictView:
    """Return one conflict with its sides."""
    who = words.called_words(told.client) if told.client.text else told.title
    return ConflictView(
        code=conflict_code(conflict),
        field=words.lower_first(declared(told.label)) or _say("batal atau tidak"),
        about=" · ".join(each for each in (told.number, who) if each),
        base=Side(change="", origin=_say("Semula"), value=told.base, who="", when="") if told.base else None,
        sides=tuple(
            Side(
                change=each.change,
                origin=_say("Di sini") if each.here else _say("Dari {office}").format(office=each.office or _say("kantor lain")),
                value=each.value,
                who=", ".join(part for part in (each.who, each.office) if part),
                when=words.plain_day(each.day, told.today) if each.here
                else _say("{day} menurut laptopnya").format(day=words.plain_day(each.day, told.today)),
                shown_meanwhile=each.shown,
            )
            for each in told.sides
        ),
        left=_say("{count} perlu dipilih").format(count=count),
        protective=told.protective,
        can_keep_both=told.joins,
    )  # fmt: skip
