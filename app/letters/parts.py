"""Checks a printed letter for the parts of surat dinas, their order and place, reading `pdftotext -layout` output.

Parts 1 to 9 are those of tata naskah as this project set them: kop; Nomor, Sifat, Lampiran, Hal with the date at the
right; Yth.; salutation; body; closing; signature at the right; Tembusan; foot. The foot bears no case number.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

_DATE: Final = re.compile(
    r"\S.*, \d{1,2} (Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember) \d{4}$"
)
_LABEL: Final = re.compile(r"(Nomor|Sifat|Lampiran|Hal)\s*:\s*(.*)")
_FOOT: Final = re.compile(r"RAHASIA .*sidik\s+[0-9a-f]{12}\b.*Halaman (\d+) dari (\d+)")
_CASE_NUMBER: Final = re.compile(r"\b[A-Z]{3}-\d{4}-\d{4}\b")
_RIGHT: Final = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What is missing or out of place: the part's number (1 to 9) and a code."""

    part: int
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A line that says something: how far in it begins, and its words."""

    indent: int
    text: str


def check_parts(layout: str) -> list[Finding]:
    """Return what is wrong with a letter's parts and order, nothing if all is in place.

    `layout` is the text of all pages with form feeds between them, as `pdftotext -layout` gives it.
    """
    pages = [page for page in layout.split("\f") if page.strip()]
    lines = [_Line(indent=len(raw) - len(raw.lstrip()), text=raw.strip()) for raw in layout.splitlines() if raw.strip()]
    flow = [line for line in lines if not _is_foot(line.text)]
    return [*_opening(flow), *_middle(flow), *_ending(flow), *_feet(pages)]


def _is_foot(text: str) -> bool:
    return text.startswith(("RAHASIA \u2013 hanya untuk penerima", "Salinan untuk "))


def _find(lines: Sequence[_Line], start: str, after: int = 0) -> int:
    """Return where the first line beginning with `start` stands, -1 if nowhere."""
    return next((at for at in range(after, len(lines)) if lines[at].text.startswith(start)), -1)


def _opening(lines: Sequence[_Line]) -> Iterator[Finding]:
    number = _find(lines, "Nomor")
    if number < 2:
        yield Finding(part=1, code="kop_missing")
    elif not any("Telepon" in line.text or "@" in line.text for line in lines[:number]):
        yield Finding(part=1, code="kop_without_contact")
    labels = [
        (at, found) for at, line in enumerate(lines) if line.indent < _RIGHT and (found := _LABEL.match(line.text))
    ]
    names = [found.group(1) for _, found in labels[:4]]
    if names != ["Nomor", "Sifat", "Lampiran", "Hal"]:
        yield Finding(part=2, code="labels_out_of_order")
        return
    if not _DATE.search(labels[0][1].group(2)):
        yield Finding(part=2, code="date_not_beside_number")
    if any(not found.group(2).strip() for _, found in labels[:4]):
        yield Finding(part=2, code="label_empty")
    yield from _addressee(lines, labels[3][0])


def _addressee(lines: Sequence[_Line], subject: int) -> Iterator[Finding]:
    to = _find(lines, "Yth. ", subject)
    salutation = next((at for at in range(max(to, 0), len(lines)) if lines[at].text.endswith(",")), -1)
    if to < 0 or to - subject > 4 or lines[to].indent > _RIGHT:
        yield Finding(part=3, code="addressee_missing")
    elif any("Kepada" in line.text.split() or line.text.endswith(".") for line in lines[to : max(salutation, to + 1)]):
        yield Finding(part=3, code="addressee_wording")
    if to >= 0 and (
        salutation < 0
        or lines[salutation].text not in {"Dengan hormat,", "Assalamu\u2019alaikum warahmatullahi wabarakatuh,"}
    ):
        yield Finding(part=4, code="salutation_missing")


def _middle(lines: Sequence[_Line]) -> Iterator[Finding]:
    salutation = _find(lines, "Dengan hormat,")
    closing = _last(lines, "Demikian ")
    if closing < 0:
        yield Finding(part=6, code="closing_missing")
    elif closing - salutation < 3:
        yield Finding(part=5, code="body_missing")


def _last(lines: Sequence[_Line], start: str) -> int:
    return next((at for at in range(len(lines) - 1, -1, -1) if lines[at].text.startswith(start)), -1)


def _ending(lines: Sequence[_Line]) -> Iterator[Finding]:
    closing = _last(lines, "Demikian ")
    copies = _find(lines, "Tembusan:", max(closing, 0))
    end = copies if copies >= 0 else len(lines)
    signed = [line for line in lines[max(closing, 0) : end] if line.indent >= _RIGHT]
    if len(signed) < 2 or not any(line.text.endswith(",") for line in signed):
        yield Finding(part=7, code="signature_missing")
    if _find(lines, "Tembusan:") != copies:
        yield Finding(part=8, code="copies_before_signature")
    elif copies >= 0 and (
        lines[copies].indent > _RIGHT or copies + 1 >= len(lines) or not lines[copies + 1].text.startswith("1.")
    ):
        yield Finding(part=8, code="copies_out_of_place")


def _feet(pages: Sequence[str]) -> Iterator[Finding]:
    for number, page in enumerate(pages, 1):
        feet = [found for line in page.splitlines() if (found := _FOOT.search(line))]
        if len(feet) != 1 or feet[0].groups() != (str(number), str(len(pages))):
            yield Finding(part=9, code="foot_missing")
        elif any(_CASE_NUMBER.search(line) for line in page.splitlines() if _is_foot(line.strip())):
            yield Finding(part=9, code="case_number_in_foot")
