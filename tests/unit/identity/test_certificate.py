import pytest

from db.log.change import to_line
from sync.errors import InvalidCertificate
from sync.identity.certificate import (
    OfficeKind,
    Scope,
    from_change_line,
    from_value,
    headquarters_keys,
    to_value,
)  # fmt: skip


def test_a_certificate_comes_back_from_its_trust_change(house):
    certified = house.certificate("branch")
    line = house.trust_line(certified, house.key("root"))
    assert from_change_line(line, {house.key("root").public}) == certified


def test_keys_of_a_later_version_are_passed_over(house):
    certified = house.certificate("branch")
    assert from_value({**to_value(certified), "future": [1]}) == certified


def reason_of(line, keys):
    with pytest.raises(InvalidCertificate) as caught:
        from_change_line(line, keys)
    return caught.value.facts["reason"]


def test_nobody_but_headquarters_certifies(house):
    certified, keys = house.certificate("branch"), {house.key("root").public}
    assert reason_of(house.trust_line(certified, house.key("branch")), keys) == "signer"
    assert reason_of(house.trust_line(certified, None), keys) == "unsigned"


def test_a_certificate_altered_by_one_byte_is_none(house):
    line, keys = house.trust_line(house.certificate("branch"), house.key("root")), {house.key("root").public}
    assert reason_of(line.replace(b"office-branch", b"office-brunch"), keys) == "change"
    assert reason_of(line.replace(b'"lamport":1', b'"lamport":2'), keys) == "signature"
    assert reason_of(b"{}", keys) == "change"
    assert reason_of(b"\xff" * 100, keys) == "change"


def test_another_kind_of_record_certifies_nothing(house):
    line = house.trust_line(house.certificate("branch"), house.key("root"), kind="case")
    assert reason_of(line, {house.key("root").public}) == "change"


def test_an_erased_certificate_certifies_nothing(house):
    from dataclasses import replace

    erased = replace(house.trust_change(house.certificate("branch"), house.key("root")), body_bytes=None, values=None)
    assert reason_of(to_line(erased), {house.key("root").public}) == "change"


@pytest.mark.parametrize(
    "changed",
    [
        {"signing_key": "ssh-rsa x"},
        {"office_kind": "province"},
        {"indexes": []},
        {"valid_after": -1},
        {"device": ""},
        {"indexes": [1.5]},
    ],
)
def test_a_field_out_of_bounds_makes_it_none(house, changed):
    with pytest.raises(InvalidCertificate):
        from_value({**to_value(house.certificate("branch")), **changed})


def test_only_headquarters_own_devices_may_direct(house):
    branch = house.certificate("branch", scope=("send", "direct"))
    desk = house.certificate("desk", scope=("send", "direct"), kind=OfficeKind.HEADQUARTERS)
    assert not branch.may(Scope.DIRECT)
    root = house.key("root").public
    assert headquarters_keys(root, [branch, desk]) == {root, desk.signing_key}


def test_validity_has_a_start_and_may_have_an_end(house):
    certified = house.certificate("branch", valid_after=10, valid_before=20)
    assert [certified.valid_at(moment) for moment in (9, 10, 19, 20)] == [False, True, True, False]
    assert house.certificate("branch", valid_after=10).valid_at(2**40)
