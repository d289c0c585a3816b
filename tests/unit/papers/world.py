"""A vault to write papers in: an office, a family, whatever a test puts beside it."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from app.casework.consents import give_consent
from app.casework.directory import seed
from app.casework.founding import Beginning, found
from app.casework.papers.filing import Papers
from app.casework.papers.issue import preview, write_letter
from app.casework.papers.paper import Order
from app.casework.permission import Role
from app.casework.session import Session, open_session
from app.records.kinds.consent import Consent
from app.records.kinds.letter import Letter
from db.vault.machine import Machine
from tests.machines import CHEAP, Clock

PASSPHRASE = "kucing biru tidur di atas genteng"
TODAY = date(2026, 11, 24)
WANASARI = "33.05.01.2001"
CLASSES = (
    "identity", "contact", "location", "migration_status", "employment", "chronology", "exploitation", "health",
    "finance", "legal", "children",
)  # fmt: skip


@dataclass
class Family:
    """A case with its people by id."""

    case: str
    client: str
    reporter: str
    migration: str


@dataclass
class World:
    """An open vault; `put` writes any record without asking anybody."""

    root: Path
    machine: Machine
    clock: Clock
    session: Session
    sessions: list[Session] = field(default_factory=list)

    def put(self, kind: str, fields: dict[str, Any], record: str = "", gaps: dict[str, str] | None = None) -> str:
        with self.session.store.write() as tx:
            return tx.put(kind, record or None, fields, gaps=gaps)

    def put_all(self, *records: tuple[str, dict[str, Any]]) -> list[str]:
        with self.session.store.write() as tx:
            return [tx.put(kind, None, fields) for kind, fields in records]

    def agency(self, code: str) -> str:
        with self.session.store.read() as reader:
            return reader.rows("agency", _where(code=code))[0].id

    def family(self, **changed: Any) -> Family:
        """Put a whole case: Sri in Riyadh, her mother who came."""
        client = self.put("person", {
            "full_name": "Sri Rahayu binti Karto", "nik": "9905124501920003", "birth_date": "1992-01-05",
            "birth_place": "Kebumen", "sex": "female", "passport": "X0000147", "village": WANASARI,
            "address": "Dusun Krajan RT 02/RW 03", "languages": ["ind", "jav"], "aliases": ["Yayuk"],
            "phones": [{"number": "+6281200000147"}],
        })  # fmt: skip
        reporter = self.put(
            "person", {"full_name": "Karti Contoh", "nik": "9905124501650001", "village": WANASARI, "sex": "female"}
        )
        case = self.put("case", {
            "number": f"KBM-2026-{len(self.session.counters) + 147:04d}", "clients": [client], "reporter": reporter,
            "relation": "mother", "received_at": "2026-11-18", "types": ["KER-GAJI"], "risk": "high",
            "assigned": self.session.actor.user, **changed,
        })  # fmt: skip
        migration = self.put("migration", {
            "case": case, "person": client, "country": "SA", "city": "Riyadh", "workplace": "Jalan Olaya 12",
            "employer": "Keluarga Al Contoh", "p3mi": "PT Contoh Karya Mandiri", "job": "Pekerja rumah tangga",
            "departed": "2025-02", "last_contact": "2026-10-16",
        })  # fmt: skip
        return Family(case=case, client=client, reporter=reporter, migration=migration)

    def consent(self, family: Family, *audiences: str, **changed: Any) -> str:
        """Put the client's own consent for these audiences; every ordinary class unless told otherwise."""
        return self.put("consent", {
            "case": family.case, "person": family.client, "given_by": family.client, "capacity": "self",
            "form": "written", "basis": "consent", "purposes": ["services"], "audiences": list(audiences),
            "data_classes": list(CLASSES), "given_at": "2026-11-20", **changed,
        })  # fmt: skip

    def give(self, family: Family, **changed: Any) -> Consent:
        """Give a consent through its own act."""
        consent = Consent(
            case=family.case, given_by=family.client, capacity="self", form="written", purposes=("services",),
            audiences=("kemlu-pwni",), data_classes=CLASSES,
        )  # fmt: skip
        return give_consent(self.session, replace(consent, **changed))

    def order(self, family: Family, template: str = "T01", to: str = "kemlu-pwni", **changed: Any) -> Order:
        return replace(Order(case=family.case, template=template, to=to, on=TODAY), **changed)

    def issue(self, order: Order) -> Papers:
        return write_letter(self.session, order, draft=False)

    def preview(self, order: Order) -> Papers:
        return preview(self.session, order)

    def letter(self, papers: Papers) -> Letter:
        with self.session.store.read() as reader:
            return reader.need(Letter, papers.letter)

    def list(self, kind: str, **where: Any) -> list[Any]:
        with self.session.store.read() as reader:
            return reader.rows(kind, _where(**where))

    def acting(self, *roles: Role, office_kind: str = "") -> None:
        """Let somebody with other roles (in another kind of office) act from here on."""
        actor = self.session.actor
        self.session.actor = replace(actor, roles=frozenset(roles), office_kind=office_kind or actor.office_kind)

    def reopen(self) -> None:
        """Close the vault and open it again: what the witness kept is all that is remembered."""
        self.session.close()
        self.session = open_session(self.root / "v", PASSPHRASE, machine=self.machine)

    def close(self) -> None:
        self.session.close()


def _where(**where: Any) -> Any:
    from db.store.reader import Page

    return Page(where=where, limit=-1, voided=True)


def open_world(root: Path, kind: str = "branch", code: str = "KBM", name: str = "Migrant CARE Cabang Kebumen") -> World:
    """Found an office that starts alone, its directory filled and its letterhead written."""
    clock = Clock(datetime(2026, 11, 24, 3, 0, tzinfo=UTC))
    machine = Machine(state=root / "state", policy=CHEAP, clock=clock)
    beginning = Beginning(
        office_kind=kind, office_code=code, office_name=name, screen_name="Hartini", passphrase=PASSPHRASE,
        name="Hartini Kusuma", village=WANASARI if kind == "village" else "",
    )  # fmt: skip
    session = found(root / "v", beginning, machine=machine).session
    seed(session)
    made = World(root=root, machine=machine, clock=clock, session=session)
    made.put("office", {
        "address": "Jalan Contoh Nomor 9, Kebumen 54300", "city": "Kebumen", "phones": [{"number": "+622875500100"}],
        "email": "kebumen@contoh.id",
    }, record=session.actor.office)  # fmt: skip
    return made
