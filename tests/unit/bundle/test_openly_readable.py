"""Shows that a part needs none of our code to be opened, and that OpenSSH and we believe each other."""

import subprocess

import pytest

from sync.bundle import age, sshsig
from sync.errors import BadSignature, InvalidKey


def run(*command, cwd=None, data=None, code=0):
    done = subprocess.run(command, cwd=cwd, input=data, capture_output=True, timeout=60, check=False)
    assert done.returncode == code, done.stderr.decode()
    return done.stdout


@pytest.fixture
def openssh_key(tmp_path):
    run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", str(tmp_path / "key"))
    return tmp_path / "key", sshsig.PublicKey((tmp_path / "key.pub").read_text().strip())


def test_a_part_opens_with_age_tar_ssh_keygen_zstd_and_sha256sum_alone(hostile, tmp_path):
    secret, recipient = age.new_identity()
    world = hostile.World(ours=age.identity(secret))
    attachment = bytes(range(256)) * 40
    part = hostile.one_part(world, hostile.draft(lines=30, attachment=attachment), to=(recipient,))
    (tmp_path / "key.txt").write_text(secret + "\n")
    (tmp_path / part.file_name).write_bytes(part.data)
    (tmp_path / "allowed_signers").write_text(
        f'{hostile.DEVICE} namespaces="{sshsig.TO_HEADQUARTERS}" {world.device.public}\n'
    )
    run("age", "-d", "-i", "key.txt", "-o", "part.tar", part.file_name, cwd=tmp_path)
    run("tar", "-xf", "part.tar", cwd=tmp_path)
    verify = ("ssh-keygen", "-Y", "verify", "-f", "allowed_signers", "-I", hostile.DEVICE, "-s", "manifest.json.sig")
    signed = (tmp_path / "manifest.json").read_bytes()
    run(*verify, "-n", sshsig.TO_HEADQUARTERS, cwd=tmp_path, data=signed)
    run(*verify, "-n", sshsig.TO_OFFICE, cwd=tmp_path, data=signed, code=255)
    sums = "".join(f"{each.sha256}  {each.name}\n" for each in part.manifest.members)
    run("sha256sum", "-c", "--strict", "-", cwd=tmp_path, data=sums.encode())
    assert run("zstd", "-dc", "changes.jsonl.zst", cwd=tmp_path) == hostile.text(30)
    pieces = [each.name for each in part.manifest.members if each.name.startswith("b/")]
    assert (tmp_path / pieces[0]).read_bytes() == attachment


def test_tar_lists_a_part_with_constant_times_owners_and_modes(hostile, world, tmp_path):
    (tmp_path / "part.tar").write_bytes(hostile.decrypted(world, hostile.one_part(world).data))
    listed = run("tar", "--utc", "--numeric-owner", "-tvf", "part.tar", cwd=tmp_path).decode().splitlines()
    assert [line.split()[-1] for line in listed][:2] == ["manifest.json", "manifest.json.sig"]
    assert all(line.startswith("-rw------- 0/0 ") and " 1970-01-01 00:00 " in line for line in listed)


def test_our_signature_is_byte_for_byte_the_one_ssh_keygen_makes(openssh_key, tmp_path):
    path, public = openssh_key
    (tmp_path / "message").write_bytes(b"\x00tak ada yang hilang\n")
    run("ssh-keygen", "-Y", "sign", "-f", str(path), "-n", sshsig.TO_OFFICE, str(tmp_path / "message"))
    theirs = (tmp_path / "message.sig").read_bytes()
    assert sshsig.verify(b"\x00tak ada yang hilang\n", theirs, sshsig.TO_OFFICE) == public
    ours = sshsig.SigningKey(seed_of(path)).sign(b"\x00tak ada yang hilang\n", sshsig.TO_OFFICE)
    assert ours == theirs


def test_ssh_keygen_verifies_headquarters_signature_over_a_change_id(hostile, tmp_path):
    key, change_id = hostile.key("headquarters"), "Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm8"
    (tmp_path / "change.sig").write_text(sshsig.sign_change(key, change_id))
    (tmp_path / "allowed_signers").write_text(f"headquarters {key.public}\n")
    command = ("ssh-keygen", "-Y", "verify", "-f", "allowed_signers", "-I", "headquarters", "-s", "change.sig")
    run(*command, "-n", sshsig.HEADQUARTERS_CHANGE, cwd=tmp_path, data=change_id.encode())
    assert sshsig.verify_change(change_id, sshsig.sign_change(key, change_id)) == key.public


def test_a_signature_of_another_kind_of_key_or_hash_is_refused(tmp_path):
    (tmp_path / "message").write_bytes(b"x")
    run("ssh-keygen", "-q", "-t", "ecdsa", "-N", "", "-f", str(tmp_path / "ec"))
    run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(tmp_path / "ed"))
    for name, options in (("ec", ()), ("ed", ("-O", "hashalg=sha256"))):
        run("ssh-keygen", "-Y", "sign", "-f", str(tmp_path / name), "-n", "n", *options, str(tmp_path / "message"))
        with pytest.raises(BadSignature):
            sshsig.verify(b"x", (tmp_path / "message.sig").read_bytes(), "n")
        (tmp_path / "message.sig").unlink()


def test_a_change_signature_counts_for_that_change_only(hostile):
    signature = sshsig.sign_change(hostile.key("headquarters"), "A" * 43)
    with pytest.raises(BadSignature):
        sshsig.verify_change("B" * 43, signature)
    with pytest.raises(BadSignature):
        sshsig.verify_change("A" * 43, signature.replace("SSH SIGNATURE", "SSH SIGNÄTURE"))


@pytest.mark.parametrize(
    "text", ["", "ssh-ed25519 ", "ssh-rsa AAAA", "ssh-ed25519 " + "A" * 68, "ssh-ed25519 " + "Ä" * 68]
)
def test_what_is_no_key_is_called_that(text):
    with pytest.raises(InvalidKey):
        sshsig.raw_key(text)


def test_the_age_program_and_we_read_each_other(tmp_path):
    secret, recipient = age.new_identity()
    (tmp_path / "key.txt").write_text(secret)
    (tmp_path / "ours").write_bytes(age.encrypt(b"halo", [recipient]))
    assert run("age", "-d", "-i", "key.txt", "ours", cwd=tmp_path) == b"halo"
    theirs = run("age", "-r", recipient, data=b"halo" * 50_000)
    assert age.decrypt(theirs, [age.identity(secret)]) == b"halo" * 50_000


def seed_of(path) -> bytes:
    from cryptography.hazmat.primitives.serialization import load_ssh_private_key

    return load_ssh_private_key(path.read_bytes(), None).private_bytes_raw()
