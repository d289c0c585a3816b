"""Makes up the work on a case: risk, leads, legal steps, claims, a journey home, services; as kind and fields."""

import random
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from db.schema.values import Json

Made = tuple[str, dict[str, Json]]
_SIGNS = ("phone_taken", "papers_taken", "confined", "debt_pressure", "alone", "reported_near")
_REASONS = (
    "Telepon disita sejak bulan kedua; hanya boleh menelepon diawasi.",
    "Perekrut tinggal di desa yang sama dan sudah tahu keluarga mengadu.",
    "Sudah lama tidak ada kabar, dan kabar terakhir menyebut ancaman.",
)
_HINTS: Sequence[tuple[str, str]] = (
    ("sign", "Di latar foto terlihat papan toko bertulisan asing dan angka 27."),
    ("transport", "Menyebut naik kereta sekitar dua jam dari bandara."),
    ("building", "Katanya tinggal di lantai tujuh, jendelanya menghadap masjid."),
    ("language", "Terdengar azan dan percakapan bahasa Arab di latar suara."),
)
_CLAIMS = ("wages", "overtime", "placement_fee", "broker_loss", "ticket")
_TRACKS = (("complaint", "clarification_1"), ("criminal", "report"), ("labour", "mediation"))
_LINES = ("legal", "counselling", "shelter", "health", "repatriation", "reintegration", "economic")
_GOALS = ("Gajinya dibayar.", "Bisa pulang dengan selamat.", "Sehat kembali.", "Dapat bekerja lagi di rumah.")


def work_on(seed: str, on: date, case: Mapping[str, Json]) -> list[Made]:
    """Return what was done on a case of a day; the same seed gives the same work."""
    draw = random.Random(seed)  # noqa: S311 - made-up people, not secrets
    made: list[Made] = [("risk_assessment", _risk(draw, on, case.get("risk")))]
    made += [("service", each) for each in _services(draw, on)]
    if draw.random() < 0.5:
        made.append(("lead", _lead(draw, on)))
    if draw.random() < 0.5:
        made.append(("claim", _claim(draw, on)))
    if draw.random() < 0.4:
        made.append(("legal_step", _legal_step(draw, on)))
    if draw.random() < 0.4:
        made.append(("journey", _journey(draw, on)))
    return made


def _risk(draw: random.Random, on: date, level: Json) -> dict[str, Json]:
    return {
        "at": on.isoformat(),
        "level": level,
        "signs": sorted(draw.sample(_SIGNS, draw.randint(1, 3))),
        "reasons": draw.choice(_REASONS),
        "told_by": draw.choice(("client", "mother", "family")),
        "review_on": (on + timedelta(days=draw.choice((7, 14, 30)))).isoformat(),
    }


def _services(draw: random.Random, on: date) -> list[dict[str, Json]]:
    lines = draw.sample(_LINES, draw.randint(2, 4))
    made: list[dict[str, Json]] = []
    for line in lines:
        planned = on + timedelta(days=draw.randint(5, 60))
        service: dict[str, Json] = {"line": line, "goal": draw.choice(_GOALS), "planned": planned.isoformat()}
        match draw.choice(("planned", "under_way", "done", "not_needed")):
            case "not_needed":
                service = {"line": line, "state": "not_needed", "why_not": "Klien tidak memerlukannya."}
            case "done":
                done = planned + timedelta(days=draw.randint(0, 20))
                service |= {"state": "done", "done": done.isoformat(), "own_rating": draw.choice(("3", "4", "5"))}
            case state:
                service["state"] = state
        made.append(service)
    return made


def _lead(draw: random.Random, on: date) -> dict[str, Json]:
    sort, hint = draw.choice(_HINTS)
    return {
        "sort": sort,
        "hint": hint,
        "source": draw.choice(("mother", "chat", "photo")),
        "told_at": on.isoformat(),
        "reliability": draw.choice(("told", "assumed")),
        "state": draw.choice(("open", "checking", "likely")),
    }


def _claim(draw: random.Random, on: date) -> dict[str, Json]:
    months, wage = draw.randint(1, 12), draw.randint(3, 9) * 100_000_000
    rate: Json = {"amount": {"amount": wage, "currency": "IDR"}, "per": "bulan"}
    claim: dict[str, Json] = {
        "item": draw.choice(_CLAIMS),
        "since": (on - timedelta(days=30 * months)).isoformat()[:7],
        "until": on.isoformat()[:7],
        "rate": rate,
        "quantity": months,
        "amount": {"amount": wage * months, "currency": "IDR"},
        "state": "claimed",
    }
    if draw.random() < 0.4:
        claim |= {"state": "paid_partly", "paid": {"amount": wage, "currency": "IDR"}, "paid_to_client": True}
    return claim


def _legal_step(draw: random.Random, on: date) -> dict[str, Json]:
    track, stage = draw.choice(_TRACKS)
    day = on + timedelta(days=draw.randint(3, 60))
    step: dict[str, Json] = {"track": track, "stage": stage, "date": day.isoformat(), "client_agreed": True}
    if stage == "report":
        step["number"] = f"LP/B/{draw.randint(1, 400)}/{day.month:02d}/{day.year}/CONTOH"
    else:
        step["next_hearing"] = (day + timedelta(days=draw.randint(7, 40))).isoformat()
    return step


def _journey(draw: random.Random, on: date) -> dict[str, Json]:
    arrives = on + timedelta(days=draw.randint(30, 120))
    journey: dict[str, Json] = {
        "sort": "repatriation",
        "state": "ticketed",
        "to": "Jakarta",
        "carrier": f"Penerbangan contoh XX {draw.randint(100, 999)}",
        "arrives": f"{arrives.isoformat()}T{draw.randint(6, 20):02d}:15:00+07:00",
        "arrival_place": "Bandara contoh, pintu kedatangan",
        "ticket_state": "granted",
    }
    if draw.random() < 0.6:
        journey |= {"state": "arrived", "arrived": arrives.isoformat()}
    return journey
