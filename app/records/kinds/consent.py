"""Owns the declaration of a consent: written once, never widened, only withdrawn."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.records import types as of
from app.records.protection import earliest_moment
from app.records.section import Section
from app.records.titles import first_of
from db.schema.declare import Record, kind
from db.schema.merging import FIXED
from db.schema.values import LINE, TEXT, Json, listing, reference

_GIVER = Section(name="Yang memberi persetujuan")
_SCOPE = Section(name="Cakupan")
_TERM = Section(name="Masa berlaku")
_VITAL = Section(name="Kepentingan vital")


@kind("consent", "Persetujuan", home="case", title=first_of("number", otherwise="Persetujuan"))
@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(Record):
    """What someone allowed to go to whom. A change of mind is a new consent that supersedes this one."""

    case: str | None = _GIVER.one(reference("case"), "Kasus", merge=FIXED, gap=False)
    number: str | None = _GIVER.one(
        LINE, "Nomor formulir", merge=FIXED, gap=False, listed=True, searchable=True, control="none"
    )
    person: str | None = _GIVER.one(
        reference("person"), "Mengenai data siapa", data_class="identity", merge=FIXED, gap=False
    )
    given_by: str | None = _GIVER.one(
        reference("person"),
        "Diberikan oleh",
        "Terlapor dan orang yang berkaitan dengannya tidak dapat memberi persetujuan.",
        data_class="identity",
        merge=FIXED,
        gap=False,
        listed=True,
    )
    capacity: str | None = _GIVER.one(of.coded("capacity"), "Bertindak sebagai", merge=FIXED, gap=False, listed=True)
    form: str | None = _GIVER.one(of.coded("consent_form"), "Cara persetujuan", merge=FIXED, gap=False, listed=True)
    channel: str | None = _GIVER.one(
        of.coded("consent_channel"),
        "Disampaikan lewat",
        "Bila lewat telepon orang lain, tulis pemiliknya sebagai saksi.",
        merge=FIXED,
        gap=False,
    )
    witness: str | None = _GIVER.one(of.who("person"), "Saksi", data_class="identity", merge=FIXED)
    language: str | None = _GIVER.one(LINE, "Dijelaskan dalam bahasa", merge=FIXED, gap=False)
    explained_by: str | None = _GIVER.one(reference("user"), "Dijelaskan oleh", merge=FIXED, gap=False, control="none")
    own_view: str | None = _GIVER.one(
        TEXT,
        "Pendapat anak atau klien sendiri",
        "Bila wali yang menandatangani, catat apa yang dikehendaki klien sendiri.",
        data_class="children",
        merge=FIXED,
    )
    basis: str | None = _SCOPE.one(of.coded("basis"), "Dasar pemrosesan", merge=FIXED, gap=False, listed=True)
    purposes: Sequence[str] | None = _SCOPE.one(
        listing(of.coded("purpose")),
        "Untuk tujuan",
        "Setiap tujuan ditanyakan sendiri-sendiri.",
        merge=FIXED,
        gap=False,
        listed=True,
    )
    audiences: Sequence[str] | None = _SCOPE.one(
        listing(of.AUDIENCE),
        "Boleh sampai kepada",
        "Setiap lembaga ditanyakan sendiri-sendiri, tembusan juga.",
        merge=FIXED,
        gap=False,
        listed=True,
    )
    data_classes: Sequence[str] | None = _SCOPE.one(
        listing(of.coded("data_class")), "Golongan data yang boleh dibagikan", merge=FIXED, gap=False
    )
    facts: Sequence[str] | None = _SCOPE.one(
        listing(of.FACT),
        "Hal tertentu yang boleh dibagikan",
        "Di luar golongan di atas.",
        merge=FIXED,
        gap=False,
        control="none",
    )
    withheld: Sequence[str] | None = _SCOPE.one(
        listing(of.FACT),
        "Hal yang tidak boleh dibagikan",
        "Tandai yang diminta tetap di sini, walaupun golongannya boleh dibagikan. Selalu menang atas golongan.",
        merge=FIXED,
        gap=False,
    )
    given_at: Json = _TERM.one(
        of.PARTIAL_DATE, "Diberikan pada", merge=FIXED, gap=False, listed=True, sortable=True, htcds="con_Consent"
    )
    valid_until: Json = _TERM.one(of.PARTIAL_DATE, "Berlaku sampai", merge=FIXED, gap=False, sortable=True)
    supersedes: str | None = _TERM.one(
        reference("consent"), "Menggantikan persetujuan", merge=FIXED, gap=False, control="none"
    )
    withdrawn_at: str | None = _TERM.one(
        of.MOMENT_OR_DAY,
        "Ditarik pada",
        "Pemakaian data berhenti paling lambat 3×24 jam sejak saat ini.",
        merge=earliest_moment(),
        gap=False,
        listed=True,
        sortable=True,
        control="none",
    )
    agreed_by: str | None = _VITAL.one(
        LINE,
        "Disetujui koordinator",
        "Hanya bila klien tidak dapat dihubungi dan nyawanya terancam.",
        merge=FIXED,
        gap=False,
        control="none",
    )
    agreed_at: str | None = _VITAL.one(of.MOMENT, "Disetujui pada", merge=FIXED, gap=False, control="none")
    reason: str | None = _VITAL.one(TEXT, "Alasan", data_class="exploitation", merge=FIXED, gap=False)
