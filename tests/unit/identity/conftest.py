"""An organisation for the tests of identity: a root, a branch with a village below it, and headquarters' mark."""

import hashlib
from dataclasses import dataclass, replace

import pytest

from db.log import change as changes
from sync.bundle import age
from sync.bundle.sshsig import SigningKey, sign_change
from sync.identity.certificate import Certificate, OfficeKind, to_value

NOW = 1_795_000_000


def key(name):
    return SigningKey(hashlib.sha256(name.encode()).digest())


def certificate(name, **changed):
    kind = changed.pop("kind", OfficeKind.BRANCH)
    usual = {
        "device": f"device-{name}",
        "office": f"office-{name}",
        "office_kind": kind,
        "parent": None if kind == OfficeKind.HEADQUARTERS else "office-headquarters",
        "scope": ("send",),
        "signing_key": key(name).public,
        "recipient": age.new_identity()[1],
        "indexes": (1,),
        "valid_after": NOW - 1000,
    }
    return Certificate(**{**usual, **changed})


def header(body, **changed):
    usual = {
        "v": 1, "device": "device-headquarters", "epoch": "e1", "seq": 1, "prev": None, "lamport": 1, "wall": NOW,
        "user": "u", "save": "s", "schema": 1, "kind": "trust", "record": "device-x", "act": "put",
        "fields": {"certificate": []}, "body": changes.body_hash(body),
    }  # fmt: skip
    return changes.Header(**{**usual, **changed})


def trust_change(certified, signer, **changed):
    body = changes.make_body({"certificate": to_value(certified)})
    made = changes.compose(header(body, **changed), body)
    return made if signer is None else replace(made, signature=sign_change(signer, made.id))


def trust_line(certified, signer, **changed):
    return changes.to_line(trust_change(certified, signer, **changed))


@dataclass(frozen=True)
class House:
    key = staticmethod(key)
    certificate = staticmethod(certificate)
    trust_change = staticmethod(trust_change)
    trust_line = staticmethod(trust_line)
    now = NOW


@pytest.fixture
def house():
    return House()
