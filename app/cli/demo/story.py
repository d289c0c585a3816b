"""Draws the fictitious family of the demo from its seed: people, dates, agencies, the disputed field, who carries first."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.casework import generating_words as words
from app.casework.generating_people import Somebody, client, nik, phone, reporter
from app.records.directory import desbumi_villages
from db.schema.values import Json

KEBUMEN = "33.05."  # villages of the pilot branch
_SAUDI = ("SA", ("Riyadh", "Jeddah", "Dammam"))
_TAIWAN = ("TW", ("Taipei", "Kaohsiung"))
_MALAYSIA = ("MY", ("Kuala Lumpur", "Johor Bahru"))
_HONG_KONG = ("HK", ("Hong Kong",))
COUNTRIES = (_SAUDI, _TAIWAN, _MALAYSIA, _HONG_KONG)
# Fields both the branch and headquarters may have edited; each with two honest readings of the same telephone call.
DISPUTED: Sequence[tuple[str, str, str, str]] = (
    ("case", "wishes", "Ingin pulang sebelum Lebaran.", "Ingin pulang, tetapi menunggu upah dibayar."),
    (
        "case",
        "danger",
        "Paspor ditahan dan pintu dikunci pada malam hari.",
        "Paspor ditahan; malam hari tidak boleh keluar.",
    ),
    ("migration", "workplace", "Rumah dekat masjid besar, pagar hijau.", "Rumah di belakang pasar ikan, pagar hijau."),
    ("migration", "employer", "Dipanggil Baba Salim", "Dipanggil Tuan Salem"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Everything the demo plays with; all of it made up."""

    village: str
    village_name: str
    client: Somebody
    mother: Somebody
    mother_nik: str
    today: date
    received: date
    departed: str
    country: str
    city: str
    job: str
    employer: str
    p3mi: str
    last_contact: date
    types: Sequence[str]
    happened: Sequence[tuple[str, str]]
    complaint: str
    dispute: tuple[str, str, str, str]
    village_first: bool  # whether the village's stick reaches headquarters before the branch's
    hospital: str
    plan_channel: Mapping[str, Json]


def story_of(seed: int, today: date) -> Story:
    """Return the story of a seed; the same seed tells the same story of the same day."""
    draw = random.Random(f"damping-demo-{seed}")  # noqa: S311 - made-up people, no secret
    village = draw.choice([each for each in desbumi_villages() if each.code.startswith(KEBUMEN)])
    somebody = _daughter(draw, village.code)
    mother = reporter(draw, somebody, "mother")
    received = today - timedelta(days=draw.randint(2, 12))
    country, cities = draw.choice(COUNTRIES)
    departed = received - timedelta(days=draw.randint(200, 700))
    months = draw.randint(3, 9)
    last, city = received - timedelta(days=draw.randint(3, 40)), draw.choice(cities)
    return Story(
        village=village.code,
        village_name=village.name,
        client=somebody,
        mother=mother,
        mother_nik=nik(draw, date(1965, 3, draw.randint(1, 28)), female=True),
        today=today,
        received=received,
        departed=departed.isoformat()[:7],
        country=country,
        city=city,
        job="Pekerja rumah tangga",
        employer=draw.choice(("Dipanggil Baba Salim", "Keluarga Al Contoh", "Nyonya Wang (nama panggilan)")),
        p3mi=f"PT {draw.choice(('Contoh', 'Misal', 'Umpama'))} {draw.choice(words.LAST)} Mandiri",
        last_contact=last,
        types=draw.sample(("KER-GAJI", "KER-TAHANDOK", "KER-HILANG", "KER-SEKAP"), 2),
        happened=(
            (departed.isoformat(), "Berangkat melalui perusahaan penempatan yang dikenalkan seorang tetangga."),
            (str(departed.year), f"Upah tidak dibayar selama {months} bulan; paspor disimpan pemberi kerja."),
            (
                last.isoformat(),
                "Terakhir mengirim pesan suara, mengatakan ingin pulang dan diminta tidak menelepon balik.",
            ),
        ),
        complaint=f"Anak kami bekerja di {city} dan tidak lagi memberi kabar. Kami ingin tahu keadaannya.",
        dispute=draw.choice(DISPUTED),
        village_first=draw.random() < 0.5,
        hospital=draw.choice(("rs-polri", "")),
        plan_channel={"channel": "message", "value": phone(draw)["number"], "through": "adik klien", "safe": True},
    )


def _daughter(draw: random.Random, village: str) -> Somebody:
    """Make up a woman who gave her name and holds a passport."""
    somebody = client(draw, [village])
    while "full_name" not in somebody.fields or somebody.fields.get("sex") != "female":
        somebody = client(draw, [village])
    somebody.fields.setdefault("passport", f"X{draw.randint(1_000_000, 9_999_999)}")
    return somebody
