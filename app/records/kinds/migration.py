"""Owns the declaration of a migration: who sent someone where, promised what, and what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.records import types as of
from app.records.section import Section
from app.records.titles import first_of
from db.schema.declare import Record, kind
from db.schema.values import INTEGER, LINE, TEXT, Json, reference

_WHO = Section(name="Yang memberangkatkan", data_class="employment")
_WAY = Section(name="Perjalanan", data_class="migration_status")
_JOB = Section(name="Tempat kerja", data_class="employment")
_DEAL = Section(name="Perjanjian dan upah", data_class="employment")
_COST = Section(name="Biaya dan utang", data_class="finance")
_STATE = Section(name="Keadaan", data_class="migration_status")
_HARM = Section(name="Cara dikendalikan", data_class="exploitation")
_BACK = Section(name="Kepulangan", data_class="migration_status")


@kind("migration", "Migrasi", home="case", title=first_of("city", "employer", "job", otherwise="Migrasi"))
@dataclass(frozen=True, slots=True, kw_only=True)
class Migration(Record):
    """One journey to work abroad of one client, from recruiting to coming home."""

    case: str | None = _WHO.one(reference("case"), "Kasus", data_class=None, gap=False)
    person: str | None = _WHO.one(reference("person"), "Klien", data_class="identity")
    recruiter: str | None = _WHO.one(
        of.who("party"),
        "Perekrut",
        "Nama, julukan, atau pihak yang sudah dicatat di kasus ini.",
        data_class="suspects",
        searchable=True,
        htcds="per_RoleInProcess",
        why="Agar ia tidak pernah dijadikan sumber atau penerima surat.",
    )
    recruited_through: tuple[str, ...] = _WHO.many(
        of.coded("recruitment_method"), "Cara direkrut", data_class="suspects", htcds="vic_MethodOfRecruitment"
    )
    recruitment_apps: tuple[str, ...] = _WHO.many(
        of.coded("recruitment_app"),
        "Aplikasi perekrut",
        data_class="suspects",
        htcds="vic_RecruitmentWebsitesAndApps",
    )
    sponsor: str | None = _WHO.one(of.who("party"), "Sponsor", data_class="suspects", searchable=True)
    p3mi: str | None = _WHO.one(
        of.who("party"),
        "P3MI (perusahaan penempatan)",
        searchable=True,
        why="Perusahaan ini bertanggung jawab menurut hukum dan dapat dimintai pemenuhan hak.",
    )
    agency_abroad: str | None = _WHO.one(of.who("party"), "Agensi di luar negeri (mitra usaha)", searchable=True)
    scheme: str | None = _WAY.one(of.coded("scheme"), "Skema penempatan", listed=True)
    visa: str | None = _WAY.one(
        of.coded("visa"),
        "Visa yang dipakai",
        why="Menentukan jalur bantuan dan dokumen pulang. Bukan untuk menyalahkan.",
    )
    departed: Json = _WAY.one(of.PARTIAL_DATE, "Tanggal berangkat", listed=True, sortable=True)
    departed_from: str | None = _WAY.one(LINE, "Berangkat dari", "Bandara, pelabuhan, atau perbatasan.")
    transit: tuple[str, ...] = _WAY.many(of.COUNTRY, "Negara transit")
    route: str | None = _WAY.one(TEXT, "Jalur yang ditempuh", "Kendaraan, tempat menunggu, siapa yang mengantar.")
    arrived: Json = _WAY.one(of.PARTIAL_DATE, "Tiba di negara tujuan")
    departures: int | None = _WAY.one(INTEGER, "Keberangkatan yang ke berapa")
    country: str | None = _JOB.one(
        of.COUNTRY,
        "Negara penempatan",
        listed=True,
        sortable=True,
        searchable=True,
        htcds="hte_Country",
        why="Menentukan perwakilan yang berwenang.",
    )
    city: str | None = _JOB.one(
        LINE,
        "Kota atau wilayah",
        "Menentukan perwakilan yang berwenang.",
        data_class="location",
        listed=True,
        searchable=True,
        htcds="hte_City",
        why="Menentukan perwakilan yang berwenang di negara itu.",
    )
    workplace: str | None = _JOB.one(
        TEXT,
        "Alamat tempat kerja",
        "Tulis yang diketahui, sekecil apa pun: papan nama, lantai, stasiun terdekat.",
        data_class="location",
        htcds="hte_Street vic_LocationOfExploitation",
        why="Agar perwakilan atau polisi setempat tahu harus mencari di mana.",
    )
    employer: str | None = _JOB.one(
        of.who("party"),
        "Pemberi kerja",
        "Nama atau panggilannya.",
        listed=True,
        searchable=True,
        why="Perwakilan mencari dan menghubungi pemberi kerja dengan nama ini.",
    )
    employer_phones: tuple[Mapping[str, Json], ...] = _JOB.many(
        of.PHONE, "Telepon pemberi kerja", "Bukan nomor untuk menghubungi klien."
    )
    job: str | None = _JOB.one(LINE, "Jabatan atau jenis pekerjaan", listed=True)
    sector: str | None = _JOB.one(of.coded("sector"), "Sektor", htcds="vic_ForcedLabourIndustry")
    vessel: str | None = _JOB.one(LINE, "Nama kapal dan bendera", "Untuk awak kapal.", searchable=True)
    job_promised: str | None = _DEAL.one(LINE, "Pekerjaan yang dijanjikan")
    contract: str | None = _DEAL.one(of.coded("contract"), "Perjanjian kerja")
    contract_terms: str | None = _DEAL.one(TEXT, "Isi perjanjian", "Pekerjaan, lama, dan tempat yang tertulis.")
    contract_from: Json = _DEAL.one(of.PARTIAL_DATE, "Perjanjian berlaku sejak")
    contract_until: Json = _DEAL.one(of.PARTIAL_DATE, "Perjanjian berlaku sampai")
    wage_promised: Mapping[str, Json] | None = _DEAL.one(
        of.WAGE,
        "Upah yang dijanjikan",
        why="Selisih dengan upah yang diterima dapat dituntut.",
    )
    wage_real: Mapping[str, Json] | None = _DEAL.one(
        of.WAGE,
        "Upah yang diterima",
        why="Selisih dengan upah yang dijanjikan dapat dituntut.",
    )
    wage_unpaid: str | None = _DEAL.one(LINE, "Upah yang belum dibayar", "Misalnya: 7 bulan, 1.500 riyal per bulan.")
    working_hours: str | None = _DEAL.one(LINE, "Jam kerja dan hari libur")
    fees: tuple[Mapping[str, Json], ...] = _COST.many(
        of.PAYMENT,
        "Biaya yang dibayar",
        "Kepada siapa, berapa, dan buktinya.",
        why="Biaya yang tidak semestinya dapat dituntut kembali.",
    )
    debts: tuple[Mapping[str, Json], ...] = _COST.many(
        of.PAYMENT,
        "Utang dan potongan gaji",
        why="Jeratan utang adalah salah satu tanda perdagangan orang.",
    )
    status: str | None = _STATE.one(
        of.coded("migration_status"),
        "Status izin tinggal",
        "Fakta, bukan kesalahan. Tidak dikirim kepada kepolisian kecuali klien menghendaki.",
    )
    permit_until: Json = _STATE.one(of.PARTIAL_DATE, "Izin tinggal berlaku sampai")
    e_kpmi: str | None = _STATE.one(LINE, "Nomor E-KPMI atau ID Sisko P2MI", searchable=True)
    bpjs: str | None = _STATE.one(LINE, "Nomor peserta BPJS Ketenagakerjaan (KPJ)", data_class="finance")
    last_contact: Json = _STATE.one(
        of.PARTIAL_DATE,
        "Kontak terakhir",
        "Kapan terakhir kali ada kabar sebelum pengaduan ini.",
        data_class="chronology",
        why="Lamanya tanpa kabar menentukan seberapa mendesak.",
    )
    last_contact_how: str | None = _STATE.one(
        TEXT, "Isi dan cara kontak terakhir", "Lewat apa, dengan siapa, apa katanya.", data_class="chronology"
    )
    control: tuple[str, ...] = _HARM.many(
        of.coded("control_method"),
        "Cara dikendalikan",
        htcds="vic_MethodsOfControl",
        why="Agar tanda kerja paksa terlihat tanpa ia harus mengulang ceritanya.",
    )
    indicators: tuple[str, ...] = _HARM.many(of.coded("forced_labour_indicator"), "Tanda kerja paksa")
    exploitation: tuple[str, ...] = _HARM.many(
        of.coded("exploitation_type"), "Bentuk eksploitasi", htcds="vic_TypeOfExploitation"
    )
    sexual_exploitation: tuple[str, ...] = _HARM.many(
        of.coded("sexual_exploitation_type"),
        "Bentuk eksploitasi seksual",
        data_class="sexual_violence",
        htcds="vic_TypeOfSexExploitation",
    )
    forced_crime: str | None = _HARM.one(LINE, "Kejahatan yang dipaksakan", "Misalnya penipuan daring.")
    returned: Json = _BACK.one(of.PARTIAL_DATE, "Tanggal pulang", sortable=True)
    return_reason: str | None = _BACK.one(of.coded("return_reason"), "Alasan pulang")
    return_by: str | None = _BACK.one(LINE, "Dipulangkan oleh")
    remarks: str | None = _BACK.one(
        TEXT, "Keterangan lain", "Tidak pernah masuk surat.", data_class="operational", searchable=True, gap=False
    )
