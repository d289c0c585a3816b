"""What adding and changing each kind of record is called, which fields come first, and its icon."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.wording.declared import kind_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """Words for a kind: to add one, the lead below the title, the tab it returns to, the fields asked first."""

    add: str
    icon: str
    tab: str
    lead: str = ""
    first: tuple[str, ...] = ()


def _say(text: str) -> str:
    return QCoreApplication.translate("Kinds", text)


def doing(kind: str) -> Doing:
    """Return the words for a kind."""
    return _about_people(kind) or _about_papers(kind) or _about_work(kind) or _otherwise(kind)


def _about_people(kind: str) -> Doing | None:
    match kind:
        case "contact":
            return Doing(
                add=_say("Catat kontak"), icon="phone-call", tab="chronology",
                lead=_say("Juga bila tidak tersambung: percobaan pun berguna."),
                first=("at", "channel", "with", "outcome", "safe", "proof_of_life", "said", "promised", "next_at"),
            )  # fmt: skip
        case "person":
            return Doing(
                add=_say("Tambah orang"), icon="user-round", tab="people",
                first=("full_name", "preferred_name", "code_name", "sex", "birth_date", "nik", "village", "address", "phones"),
            )  # fmt: skip
        case "party":
            return Doing(
                add=_say("Tambah pihak"), icon="users-round", tab="people",
                lead=_say("Perekrut, majikan, saksi, keluarga, pengacara: siapa pun yang berperan dalam kasus ini."),
                first=("name", "roles", "relation", "reported", "may_know", "safe_contact", "phones"),
            )  # fmt: skip
        case "migration":
            return Doing(
                add=_say("Isi data migrasi"), icon="plane-takeoff", tab="people",
                first=("country", "city", "employer", "workplace", "job", "p3mi", "agency_abroad", "recruiter", "departed"),
            )  # fmt: skip
        case "contact_plan":
            return Doing(add=_say("Isi rencana kontak"), icon="phone", tab="people")
        case _:
            return None


def _about_papers(kind: str) -> Doing | None:
    match kind:
        case "statement":
            return Doing(
                add=_say("Catat peristiwa"), icon="notebook-pen", tab="chronology",
                lead=_say("Mulai dari yang paling diingat. Tanggal boleh kira-kira, urutannya menyusul."),
                first=("when", "place", "text", "source", "reliability"),
            )  # fmt: skip
        case "document":
            return Doing(
                add=_say("Catat dokumen"), icon="file-pen-line", tab="documents",
                lead=_say("Juga yang ditahan atau hilang: keadaannya saja sudah penting."),
                first=("type", "state", "holder", "number", "next_step"),
            )  # fmt: skip
        case "consent":
            return Doing(
                add=_say("Catat persetujuan"), icon="shield-check", tab="consents",
                lead=_say("Ditulis sekali dan tidak diubah. Bila klien berubah pikiran, catat persetujuan baru atau tarik yang lama."),
            )  # fmt: skip
        case "audience_summary":
            return Doing(
                add=_say("Tulis ringkasan"), icon="pencil", tab="referrals",
                lead=_say("Setiap lembaga mendapat ringkasannya sendiri. Ringkasan kasus tidak pernah masuk surat."),
            )  # fmt: skip
        case "health_need":
            return Doing(add=_say("Catat kebutuhan kesehatan"), icon="plus", tab="documents")
        case _:
            return None


def _about_work(kind: str) -> Doing | None:
    match kind:
        case "referral":
            return Doing(
                add=_say("Catat rujukan"), icon="waypoints", tab="referrals",
                first=("agency", "service", "purpose", "channel", "sent_at", "answer_due"),
            )  # fmt: skip
        case "task":
            return Doing(
                add=_say("Tambah tugas"), icon="check", tab="tasks",
                lead=_say("Singkat, tanpa nama dan tanpa rahasia: tugas tampil di Beranda."),
                first=("what", "due", "for", "sort"),
            )  # fmt: skip
        case "note":
            return Doing(add=_say("Tulis catatan"), icon="message-circle", tab="tasks", first=("sort", "text", "to"))
        case _:
            return None


def _otherwise(kind: str) -> Doing:
    label = kind_words(kind)
    return Doing(
        add=_say("Tambah {kind}").format(kind=label[:1].lower() + label[1:]),
        icon="file-pen-line",
        tab="summary",
    )


def change_words(kind: str) -> str:
    """Return "Kontak" as the title over an existing record of the kind."""
    return kind_words(kind)
