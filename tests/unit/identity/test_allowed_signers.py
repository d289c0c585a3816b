import subprocess

import pytest

from sync.bundle.sshsig import HEADQUARTERS_CHANGE, TO_HEADQUARTERS, TO_OFFICE
from sync.identity.allowed_signers import allowed_signers
from sync.identity.certificate import OfficeKind


@pytest.fixture
def believes(house, tmp_path):
    desk = house.certificate("desk", kind=OfficeKind.HEADQUARTERS, scope=("send", "direct"))
    certificates = [
        house.certificate("branch", valid_after=1_700_000_000), desk,
        house.certificate("later", valid_after=4_000_000_000),
        house.certificate("former", valid_after=1_600_000_000, valid_before=1_600_000_001),
    ]  # fmt: skip
    (tmp_path / "allowed_signers").write_text(allowed_signers(house.key("root").public, certificates))

    def ask(principal, signer, namespace):
        (tmp_path / "sig").write_bytes(house.key(signer).sign(b"message", namespace))
        command = ["ssh-keygen", "-Y", "verify", "-f", "allowed_signers", "-I", principal, "-n", namespace, "-s", "sig"]
        done = subprocess.run(command, cwd=tmp_path, input=b"message", capture_output=True, check=False)
        return done.returncode == 0

    return ask


def test_ssh_keygen_believes_whom_we_certify_and_for_that_only(believes):
    assert believes("device-branch", "branch", TO_HEADQUARTERS)
    assert believes("headquarters", "root", TO_OFFICE)
    assert believes("headquarters", "root", HEADQUARTERS_CHANGE)
    assert believes("device-desk", "desk", HEADQUARTERS_CHANGE)
    assert not believes("device-branch", "branch", HEADQUARTERS_CHANGE)
    assert not believes("device-branch", "desk", TO_HEADQUARTERS)
    assert not believes("headquarters", "branch", TO_OFFICE)
    assert not believes("headquarters", "root", TO_HEADQUARTERS)


def test_ssh_keygen_heeds_the_time_a_certificate_holds(believes):
    assert not believes("device-later", "later", TO_HEADQUARTERS)
    assert not believes("device-former", "former", TO_HEADQUARTERS)
