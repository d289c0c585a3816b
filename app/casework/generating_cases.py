"""Makes a case up with everything that hangs on it, as fields of its records, in the order they are written."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from app.casework import generating_words as words
from app.casework.generating_people import Somebody, client, reporter
from app.casework.generating_work import Made
from db.schema.values import Json

_TYPES: Sequence[tuple[str, str, str]] = (
    ("KER-GAJI", "during", "medium"),
    ("KER-TAHANDOK", "during", "medium"),
    ("KER-HILANG", "during", "high"),
    ("KER-SEKAP", "during", "emergency"),
    ("KER-PULANG", "during", "medium"),
    ("KER-SAKIT", "during", "high"),
    ("KER-SCAM", "during", "emergency"),
    ("KER-ABK", "during", "high"),
    ("PRA-TIPU", "before", "low"),
    ("PRA-OVER", "before", "low"),
    ("PUR-HAK", "after", "low"),
    ("PUR-EKO", "after", "low"),
)
_RELATIONS = ("mother", "husband", "wife", "sibling", "self", "friend")
_SERVICES: Mapping[str, tuple[str, str]] = {
    "legal": ("case_handling", "Mohon penanganan dan pelindungan hak-haknya."),
    "repatriation": ("repatriation", "Mohon bantuan pemulangan."),
    "shelter": ("shelter", "Mohon tempat tinggal sementara."),
    "health": ("medical", "Mohon pemeriksaan dan pengobatan."),
    "counselling": ("psychological", "Mohon pendampingan psikologis."),
    "economic": ("economic", "Mohon dukungan usaha kecil."),
    "reintegration": ("handover", "Mohon pendampingan setelah pulang."),
}
_CLASSES = ["identity", "contact", "location", "migration_status", "employment", "chronology"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """An agency as a made-up referral needs it: record id, code, what it does, the countries and cities it serves."""

    id: str
    code: str
    services: Sequence[str]
    countries: Sequence[str]
    cities: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeUp:
    """A whole case as fields: people first, then the case, then what belongs to it as (kind, fields) without ids."""

    client: Somebody
    reporter: Somebody | None
    case: dict[str, Json]
    migration: dict[str, Json]
    statements: list[dict[str, Json]]
    documents: list[dict[str, Json]]
    contacts: list[dict[str, Json]]
    health: dict[str, Json]
    referrals: list[dict[str, Json]]
    consents: list[dict[str, Json]]
    tasks: list[dict[str, Json]]
    work: list[Made] = field(default_factory=list[Made])


def make_case(draw: random.Random, on: date, targets: Sequence[Target], villages: list[str]) -> MadeUp:
    """Make up one case of a day, referred to `targets`."""
    somebody = client(draw, villages)
    relation = draw.choice(_RELATIONS)
    came = None if relation == "self" else reporter(draw, somebody, relation)
    kind_of_case, phase, risk = draw.choice(_TYPES)
    away = next((each for each in targets if each.countries), None)
    migration = _migration(draw, on, away)
    return MadeUp(
        client=somebody,
        reporter=came,
        case=_case(draw, on, relation, (kind_of_case, phase, risk)),
        migration=migration,
        statements=_statements(draw, on, str(migration["recruiter"]), migration.get("city")),
        documents=_documents(draw, somebody),
        contacts=_contacts(draw, on),
        health=_health(draw, on),
        referrals=[_referral(draw, on, each) for each in targets],
        consents=_consents(draw, on, targets),
        tasks=_tasks(draw, on),
    )


def _case(draw: random.Random, on: date, relation: str, of: tuple[str, str, str]) -> dict[str, Json]:
    kind_of_case, phase, risk = of
    others = [each for each, at, _ in _TYPES if at == phase and each != kind_of_case]
    fields: dict[str, Json] = {
        "received_at": on.isoformat(),
        "received_through": draw.choice(("visit", "phone", "whatsapp", "outreach")),
        "relation": relation,
        "types": [kind_of_case, *draw.sample(others, min(len(others), draw.randint(0, 2)))],
        "primary_type": kind_of_case,
        "phase": phase,
        "risk": risk,
        "summary": _summary(draw, kind_of_case),
        "wishes": draw.choice(words.WISHES),
        "needs": sorted(draw.sample(("legal", "health", "repatriation", "economic"), draw.randint(1, 2))),
        "readiness": draw.choice(("ready", "partly", "not_ready")),
    }
    if draw.random() < 0.15:
        fields["objections"] = [{"act": "report_police"}]
    if draw.random() < 0.25:
        closed = on + timedelta(days=draw.randint(60, 300))
        fields["closed_at"] = closed.isoformat()
    return fields


def _summary(draw: random.Random, kind_of_case: str) -> str:
    told = draw.sample(words.STATEMENTS, 2)
    return f"({kind_of_case}) " + " ".join(text.format(recruiter="perekrut") for _, text, _ in told)


def _migration(draw: random.Random, on: date, away: Target | None) -> dict[str, Json]:
    country = draw.choice(list(away.countries)) if away is not None else draw.choice(("MY", "SA", "TW", "HK", "SG"))
    sector = draw.choice(list(words.JOBS))
    job, workplaces = words.JOBS[sector]
    left = on - timedelta(days=draw.randint(60, 1400))
    fields: dict[str, Json] = {
        "recruiter": draw.choice(words.RECRUITERS),
        "scheme": draw.choice(("p_to_p", "individual", "nonprocedural")),
        "visa": draw.choice(("work", "visit", "pilgrimage")),
        "departed": left.isoformat()[: draw.choice((4, 7, 10))],
        "country": country,
        "job": job,
        "sector": sector,
        "workplace": draw.choice(workplaces),
        "employer": draw.choice(words.EMPLOYERS),
        "status": draw.choice(("valid", "expired", "none")),
        "last_contact": (on - timedelta(days=draw.randint(3, 120))).isoformat(),
        "wage_promised": {"amount": {"amount": draw.randint(3, 9) * 100_000_000, "currency": "IDR"}, "per": "bulan"},
    }
    if away is not None and away.cities:
        fields["city"] = draw.choice(list(away.cities))
    if draw.random() < 0.5:
        fields["p3mi"] = draw.choice(words.P3MI)
    if draw.random() < 0.4:
        paid = {"amount": draw.randint(2, 30) * 100_000_000, "currency": "IDR"}
        fields["fees"] = [{"what": "biaya proses", "amount": paid, "to": str(fields["recruiter"])}]
    return fields


def _statements(draw: random.Random, on: date, recruiter: str, city: Json) -> list[dict[str, Json]]:
    told = draw.sample(words.STATEMENTS, draw.randint(2, 4))
    made: list[dict[str, Json]] = []
    for stage, text, data_class in told:
        when = on - timedelta(days=draw.randint(5, 900))
        statement: dict[str, Json] = {
            "text": text.format(recruiter=recruiter),
            "when": when.isoformat()[: draw.choice((4, 7, 10))],
            "stage": stage,
            "source": draw.choice(("client", "mother", "chat", "family")),
            "reliability": draw.choice(("direct", "told", "assumed")),
            "data_class": data_class,
        }
        if stage == "exploitation" and isinstance(city, str):
            statement["place"] = city
        elif stage == "recruitment":
            statement["place"] = draw.choice(words.PLACES_AT_HOME)
        made.append(statement)
    return made


def _documents(draw: random.Random, somebody: Somebody) -> list[dict[str, Json]]:
    made: list[dict[str, Json]] = [
        {"type": "kk", "state": draw.choice(("original", "copy")), "holder": "keluarga", "holder_type": "family"},
    ]
    passport: dict[str, Json] = {"type": "passport", "state": draw.choice(("withheld", "copy", "lost", "unknown"))}
    if isinstance(somebody.fields.get("passport"), str):
        passport["number"] = somebody.fields["passport"]
    if passport["state"] == "withheld":
        passport |= {"holder": "pemberi kerja", "holder_type": "employer", "next_step": "Minta salinan ke imigrasi."}
    made.append(passport)
    return made


def _contacts(draw: random.Random, on: date) -> list[dict[str, Json]]:
    return [
        {
            "at": (on + timedelta(days=draw.randint(1, 40))).isoformat(),
            "channel": draw.choice(("phone", "whatsapp", "visit")),
            "started_by": draw.choice(("client", "family", "office")),
            "with": draw.choice(("keluarga", "klien", "pengadu")),
            "outcome": draw.choice(("reached", "not_reached", "answered_by_other")),
            "said": draw.choice(words.SAID),
        }
        for _ in range(draw.randint(0, 2))
    ]


def _health(draw: random.Random, on: date) -> dict[str, Json]:
    return {
        "complaint": draw.choice(words.COMPLAINTS),
        "since": str((on - timedelta(days=draw.randint(10, 400))).year),
        "urgent": draw.random() < 0.3,
        "guarantor": draw.choice(("kp2mi", "bpjs_health", "family", "none")),
    }


def _referral(draw: random.Random, on: date, target: Target) -> dict[str, Json]:
    line = draw.choice(list(target.services) or ["legal"])
    service, purpose = _SERVICES[line]
    sent = on + timedelta(days=draw.randint(2, 30))
    fields: dict[str, Json] = {
        "agency": target.id,
        "service": service,
        "purpose": purpose,
        "channel": draw.choice(("letter", "email")),
        "sent_at": sent.isoformat(),
        "answer_due": (sent + timedelta(days=14)).isoformat(),
    }
    if draw.random() < 0.4:
        answered = sent + timedelta(days=draw.randint(3, 60))
        fields |= {"answered_at": answered.isoformat(), "answer_kind": draw.choice(("accepted", "forwarded", "done"))}
    return fields


def _consents(draw: random.Random, on: date, targets: Sequence[Target]) -> list[dict[str, Json]]:
    """Make up what was agreed: one consent for all but hospitals, another with health for those who heal."""
    healing = [each.code for each in targets if "health" in each.services]
    others = [each.code for each in targets if "health" not in each.services]
    given = (on + timedelta(days=draw.randint(0, 2))).isoformat()
    form = draw.choice(("written", "spoken", "thumb"))
    common: dict[str, Json] = {"basis": "consent", "purposes": ["services"], "form": form, "given_at": given}
    made: list[dict[str, Json]] = []
    if others:
        made.append({**common, "audiences": others, "data_classes": _CLASSES})
    if healing:
        made.append({**common, "audiences": healing, "data_classes": ["identity", "contact", "health"]})
    return made


def _tasks(draw: random.Random, on: date) -> list[dict[str, Json]]:
    due = on + timedelta(days=draw.randint(7, 60))
    task: dict[str, Json] = {"what": "Tanyakan balasan rujukan", "due": due.isoformat()}
    if draw.random() < 0.5:
        task["done_at"] = (due + timedelta(days=draw.randint(0, 5))).isoformat()
    return [task]
