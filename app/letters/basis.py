"""Writes the sentences that say by what right a paper carries somebody's data, from the consent itself.

No sentence claims more than the record holds: a spoken consent is not called written, a guardian's is not the
client's, and vital interest says that nobody could be asked.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_PURPOSE: Final = "dan semata-mata untuk keperluan penanganan kasus ini"


class Form(StrEnum):
    """How consent was given; the codes are those of the consent record."""

    WRITTEN = "written"
    SPOKEN = "spoken"
    RECORDED = "recorded"
    THUMB = "thumb"


class Capacity(StrEnum):
    """As whom it was given."""

    SELF = "self"
    GUARDIAN = "guardian"
    HEIR = "heir"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentBasis:
    """A consent as the reader may know it: `giver` and `client` are already initials where names are not released."""

    form: Form
    capacity: Capacity
    giver: str
    client: str
    given_on: str
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VitalBasis:
    """Nobody could be asked: who agreed for the office, and as what."""

    client: str
    agreed_by: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingReleased:
    """The reader (a copy, an audience without consent) gets no identity and no enclosure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseBasis:
    """The paper stays among our own offices; `number` is that of the form it was explained with.

    None says that nobody has consented yet, "" that the consent bears no number.
    """

    number: str | None = None


Basis = ConsentBasis | VitalBasis | HouseBasis | NothingReleased


def data_sentence(basis: Basis) -> str:
    """Return the sentence by which a paper says why it may carry personal data."""
    match basis:
        case ConsentBasis():
            number = f" (formulir nomor {basis.number})" if basis.number else ""
            dated = f" tanggal {basis.given_on}" if basis.given_on[:1].isdigit() else f" {basis.given_on}".rstrip()
            return f"Data pribadi dalam surat ini kami sampaikan berdasarkan {_kind(basis)}{dated}{number} {_PURPOSE}."
        case VitalBasis():
            return (
                f"Karena {basis.client} belum dapat dihubungi, data pribadi dalam surat ini kami sampaikan sebatas yang "
                "diperlukan untuk melindungi kepentingan vital yang bersangkutan, atas pertimbangan "
                f"{basis.agreed_by} ({basis.role}). Persetujuan yang bersangkutan akan kami mintakan segera setelah "
                "komunikasi memungkinkan."
            )
        case HouseBasis(number=None):
            return "Berkas ini diteruskan di antara kantor Migrant CARE sebagai satu penyimpan data."
        case HouseBasis():
            form = f" (formulir nomor {basis.number})" if basis.number else ""
            return f"Penanganan pengaduan ini telah dijelaskan dan disetujui{form}."
        case NothingReleased():
            return (
                "Surat ini tidak memuat identitas lengkap yang bersangkutan karena penyampaiannya kepada penerima ini "
                "belum disetujui."
            )


def _kind(basis: ConsentBasis) -> str:
    who = basis.giver
    match basis.capacity:
        case Capacity.SELF:
            pass
        case Capacity.GUARDIAN:
            who = f"{who} selaku orang tua/wali {basis.client}"
        case Capacity.HEIR:
            who = f"{who} selaku ahli waris {basis.client}"
    match basis.form:
        case Form.WRITTEN:
            return f"persetujuan tertulis {who}"
        case Form.SPOKEN:
            return f"persetujuan lisan {who} yang dicatat petugas kami"
        case Form.RECORDED:
            return f"persetujuan lisan {who} yang direkam suaranya"
        case Form.THUMB:
            return f"persetujuan {who} yang dibubuhi cap jempol setelah dibacakan"


def objection_sentence(whom: str, *, act: str = "") -> str:
    """Return what every later hop is told of an objection: to an `act` (`melapor kepada kepolisian`) or an audience."""
    refused = act or f"datanya diteruskan kepada {whom}"
    return (
        f"Yang bersangkutan belum bersedia {refused}. Kami mohon penerusan dilakukan atas persetujuannya, kecuali "
        "terdapat ancaman langsung terhadap jiwanya."
    )
