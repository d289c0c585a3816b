import pytest

from sync.bundle import age
from sync.bundle.manifest import Direction
from sync.bundle.open import Verdict, open_envelope
from sync.bundle.seal import Draft, Head, seal_bundle
from sync.errors import NotForUs
from sync.identity.certificate import OfficeKind
from sync.identity.direction import Place, Reader
from sync.identity.judge import Trusted, judge_for

HQ = Place(office="office-headquarters", kind=OfficeKind.HEADQUARTERS, parent=None, directs=True)
BRANCH = Place(office="office-branch", kind=OfficeKind.BRANCH, parent="office-headquarters")
UP, DOWN = Direction.TO_HEADQUARTERS, Direction.TO_OFFICE


@pytest.fixture
def verdict(house):
    own = age.identity(age.new_identity()[0])
    recipient = age.recipient_of(own)

    def of(signer, *, me=HQ, direction=UP, known=(), revoked=(), line=None, device=None, now=house.now):
        head = Head(
            organisation="o", direction=direction, device=device or f"device-{signer}", epoch="e1", certificate=line,
            to=(recipient,), application="0",
        )  # fmt: skip
        (part,) = seal_bundle(head, [Draft()], house.key(signer))
        trusted = Trusted(
            root=house.key("root").public,
            root_office="office-headquarters",
            certificates=known,
            revoked=frozenset(revoked),
        )
        judge = judge_for(Reader(place=me, recipients=frozenset({recipient})), trusted, now)
        return open_envelope(part.data, [own]).verify("o", judge).verdict

    return of


def test_a_certified_device_is_admitted(house, verdict):
    assert verdict("branch", known=[house.certificate("branch")]) == Verdict.ADMIT


def test_a_certificate_brought_along_is_as_good_as_a_known_one(house, verdict):
    line = house.trust_line(house.certificate("branch"), house.key("root"))
    assert verdict("branch", line=line) == Verdict.ADMIT


def test_a_certificate_of_another_key_or_by_another_hand_does_not_help(house, verdict):
    lent = house.trust_line(house.certificate("branch"), house.key("root"))
    forged = house.trust_line(house.certificate("thief"), house.key("thief"))
    assert verdict("thief", line=lent) == Verdict.QUARANTINE
    assert verdict("thief", line=forged) == Verdict.QUARANTINE


def test_an_old_certificate_does_not_override_what_is_known_now(house, verdict):
    old = house.trust_line(house.certificate("branch"), house.key("root"))
    renewed = house.certificate("branch", signing_key=house.key("branch-2").public)
    assert verdict("branch", line=old, known=[renewed]) == Verdict.QUARANTINE


def test_unknown_revoked_and_out_of_date_devices_wait_in_quarantine(house, verdict):
    known = [house.certificate("branch", valid_before=house.now + 5)]
    line = house.trust_line(known[0], house.key("root"))
    assert verdict("nobody") == Verdict.QUARANTINE
    assert verdict("branch", known=known, revoked=["device-branch"]) == Verdict.QUARANTINE
    assert verdict("branch", line=line, revoked=["device-branch"]) == Verdict.QUARANTINE
    assert verdict("branch", known=known, now=house.now + 5) == Verdict.QUARANTINE
    assert verdict("branch", known=[house.certificate("branch", scope=("later",))]) == Verdict.QUARANTINE


def test_a_device_does_not_speak_as_another(house, verdict):
    assert verdict("branch", known=[house.certificate("branch")], device="device-village") == Verdict.QUARANTINE


def test_headquarters_root_and_its_certified_desks_speak_downward(house, verdict):
    desk = house.certificate("desk", office="office-headquarters", kind=OfficeKind.HEADQUARTERS, scope=("direct",))
    officer = house.certificate("officer", office="office-elsewhere", kind=OfficeKind.HEADQUARTERS)
    assert verdict("root", me=BRANCH, direction=DOWN) == Verdict.ADMIT
    assert verdict("desk", me=BRANCH, direction=DOWN, known=[desk]) == Verdict.ADMIT
    with pytest.raises(NotForUs):
        verdict("officer", me=BRANCH, direction=DOWN, known=[officer])
    with pytest.raises(NotForUs):
        verdict("nobody", me=BRANCH, direction=DOWN)


def test_a_revoked_desk_certifies_nobody_any_more(house, verdict):
    desk = house.certificate("desk", office="office-headquarters", kind=OfficeKind.HEADQUARTERS, scope=("direct",))
    line = house.trust_line(house.certificate("branch"), house.key("desk"))
    assert verdict("branch", known=[desk], line=line) == Verdict.ADMIT
    assert verdict("branch", known=[desk], line=line, revoked=["device-desk"]) == Verdict.QUARANTINE
