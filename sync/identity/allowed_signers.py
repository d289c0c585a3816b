"""Writes the trust we hold as OpenSSH's `allowed_signers`, so that ssh-keygen alone can verify what we verify."""

from collections.abc import Iterable
from datetime import UTC, datetime

from sync.bundle.sshsig import HEADQUARTERS_CHANGE, INVITATION, TO_HEADQUARTERS, TO_OFFICE, PublicKey
from sync.identity.certificate import Certificate, Scope

ROOT_PRINCIPAL = "headquarters"


def allowed_signers(root: PublicKey, certificates: Iterable[Certificate]) -> str:
    """Return the file: the root first, then one line per certified device, its id as the principal."""
    lines = [_line(ROOT_PRINCIPAL, (TO_OFFICE, HEADQUARTERS_CHANGE, INVITATION), (), root)]
    lines += [_device_line(each) for each in sorted(certificates, key=lambda each: (each.device, each.signing_key))]
    return "".join(lines)


def _device_line(certificate: Certificate) -> str:
    namespaces = (
        TO_HEADQUARTERS,
        TO_OFFICE,
    )  # a branch signs to its villages too; the direction rule says whose counts
    if certificate.may(Scope.DIRECT):
        namespaces = (*namespaces, HEADQUARTERS_CHANGE)
    options: list[str] = []
    if certificate.valid_after:  # OpenSSH takes no time before 1970-01-01 00:00:01
        options.append(f'valid-after="{_stamp(certificate.valid_after)}"')
    if certificate.valid_before is not None:
        options.append(f'valid-before="{_stamp(certificate.valid_before)}"')
    return _line(certificate.device, namespaces, options, certificate.signing_key)


def _line(principal: str, namespaces: Iterable[str], options: Iterable[str], key: PublicKey) -> str:
    said = ",".join([f'namespaces="{",".join(namespaces)}"', *options])
    return f"{principal} {said} {key}\n"


def _stamp(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y%m%d%H%M%SZ")
