import pytest

from app.casework import exporting, importing, receipts, trusting
from app.casework.carrying import site_of
from app.casework.founding import Beginning, found_invited
from db.errors import ExpectedError
from db.log.merge import Standing
from db.store import chains
from db.store.history import history
from sync.bundle.manifest import Direction
from sync.bundle.seal import Head, seal_bundle
from sync.bundle.split import Line, split
from sync.bundle.sshsig import SigningKey
from sync.exchange import ledger

STRANGER = SigningKey(bytes(range(32)))


def outcomes(rows):
    return [row.outcome for row in rows]


def forged(world, victim, hq, *, key=STRANGER, device=None, lines=None, taken_in=()):
    """A part that carries `victim`'s changes under another key."""
    with victim.store.read() as reader:
        found = list(chains.pending(reader)) if lines is None else lines
    head = Head(
        organisation=hq.organisation.id,
        direction=Direction.TO_HEADQUARTERS,
        device=device or victim.actor.device,
        epoch=victim.unlocked.device.epoch,
        certificate=None,
        to=(hq.organisation.ingest,),
        application="0.1.0",
        taken_in=tuple(taken_in),
    )
    drafts = split([Line(each.line, each.device, each.epoch, each.seq, each.id, each.save) for each in found])
    folder = world.stick()
    for part in seal_bundle(head, drafts, key):
        (folder / part.file_name).write_bytes(part.data)
    return folder


def test_a_stranger_who_claims_a_certified_device_is_quarantined_and_shows_nothing(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    person = offices.put(branch, "person", {"full_name": "Dipalsukan"})
    assert outcomes(importing.take_in(hq, forged(world, branch, hq))) == ["quarantined"]
    assert offices.value(hq, "person", person, "full_name") is None
    assert outcomes(world.carry(branch, hq)) == ["accepted"]
    assert offices.value(hq, "person", person, "full_name") == "Dipalsukan"


def test_a_stranger_cannot_say_that_a_device_took_in_what_it_never_got(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    case = offices.put(branch, "case", {"summary": "Satu"})
    world.round_trip(branch, hq)
    offices.put(hq, "case", {"risk": "high"}, case)
    world.export(hq, to="KBM")  # lost on the way
    with hq.store.read() as reader:
        hashes = list(ledger.sent(reader, branch.actor.device))
    importing.take_in(hq, forged(world, branch, hq, lines=[], taken_in=hashes))
    world.carry(hq, branch, to="KBM")
    assert offices.value(branch, "case", case, "risk") == "high"


def test_a_certified_device_speaks_for_its_office_and_below_and_for_nobody_else(world, offices):
    hq = world.headquarters()
    branch, other = world.enrolled(hq, "KBM"), world.enrolled(hq, "JBR")
    person = offices.put(branch, "person", {"full_name": "Siti Contoh"})
    key = SigningKey(other.unlocked.device.signing_key)
    stick = forged(world, branch, hq, key=key, device=other.actor.device)
    assert outcomes(importing.take_in(hq, stick)) == ["accepted"]
    assert offices.value(hq, "person", person, "full_name") is None
    world.carry(branch, hq)
    assert offices.value(hq, "person", person, "full_name") == "Siti Contoh"


def test_what_a_village_brings_of_its_branch_waits_until_the_branch_brings_it(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    village = world.enrolled(hq, "DSA", "village", branch)
    person = offices.put(branch, "person", {"full_name": "Dari cabang"})
    key = SigningKey(village.unlocked.device.signing_key)
    importing.take_in(hq, forged(world, branch, hq, key=key, device=village.actor.device))
    assert offices.value(hq, "person", person, "full_name") is None
    world.carry(branch, hq)
    assert offices.value(hq, "person", person, "full_name") == "Dari cabang"


def test_who_was_approved_is_believed_only_for_what_his_own_key_brought(world, offices):
    hq = world.headquarters()
    branch = world.invited(hq, "KBM")
    honest = offices.put(branch, "person", {"full_name": "Jujur"})
    world.carry(branch, hq)
    liar = world.headquarters(name="liar", archive=False)
    lie = offices.put(liar, "person", {"full_name": "Bohong"})
    with liar.store.read() as reader:
        lines = [
            each._replace(device=branch.actor.device) for each in chains.pending(reader) if lie.encode() in each.line
        ]
    importing.take_in(hq, forged(world, branch, hq, lines=lines))
    trusting.approve(hq, branch.actor.device)
    assert offices.value(hq, "person", honest, "full_name") == "Jujur"
    assert offices.value(hq, "person", lie, "full_name") is None


def test_a_revoked_device_is_believed_up_to_its_last_durable_point_in_every_epoch(world, offices):
    from app.casework.session import open_epoch

    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    early = offices.put(branch, "person", {"full_name": "Epok pertama"})
    world.carry(branch, hq)
    open_epoch(branch, "behind")
    later = offices.put(branch, "person", {"full_name": "Epok kedua"})
    world.carry(branch, hq)
    assert trusting.revoke(hq, "KBM").state == "revoked"
    stolen = offices.put(branch, "person", {"full_name": "Sesudah dicuri"})
    assert outcomes(world.carry(branch, hq)) == ["quarantined"]
    assert [offices.value(hq, "person", each, "full_name") for each in (early, later, stolen)] == [
        "Epok pertama",
        "Epok kedua",
        None,
    ]
    waiting = trusting.quarantine(hq)
    assert [(each.device, each.waiting > 0) for each in waiting] == [(branch.actor.device, True)]
    trusting.release(hq, branch.actor.device)
    assert offices.value(hq, "person", stolen, "full_name") == "Sesudah dicuri"
    another = offices.put(branch, "person", {"full_name": "Masih dicuri"})
    world.carry(branch, hq)
    assert offices.value(hq, "person", another, "full_name") is None
    with pytest.raises(ExpectedError) as caught:
        exporting.export(hq, str(world.stick()), to="KBM")
    assert type(caught.value).__name__ == "DeviceRevoked"


def test_a_device_is_revoked_from_a_place_somebody_names(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    good = offices.put(branch, "person", {"full_name": "Masih dipercaya"})
    with branch.store.read() as reader:
        place = history(reader, "person", good)[0]
    bad = offices.put(branch, "person", {"full_name": "Tidak lagi"})
    world.carry(branch, hq)
    trusting.revoke(hq, branch.actor.device, since=(place.epoch, place.seq))
    assert offices.value(hq, "person", good, "full_name") == "Masih dipercaya"
    assert offices.value(hq, "person", bad, "full_name") is None
    with hq.store.read() as reader:
        assert history(reader, "person", bad)[0].standing is Standing.WAITING
    with pytest.raises(ExpectedError):
        trusting.revoke(hq, branch.actor.device, since=("tidak-ada", 3))


def test_a_second_device_on_one_invitation_wants_its_words_compared(world, offices):
    hq = world.headquarters()
    path = world.invitation(hq, "KBM", "branch")
    laptops = []
    for name in ("satu", "dua"):
        beginning = Beginning(
            office_kind="", office_code="", office_name="", screen_name=name, passphrase="kuda nil main hujan deras"
        )
        laptops.append(
            world._keep(found_invited(world.root / name, path.read_bytes(), beginning, machine=world.machine).session)
        )
        world.carry(laptops[-1], hq)
    trusting.approve(hq, laptops[0].actor.device)
    with pytest.raises(ExpectedError) as caught:
        trusting.approve(hq, laptops[1].actor.device)
    assert caught.value.facts["reason"] == "used"
    words = {each.device: each.fingerprint for each in trusting.devices(hq)}
    with pytest.raises(ExpectedError) as caught:
        trusting.approve(hq, laptops[1].actor.device, fingerprint=words[laptops[0].actor.device])
    assert type(caught.value).__name__ == "OtherWords"
    known = trusting.approve(hq, laptops[1].actor.device, fingerprint=words[laptops[1].actor.device].upper())
    assert known.state == "certified"


def test_an_invitation_that_is_over_wants_the_words_compared(world):
    hq = world.headquarters()
    branch = world.invited(hq, "KBM")
    world.clock.go(days=91)
    world.carry(branch, hq)
    with pytest.raises(ExpectedError) as caught:
        trusting.approve(hq, "KBM")
    assert caught.value.facts["reason"] == "expired"


def test_a_request_nobody_invited_is_no_request_but_its_changes_wait(world, offices):
    hq = world.headquarters()
    branch = world.invited(hq, "KBM")
    import msgspec

    branch.organisation = msgspec.structs.replace(branch.organisation, invitation_secret="00" * 32)
    assert outcomes(world.carry(branch, hq)) == ["quarantined"]
    assert [each.device for each in trusting.devices(hq)] == [hq.actor.device]
    assert [each.device for each in trusting.quarantine(hq)] == [branch.actor.device]
    with pytest.raises(ExpectedError):
        trusting.approve(hq, branch.actor.device)


def test_a_village_needs_its_branch_and_an_office_keeps_its_kind(world):
    from app.casework import enrolment
    from app.casework.enrolment import Invite

    hq = world.headquarters()
    with pytest.raises(ExpectedError) as caught:
        enrolment.invite(hq, Invite(code="DSA", kind="village", name="Desa"), world.root / "x")
    assert type(caught.value).__name__ == "ParentNeeded"
    world.invitation(hq, "KBM", "branch")
    with pytest.raises(ExpectedError) as caught:
        enrolment.invite(hq, Invite(code="KBM", kind="headquarters", name="Pusat dua"), world.root / "x")
    assert type(caught.value).__name__ == "OfficeDiffers"
    assert not (world.root / "x").exists()


def test_an_invitation_that_cannot_be_written_leaves_no_office_behind(world):
    from app.casework import enrolment
    from app.casework.enrolment import Invite
    from db.store.reader import Page

    hq = world.headquarters()
    taken = world.root / "taken"
    taken.mkdir()
    for to, told in ((world.root / "nowhere" / "x", "FolderMissing"), (taken, "DiskFailed")):
        with pytest.raises(ExpectedError) as caught:
            enrolment.invite(hq, Invite(code="LPG", kind="branch", name="Lampung"), to)
        assert type(caught.value).__name__ == told
        with hq.store.read() as reader:
            assert reader.rows("office", Page(where={"code": "LPG"})) == []


def test_only_the_desk_invites_approves_and_takes_back(world):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    for act in (
        lambda: trusting.approve(branch, "PUSAT"),
        lambda: trusting.revoke(branch, "PUSAT"),
        lambda: importing.take_back(branch, "x" * 26),
        lambda: world.invitation(branch, "ABC", "branch"),
    ):
        with pytest.raises(ExpectedError) as caught:
            act()
        assert type(caught.value).__name__ == "DeskOnly"


def test_a_further_device_of_headquarters_sends_up_and_does_not_direct(world, offices):
    hq = world.headquarters()
    second = world.invited(hq, "PUSAT", "headquarters")
    assert second.organisation.index == 1
    world.carry(second, hq)
    trusting.approve(hq, second.actor.device)
    person = offices.put(second, "person", {"full_name": "Dari petugas pusat"})
    assert outcomes(world.carry(second, hq)) == ["accepted"]
    assert offices.value(hq, "person", person, "full_name") == "Dari petugas pusat"
    with pytest.raises(ExpectedError):
        trusting.approve(second, "KBM")


def test_an_office_that_started_alone_joins_and_brings_everything_along(world, offices):
    from app.casework import enrolment

    hq = world.headquarters()
    lone = world.alone("branch", "SBY")
    person = offices.put(lone, "person", {"full_name": "Sebelum bergabung"})
    path = world.invitation(hq, "SBY", "branch")
    joined = enrolment.join(lone, path.read_bytes())
    assert joined.fingerprint
    assert lone.organisation.id == hq.organisation.id
    assert lone.unlocked.escrow == hq.organisation.escrow
    assert offices.value(lone, "person", person, "full_name") == "Sebelum bergabung"
    with pytest.raises(ExpectedError) as caught:
        enrolment.join(lone, path.read_bytes())
    assert type(caught.value).__name__ == "NotAlone"
    assert outcomes(world.carry(lone, hq)) == ["quarantined"]
    trusting.approve(hq, "SBY")
    assert offices.value(hq, "person", person, "full_name") == "Sebelum bergabung"
    world.carry(hq, lone, to="SBY")
    assert receipts.status(lone).unsent == 0
    assert {each.state for each in trusting.devices(lone)} == {"certified"}
    lone = world.again(lone)
    assert offices.value(lone, "person", person, "full_name") == "Sebelum bergabung"
    assert not site_of(lone).standpoint.desk
