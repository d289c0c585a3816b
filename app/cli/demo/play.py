"""Plays the main job for real: a village complaint becomes a letter in Jakarta, and a receipt comes back."""

import json
import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from app.casework import importing, vaults
from app.casework.enrolment import Invite, invite
from app.casework.exporting import export
from app.casework.founding import Beginning
from app.casework.intake import Complaint, accept_case, take_in
from app.casework.papers.forms import FormOrder, write_form
from app.casework.papers.filing import Papers
from app.casework.papers.issue import write_letter
from app.casework.papers.sending import mark_sent
from app.casework.papers.paper import Order
from app.casework.receipts import status
from app.casework.saving import save_record
from app.casework.session import Session
from app.casework.trusting import approve, devices
from app.cli.demo.story import Story
from app.records.kinds.agency import Agency
from app.records.kinds.case import Case
from app.records.kinds.chronology import Party, Statement
from app.records.kinds.consent import Consent
from app.records.kinds.documents import Document
from app.records.kinds.health import HealthNeed
from app.records.kinds.letter import AudienceSummary
from app.records.kinds.migration import Migration
from app.records.kinds.office import Office, User
from app.records.kinds.people import Person
from app.records.kinds.referral import Referral
from db.errors import ExpectedError
from db.schema.values import Json
from db.store.history import disputes, history
from db.vault import passphrases as wording
from db.vault.files import write_file
from db.vault.machine import Machine

Result = TypeVar("Result")
KEMLU = "kemlu-pwni"
HOSPITAL = "rs-polri"
BRANCH = "KBM"
VILLAGE = "DSB"
RELEASED = ("identity", "location", "migration_status", "employment", "chronology", "exploitation", "legal", "suspects")


class DemoBroken(ExpectedError):
    """A step of the demo did not come out as it must: `step`, `what`."""


@dataclass(slots=True, kw_only=True)
class Played:
    """What the demo did, as `summary.json` tells it."""

    steps: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    letters: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    bundles: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    conflicts: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    receipts: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    counts: dict[str, dict[str, int]] = field(default_factory=dict[str, dict[str, int]])
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Where it is played, with which story."""

    folder: Path
    story: Story
    machine: Machine
    open: ExitStack
    played: Played
    say: Callable[[str], None]

    def step(self, name: str, act: Callable[[], Result]) -> Result:
        """Do one step, timed; what it did is told only once it is done."""
        began = time.perf_counter()
        result = act()
        seconds = round(time.perf_counter() - began, 3)
        self.played.steps.append({"name": name, "seconds": seconds, "ok": True})
        self.say(f"{name} ({seconds:.1f} s)")
        return result


@dataclass(frozen=True, slots=True, kw_only=True)
class Offices:
    """The three open vaults."""

    headquarters: Session
    branch: Session
    village: Session


def play(stage: Stage) -> Played:
    """Play the whole job into `stage.folder`; raises what its steps raise, `DemoBroken` where an outcome is wrong."""
    for name in ("stick", "letters", "forms"):
        (stage.folder / name).mkdir(mode=0o700)
    offices = _found(stage)
    stage.step("enrol branch and village", lambda: _enrol(stage, offices))
    case = stage.step("a mother complains at the village post", lambda: _complaint(stage, offices.village))
    stage.played.case = case
    stage.step("the village's stick reaches branch and headquarters", lambda: _village_stick(stage, offices))
    stage.step("the branch accepts, takes consent, completes the case", lambda: _complete(stage, offices.branch, case))
    stage.step("surat kuasa, letters to KEMENLU and a hospital", lambda: _letters(stage, offices.branch, case))
    stage.step("branch and headquarters write the same field", lambda: _dispute(stage, offices, case))
    stage.step("the branch's stick reaches headquarters", lambda: _carry(stage, offices.branch, offices.headquarters))
    stage.step("headquarters settles the conflict", lambda: _settle(stage, offices.headquarters, case))
    stage.step("the receipt comes back to the branch", lambda: _receipt(stage, offices))
    stage.step("everything is the same at branch and headquarters", lambda: _compare(stage, offices, case))
    return stage.played


# -- offices -----------------------------------------------------------------------------------------------------------


def _found(stage: Stage) -> Offices:
    passphrases = {name: wording.generate() for name in ("headquarters", "branch", "village")}
    headquarters = stage.step("found headquarters", lambda: _headquarters(stage, passphrases["headquarters"]))
    branch = stage.step(
        "found the branch from its invitation",
        lambda: _invited(stage, headquarters, "branch", passphrases["branch"], None),
    )
    village = stage.step(
        "found the village post from its invitation",
        lambda: _invited(stage, headquarters, "village", passphrases["village"], branch.actor.office),
    )
    listed = "".join(f"{name}\t{words}\n" for name, words in passphrases.items())
    write_file(stage.folder / "passphrases.txt", listed.encode())
    return Offices(headquarters=headquarters, branch=branch, village=village)


def _headquarters(stage: Stage, passphrase: str) -> Session:
    beginning = Beginning(
        office_kind="headquarters",
        office_code="PST",
        office_name="Migrant CARE Pusat",
        screen_name="Ratna",
        name="Ratna Kusuma (contoh)",
        passphrase=passphrase,
        archive=str(stage.folder / "archive"),
    )
    (stage.folder / "archive").mkdir(mode=0o700)
    founded = vaults.create_vault(stage.folder / "headquarters", beginning, machine=stage.machine)
    stage.open.callback(founded.session.close)
    _furnish(founded.session, "Jakarta", "Jalan Contoh Nomor 1, Jakarta", "Kepala Bidang Bantuan Hukum")
    return founded.session


def _invited(stage: Stage, headquarters: Session, kind: str, passphrase: str, parent: str | None) -> Session:
    story = stage.story
    office = Invite(code=BRANCH, kind=kind, name="Migrant CARE Cabang Kebumen")
    if kind == "village":
        office = Invite(
            code=VILLAGE, kind=kind, name=f"DESBUMI {story.village_name}", parent=parent, village=story.village
        )
    file = stage.folder / f"undangan-{kind}.bin"
    words = invite(headquarters, office, file).fingerprint
    beginning = Beginning(
        office_kind=kind,
        office_code=office.code,
        office_name=office.name,
        screen_name="Rina" if kind == "branch" else "Sutrisno",
        name="Rina Wulandari (contoh)" if kind == "branch" else "Sutrisno (contoh)",
        passphrase=passphrase,
    )
    founded = vaults.create_invited_vault(
        stage.folder / kind, file.read_bytes(), beginning, machine=stage.machine, fingerprint=words
    )
    file.unlink()
    stage.open.callback(founded.session.close)
    where = "Kebumen" if kind == "branch" else f"Desa {story.village_name}, Kabupaten Kebumen"
    _furnish(
        founded.session,
        "Kebumen",
        f"Jalan Contoh Nomor 9, {where}",
        "Koordinator" if kind == "branch" else "Petugas DESBUMI",
    )
    return founded.session


def _furnish(session: Session, city: str, address: str, title: str) -> None:
    """Give an office the address and signatory its letters need."""
    with session.store.write() as tx:
        tx.put(
            "office",
            session.actor.office,
            {
                "city": city,
                "address": address,
                "phones": [{"number": "+622875500100"}],
                "email": "kantor@contoh.invalid",
                "signatory": session.actor.user,
            },
        )
        tx.put("user", session.actor.user, {"job_title": title, "signatory_title": title})
        tx.need(Office, session.actor.office)
        tx.need(User, session.actor.user)


def _enrol(stage: Stage, offices: Offices) -> None:
    """Each new office asks with its first bundle; headquarters compares the words, certifies and answers."""
    for session in (offices.branch, offices.village):
        _carry(stage, session, offices.headquarters)
    for each in devices(offices.headquarters):
        if each.state == "requested":
            approve(offices.headquarters, each.device, fingerprint=each.fingerprint)
    for session in (offices.branch, offices.village):
        _carry(stage, offices.headquarters, session)


# -- the case ----------------------------------------------------------------------------------------------------------


def _complaint(stage: Stage, village: Session) -> str:
    story = stage.story
    opened = take_in(
        village,
        Complaint(
            client=Person(full_name=story.client.name, sex="female", village=story.village),
            reporter=Person(full_name=story.mother.name, sex="female", nik=story.mother_nik, village=story.village),
            case=Case(
                relation="mother",
                types=tuple(story.types),
                primary_type=story.types[0],
                received_at=story.received.isoformat(),
                received_through="visit",
                summary=story.complaint,
                risk="high",
            ),
            migration=Migration(
                country=story.country,
                departed=story.departed,
                last_contact=story.last_contact.isoformat(),
                gaps={"workplace": "not_asked", "agency_abroad": "unknown"},
            ),
            statements=[
                Statement(when=when, text=text, source="mother", reliability="told")
                for when, text in story.happened[:1]
            ],
        ),
    )
    _letter(stage, village, Order(case=opened.case, template="T14", to=BRANCH, on=story.today))
    return opened.case


def _village_stick(stage: Stage, offices: Offices) -> None:
    targets = (
        (offices.headquarters, offices.branch) if stage.story.village_first else (offices.branch, offices.headquarters)
    )
    parts = _export(stage, offices.village)
    for each in targets:
        _import(each, parts)


def _complete(stage: Stage, branch: Session, case: str) -> None:
    story = stage.story
    accept_case(branch, case)
    with branch.store.read() as reader:
        found = reader.need(Case, case)
        migration = reader.list(Migration, case=case)[0]
        client = found.clients[0]
        mother = found.reporter
    known: Mapping[str, Json] = {
        name: value for name, value in story.client.fields.items() if name not in ("full_name", "village")
    }
    with branch.store.write() as tx:
        tx.put("person", client, known)
        tx.put(
            "case",
            case,
            {story.dispute[1]: "Ingin pulang."} if story.dispute[0] == "case" else {"wishes": "Ingin pulang."},
        )
        tx.put("case", case, {"objections": [{"act": "report_police"}], "assigned": branch.actor.user})
        tx.put(
            "migration",
            migration.id,
            {"city": story.city, "job": story.job, "employer": story.employer, "p3mi": story.p3mi},
        )
    for when, text in story.happened[1:]:
        save_record(branch, Statement(case=case, when=when, text=text, source="mother", reliability="told"))
    for record in _further(story, case, client):
        save_record(branch, record)
    with branch.store.read() as reader:
        kemlu = reader.list(Agency, code=KEMLU)[0].id
    save_record(
        branch,
        Referral(case=case, agency=kemlu, service="repatriation", channel="letter", sent_at=story.today.isoformat()),
    )
    for given_by, audiences in ((client, (KEMLU, HOSPITAL)), (mother, (KEMLU,))):
        save_record(
            branch,
            Consent(
                case=case,
                person=given_by,
                given_by=given_by,
                capacity="self",
                form="spoken" if given_by == client else "written",
                basis="consent",
                language="Indonesia",
                explained_by=branch.actor.user,
                purposes=("services",),
                audiences=audiences,
                data_classes=(*RELEASED, "health", "finance"),
                given_at=story.today.isoformat(),
            ),
        )


def _further(story: Story, case: str, client: str) -> Sequence[Any]:
    return (
        Party(case=case, name=story.p3mi, sort="organisation", roles=("p3mi",)),
        Document(
            case=case,
            person=client,
            type="passport",
            state="withheld",
            holder_type="employer",
            next_step="Minta salinan ke Imigrasi.",
        ),
        Document(case=case, person=client, type="kk", state="original", quantity=1),
        HealthNeed(
            case=case,
            person=client,
            complaint="Nyeri pinggang dan sulit tidur",
            allergies="Tidak ada yang diketahui",
            examiner_sex="female",
        ),
        AudienceSummary(
            case=case,
            audience=KEMLU,
            text="Paspor disimpan pemberi kerja dan upah tidak dibayar. Keluarga tidak lagi menerima kabar.",
            data_classes=("employment", "exploitation"),
        ),
    )


def _letters(stage: Stage, branch: Session, case: str) -> None:
    story = stage.story
    with branch.store.read() as reader:
        consent = reader.list(Consent, case=case)[-1].id
    for form, about in (("F01", consent), ("F03", "")):
        made = write_form(branch, FormOrder(case=case, form=form, on=story.today, about=about))
        write_file(stage.folder / "forms" / f"{form}.pdf", made.pdf)
    letter = _letter(stage, branch, Order(case=case, template="T01", to=KEMLU, cc=("kp2mi",), on=story.today))
    mark_sent(branch, letter.letter, at=story.today.isoformat())
    slip = write_form(branch, FormOrder(case=case, form="F07", on=story.today, about=letter.letter))
    write_file(stage.folder / "forms" / "F07.pdf", slip.pdf)
    _letter(stage, branch, Order(case=case, template="T04", to=HOSPITAL, on=story.today))


def _letter(stage: Stage, session: Session, order: Order) -> Papers:
    papers = write_letter(session, order, draft=False)
    names = [f"{order.template}.pdf"] + [f"{order.template}-tembusan-{each.code}.pdf" for each in papers.copies]
    for name, sheet in zip(names, (papers.main, *papers.copies), strict=True):
        write_file(stage.folder / "letters" / name, sheet.pdf)
        stage.played.letters.append({"file": f"letters/{name}", "number": papers.number, "letter": papers.letter})
    return papers


# -- the conflict ------------------------------------------------------------------------------------------------------


def _disputed(session: Session, story: Story, case: str) -> tuple[str, str, str]:
    kind, name = story.dispute[:2]
    if kind == "case":
        return kind, case, name
    with session.store.read() as reader:
        return kind, reader.list(Migration, case=case)[0].id, name


def _dispute(stage: Stage, offices: Offices, case: str) -> None:
    """Bring both offices to one state, then let each write what it heard; neither sees the other's."""
    _carry(stage, offices.branch, offices.headquarters)
    for session, words in ((offices.branch, stage.story.dispute[2]), (offices.headquarters, stage.story.dispute[3])):
        kind, record, name = _disputed(session, stage.story, case)
        with session.store.write() as tx:
            tx.put(kind, record, {name: words})


def _settle(stage: Stage, headquarters: Session, case: str) -> None:
    kind, record, name = _disputed(headquarters, stage.story, case)
    with headquarters.store.write() as tx:
        found = [each for each in disputes(tx, kind, record) if each.field == name]
        if len(found) != 1 or len(found[0].sides) != 2:
            raise DemoBroken(step="settle", what="conflict")
        tx.resolve(kind, record, name, found[0].sides[0].value)
    stage.played.conflicts.append(
        {"kind": kind, "id": record, "field": name, "values": [each.value for each in found[0].sides]}
    )


# -- the stick ---------------------------------------------------------------------------------------------------------


def _carry(stage: Stage, source: Session, target: Session) -> None:
    parts = _export(stage, source, to=target)
    _import(target, parts)


def _export(stage: Stage, source: Session, to: Session | None = None) -> Path:
    """Write a bundle into a folder of its own on the stick; return the folder."""
    folder = stage.folder / "stick" / secrets.token_hex(4)
    folder.mkdir(mode=0o700)
    downward = to.actor.office if to is not None and source.organisation.directs else ""
    made = export(source, str(folder), to=downward)
    stage.played.bundles.append(
        {"from": source.actor.office_code, "bundle": made.bundle, "parts": len(made.parts), "changes": made.changes}
    )
    return folder


def _import(target: Session, folder: Path) -> None:
    taken = importing.take_in(target, folder)
    wrong = [each.outcome for each in taken if each.outcome not in ("accepted", "duplicate", "quarantined")]
    if wrong or not taken:
        raise DemoBroken(step="import", what=",".join(wrong) or "nothing")


def _receipt(stage: Stage, offices: Offices) -> None:
    _carry(stage, offices.headquarters, offices.branch)
    _carry(stage, offices.headquarters, offices.village)
    now = status(offices.branch)
    stage.played.receipts.append({"office": BRANCH, "number": now.last_receipt, "unsent": now.unsent})


def _compare(stage: Stage, offices: Offices, case: str) -> None:
    """Hold branch and headquarters beside each other: every record of the case the same, both sides in the history."""
    here, there = _case_records(offices.branch, case), _case_records(offices.headquarters, case)
    if here != there:
        raise DemoBroken(step="compare", what=",".join(sorted(set(here) ^ set(there)) or ["fields"]))
    kind, record, name = _disputed(offices.branch, stage.story, case)
    with offices.branch.store.read() as reader:
        values = {
            str(each.values.get(name)) for each in history(reader, kind, record) if each.values and name in each.values
        }
    if not set(stage.story.dispute[2:]) <= values:
        raise DemoBroken(step="compare", what="history")
    for session, office in (
        (offices.headquarters, "headquarters"),
        (offices.branch, "branch"),
        (offices.village, "village"),
    ):
        with session.store.read() as reader:
            stage.played.counts[office] = {name: reader.count(name) for name in reader.schema.kinds}


def _case_records(session: Session, case: str) -> dict[str, str]:
    with session.store.read() as reader:
        found = [reader.find("case", case)]
        for name, kind in reader.schema.kinds.items():
            if kind.home == "case" and name != "access_entry":
                found += reader.rows(name, case=case)
        people = {one for each in found if each is not None for one in _people(each.fields)}
        found += [reader.find("person", one) for one in sorted(people)]
    return {
        each.id: json.dumps([each.kind, each.fields, each.gaps], sort_keys=True) for each in found if each is not None
    }


def _people(fields: Mapping[str, Json]) -> set[str]:
    clients = fields.get("clients")
    named = {str(each) for each in clients} if isinstance(clients, list) else set[str]()
    return named | {str(fields[name]) for name in ("reporter", "person", "given_by") if fields.get(name)}
