import io
import tarfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.bundle import ustar
from sync.errors import MalformedPart


def test_the_standard_library_reads_what_we_write():
    members = [
        ustar.Member(name="manifest.json", data=b"{}"),
        ustar.Member(name="b/" + "0" * 64 + "/0", data=b"x" * 513),
    ]
    with tarfile.open(fileobj=io.BytesIO(ustar.pack(members))) as archive:
        assert {each.name: archive.extractfile(each).read() for each in archive} == {m.name: m.data for m in members}


def test_equal_members_give_equal_archives_and_come_back_in_order():
    members = [ustar.Member(name=f"n{index}.txt", data=bytes(index)) for index in range(20)]
    archive = ustar.pack(members)
    assert archive == ustar.pack(members)
    found = [(each.name, archive[each.start : each.start + each.size]) for each in ustar.walk(archive)]
    assert found == [(each.name, each.data) for each in members]


@given(st.integers(0, 8 * 1024 * 1024))
def test_padding_hides_the_size_and_costs_little(size):
    padded = ustar.padded_size(size)
    assert padded >= size
    assert padded % 512 == 0
    assert ustar.padded_size(padded) == padded
    assert padded <= max(size * 1.12 + 512, 16 * 1024)


def test_small_parts_all_look_alike():
    assert len(ustar.pack([])) == len(ustar.pack([ustar.Member(name="a.txt", data=bytes(9000))])) == 16 * 1024


@pytest.mark.parametrize(
    "name", ["A.txt", "a", "a/b.txt", "../a.txt", "b/x/0", "a.txt ", "ä.txt", "a.txt\n", "b/" + "0" * 64 + "/01"]
)
def test_an_odd_name_is_never_written(name):
    with pytest.raises(MalformedPart):
        ustar.pack([ustar.Member(name=name, data=b"")])


@pytest.mark.parametrize("format_", [tarfile.GNU_FORMAT, tarfile.PAX_FORMAT, tarfile.USTAR_FORMAT])
def test_archives_of_other_programs_are_refused_even_when_harmless(format_):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=format_) as archive:
        info = tarfile.TarInfo("a.txt")
        info.uname = "root"
        archive.addfile(info)
    with pytest.raises(MalformedPart):
        list(ustar.walk(out.getvalue()))


def test_nothing_may_follow_the_end():
    archive = bytearray(ustar.pack([ustar.Member(name="a.txt", data=b"x")]))
    archive[-1] = 1
    with pytest.raises(MalformedPart):
        list(ustar.walk(bytes(archive)))
