"""Plays the main job for real: a village complaint becomes a letter in Jakarta, and a receipt comes back."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.casework import importing, vaults
from app.casework.enrolment import Invite, invite
from app.casework.exporting import export
from app.casework.founding import Beginning
from app.casework.receipts import status
from app.casework.session import Session
from app.casework.trusting import approve, devices
from app.cli.demo.stage import DemoBroken, Played, Stage
from app.cli.demo.story import Story
from app.cli.demo.telling import BRANCH, VILLAGE, complaint, complete, letters
from app.records.kinds.migration import Migration
from app.records.kinds.office import Office, User
from db.schema.values import Json
from db.store.history import disputes, history
from db.vault import passphrases as wording
from db.vault.files import write_file


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
    case = stage.step("a mother complains at the village post", lambda: complaint(stage, offices.village))
    stage.played.case = case
    stage.step("the village's stick reaches branch and headquarters", lambda: _village_stick(stage, offices))
    stage.step("the branch accepts, takes consent, completes the case", lambda: complete(stage, offices.branch, case))
    stage.step("surat kuasa, letters to KEMENLU and a hospital", lambda: letters(stage, offices.branch, case))
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


def _village_stick(stage: Stage, offices: Offices) -> None:
    targets = (
        (offices.headquarters, offices.branch) if stage.story.village_first else (offices.branch, offices.headquarters)
    )
    parts = _export(stage, offices.village)
    for each in targets:
        _import(each, parts)


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
