import pytest

from sync.bundle.manifest import Direction
from sync.identity.certificate import OfficeKind
from sync.identity.direction import Place, Reader, accepts

HQ = Place(office="hq", kind=OfficeKind.HEADQUARTERS, parent=None, directs=True)
OFFICER = Place(office="hq", kind=OfficeKind.HEADQUARTERS, parent=None)
BRANCH = Place(office="kbm", kind=OfficeKind.BRANCH, parent="hq")
OTHER = Place(office="mlg", kind=OfficeKind.BRANCH, parent="hq")
VILLAGE = Place(office="desa", kind=OfficeKind.VILLAGE, parent="kbm")
STRANGE = Place(office="desa2", kind=OfficeKind.VILLAGE, parent="mlg")
UP, DOWN = Direction.TO_HEADQUARTERS, Direction.TO_OFFICE


@pytest.mark.parametrize(
    ("me", "signer", "direction", "expected"),
    [
        (HQ, BRANCH, UP, True), (HQ, VILLAGE, UP, True), (HQ, OFFICER, UP, True), (HQ, None, UP, True),
        (BRANCH, BRANCH, UP, True), (BRANCH, VILLAGE, UP, True), (BRANCH, OTHER, UP, False), (BRANCH, STRANGE, UP, False),
        (BRANCH, HQ, UP, False), (BRANCH, None, UP, True), (VILLAGE, VILLAGE, UP, True), (VILLAGE, BRANCH, UP, False),
        (BRANCH, HQ, DOWN, True), (VILLAGE, HQ, DOWN, True), (VILLAGE, BRANCH, DOWN, True), (VILLAGE, OTHER, DOWN, False),
        (BRANCH, VILLAGE, DOWN, True), (BRANCH, STRANGE, DOWN, False), (BRANCH, OTHER, DOWN, False),
        (BRANCH, None, DOWN, False), (HQ, None, DOWN, False), (HQ, OTHER, DOWN, True), (STRANGE, VILLAGE, DOWN, False),
    ],
)  # fmt: skip
def test_parts_come_from_my_own_office_from_below_and_from_above(me, signer, direction, expected):
    assert accepts(Reader(place=me, recipients=frozenset({"me"})), signer, direction, ["x", "me"]) is expected


def test_a_part_to_others_is_never_mine():
    assert not accepts(Reader(place=HQ, recipients=frozenset({"me"})), BRANCH, UP, ["x"])
