import random
import subprocess
import tarfile

import msgspec
import pytest

from sync.bundle import age
from sync.bundle.sshsig import INVITATION
from sync.errors import ExpectedError, InvalidInvitation, InvalidRequest, PartTooLarge
from sync.identity import invitation as invitations
from sync.identity.certificate import OfficeKind
from sync.identity.invitation import Invitation, read_invitation, write_invitation
from sync.identity.request import Request, certify, check_request, read_request, seal_request

SECRET = bytes(range(32))


@pytest.fixture
def invitation(house):
    return Invitation(
        id="i" * 26, organisation="o" * 26, organisation_name="Migrant CARE", root=house.key("root").public,
        headquarters="h" * 26, ingest=age.new_identity()[1], escrow=age.new_identity()[1], office="v" * 26,
        office_kind=OfficeKind.VILLAGE, office_code="KBM-01", office_name="DESBUMI Contoh", parent="b" * 26,
        parent_recipients=(age.new_identity()[1],), village="33.05.01.2001", index=2, secret=SECRET.hex(), made=house.now,
        expires=house.now + 86_400,
    )  # fmt: skip


@pytest.fixture
def request_(house, invitation):
    return Request(
        invitation=invitation.id, organisation=invitation.organisation, device="d" * 26, epoch="e" * 26,
        office=invitation.office, office_kind=invitation.office_kind, parent=invitation.parent, index=invitation.index,
        signing_key=house.key("village").public, recipient=age.new_identity()[1], made=house.now,
    )  # fmt: skip


def test_an_invitation_brings_everything_a_device_starts_from(house, invitation):
    lines, reference = b'{"x":1}\n' * 1000, b"reference" * 999
    received = read_invitation(write_invitation(invitation, house.key("root"), changes=lines, reference=reference))
    assert (received.changes, received.reference, received.root) == (lines, reference, invitation.root)
    assert msgspec.structs.replace(received.invitation, attached={}) == invitation


def test_an_invitation_needs_no_directory(house, invitation):
    received = read_invitation(write_invitation(invitation, house.key("root")))
    assert (received.changes, received.reference) == (b"", None)


def test_an_invitation_opens_with_tar_and_ssh_keygen(house, invitation, tmp_path):
    (tmp_path / "invitation").write_bytes(write_invitation(invitation, house.key("root"), changes=b"{}\n"))
    with tarfile.open(tmp_path / "invitation") as archive:
        archive.extractall(tmp_path, filter="data")
    (tmp_path / "allowed_signers").write_text(f"headquarters {invitation.root}\n")
    command = [
        "ssh-keygen",
        "-Y",
        "verify",
        "-f",
        "allowed_signers",
        "-I",
        "headquarters",
        "-s",
        "invitation.json.sig",
        "-n",
    ]
    signed = (tmp_path / "invitation.json").read_bytes()
    subprocess.run([*command, INVITATION], cwd=tmp_path, input=signed, capture_output=True, check=True)


def test_only_the_root_an_invitation_names_may_sign_it(house, invitation):
    with pytest.raises(InvalidInvitation):
        write_invitation(invitation, house.key("thief"))


def test_no_altered_invitation_is_believed(house, invitation):
    good = write_invitation(invitation, house.key("root"), changes=b'{"x":1}\n' * 50)
    chance, end = random.Random(7), good.rindex(b"changes.jsonl.zst") + 600
    for _ in range(400):
        spoiled = bytearray(good)
        spoiled[chance.randrange(end)] ^= 1 << chance.randrange(8)
        with pytest.raises(InvalidInvitation):
            read_invitation(bytes(spoiled))
        with pytest.raises(InvalidInvitation):
            read_invitation(good[: chance.randrange(end)])


@pytest.mark.parametrize("untrusted", [b"", b"x", bytes(16384), b"\xff" * 16384, b"{" * 16384])
def test_other_files_are_no_invitation(untrusted):
    with pytest.raises(InvalidInvitation):
        read_invitation(untrusted)


def test_a_huge_file_is_not_even_looked_at():
    with pytest.raises(PartTooLarge):
        read_invitation(bytes(invitations.FILE_LIMIT + 1))


def test_an_invitation_of_a_later_version_says_so(house, invitation):
    with pytest.raises(InvalidInvitation) as caught:
        write_invitation(msgspec.structs.replace(invitation, version=2), house.key("root"))
    assert caught.value.facts == {"reason": "version"}


def test_an_invitation_ends(house, invitation):
    assert [invitation.expired(house.now + each) for each in (0, 86_399, 86_400)] == [False, False, True]


def test_a_request_is_accepted_from_whoever_holds_the_invitation_and_the_key(house, request_):
    read = read_request(seal_request(request_, SECRET))
    check_request(read, SECRET, house.key("village").public)
    certified = certify(read, valid_after=house.now)
    assert (certified.device, certified.office, certified.indexes) == ("d" * 26, "v" * 26, (2,))
    assert (certified.signing_key, certified.scope) == (house.key("village").public, ("send",))


def test_a_request_with_another_secret_key_or_content_is_refused(house, request_):
    signer = house.key("village").public
    read = read_request(seal_request(request_, SECRET))
    attempts = [
        (read, bytes(32), signer),
        (read, SECRET, house.key("thief").public),
        (msgspec.structs.replace(read, office="x" * 26), SECRET, signer),
        (msgspec.structs.replace(read, index=3), SECRET, signer),
        (msgspec.structs.replace(read, recipient=age.new_identity()[1]), SECRET, signer),
        (msgspec.structs.replace(read, mac=""), SECRET, signer),
    ]
    for attempt in attempts:
        with pytest.raises(InvalidRequest):
            check_request(*attempt)


@pytest.mark.parametrize("untrusted", [b"", b"{}", b"[]", b"\xff", b"[" * 9000, b'"' * 20_000])
def test_what_is_no_request_is_called_that(untrusted):
    with pytest.raises(InvalidRequest):
        read_request(untrusted)


def test_a_request_spelled_another_way_is_refused(request_):
    with pytest.raises(ExpectedError):
        read_request(seal_request(request_, SECRET).replace(b'","', b'", "', 1))
