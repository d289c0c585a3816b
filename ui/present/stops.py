"""Presents what keeps a letter back: a heading, what to do about it, and how the client may be reached meanwhile."""

from PySide6.QtCore import QCoreApplication

from app.records import codes
from app.records.kinds.contact import ContactPlan
from app.records.values.hours import show_hours
from ui.letters.view import Stop
from ui.messages import sentence
from ui.wording.declared import coded


def _say(text: str) -> str:
    return QCoreApplication.translate("StopsPresenter", text)


def stop_of(error: BaseException, *, offers_vital: bool = False, who: str = "") -> Stop:
    """Return what to show in place of a paper; `who` is the client whose consent it lacks, of several."""
    match type(error).__name__:
        case "ConsentMissing":
            return Stop(
                title=_say("Belum ada persetujuan {who} untuk penerima ini").format(who=who)
                if who
                else _say("Belum ada persetujuan untuk penerima ini"),
                text=_say(
                    "Tanpa persetujuan klien surat tidak dibuat, pratinjaunya pun tidak. "
                    "Jelaskan kepadanya untuk siapa dan apa isinya, lalu catat jawabannya."
                ),
                act=_say("Catat persetujuan"),
                offers_vital=offers_vital,
            )
        case "UnknownReference":
            return Stop(title=_say("Pilih penerimanya dulu"), text=_say("Belum ada lembaga yang cocok di direktori."))
        case "InvalidValue":
            return Stop(
                title=_say("Satu kalimat belum dapat dicetak"),
                text=_say("Lihat tanda di bawah kalimatnya. Yang sudah ditulis tetap tersimpan di laptop ini."),
            )
        case "NotAllowed":
            return _refused(str(getattr(error, "reason", "")), error)
        case _:
            return Stop(title=_say("Surat ini belum dapat dibuat"), text=sentence(error))


def plan_words(plan: ContactPlan | None) -> str:
    """Return how the client may be reached, before anybody close to the other side is written to."""
    if plan is None:
        return _say("Belum ada rencana kontak. Isi dulu sebelum menyurati pihak ini.")
    said: list[str] = []
    if plan.do_not_initiate:
        said.append(_say("Jangan menghubungi klien lebih dahulu."))
    for each in plan.channels:
        channel, through = each.get("channel"), each.get("through")
        if isinstance(channel, str) and codes.known("channel", channel):
            label = coded("channel", channel)
            said.append(_say("{channel} lewat {who}.").format(channel=label, who=through) if through else f"{label}.")
    if plan.hours is not None:
        said.append(f"{show_hours(plan.hours)}.")
    if plan.must_not_know:
        said.append(_say("Ada yang tidak boleh tahu: lihat rencana kontaknya."))
    return " ".join(said) or _say("Rencana kontak ada, isinya belum lengkap.")


def _refused(reason: str, error: BaseException) -> Stop:
    match reason:
        case "reported_party":
            return Stop(
                title=_say("Penerima ini terlapor atau berkaitan dengan terlapor"),
                text=_say("Surat kepadanya dapat membahayakan klien. Tulis dulu alasan menyuratinya."),
                wants_reason=True,
            )
        case "vital":
            return Stop(
                title=_say("Kepentingan vital belum disetujui"),
                text=_say("Yang menyetujui harus koordinator, dengan alasan yang tertulis."),
                offers_vital=True,
            )
        case "one_client":
            return Stop(
                title=_say("Surat ini hanya mengenai satu klien"),
                text=_say("Pilih satu klien saja. Untuk yang lain buat surat tersendiri."),
            )
        case "house_only":
            return Stop(
                title=_say("Surat ini bukan untuk kantor kita sendiri"),
                text=_say("Kantor sendiri menerima kasus lewat Sinkronisasi."),
            )
        case _:
            return _barred(reason) or Stop(title=_say("Surat ini belum dapat dibuat"), text=sentence(error))


def _barred(reason: str) -> Stop | None:
    """Return what to show where the client or the case keeps somebody out."""
    match reason:
        case "blocked" | "must_not_know":
            return Stop(title=_say("Kasus ini tertutup bagi penerima itu"), text=_say("Pilih penerima lain."))
        case "may_not_know":
            return Stop(
                title=_say("Keluarga ini belum boleh tahu"),
                text=_say("Klien belum mengizinkannya. Ubah di data pihak itu bila klien sudah mengizinkan."),
            )
        case "not_via_village":
            return Stop(title=_say("Jangan lewat desa"), text=_say("Klien meminta kasusnya tidak sampai ke desa."))
        case "adverse_copy":
            return Stop(
                title=_say("Ada tembusan untuk pihak yang berkaitan dengan terlapor"),
                text=_say("Keluarkan dari tembusan."),
            )
        case "objected":
            return Stop(
                title=_say("Klien berkeberatan"), text=_say("Ada tembusan yang ditolak klien. Keluarkan dari tembusan.")
            )
        case _:
            return None
