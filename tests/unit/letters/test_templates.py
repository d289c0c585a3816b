"""Templates are data that can do nothing but place words, and say nothing we must not say."""

import json
import re

import pytest

from app.letters.errors import TemplateBroken, TemplateTooLarge, TemplateUnknown
from app.letters.library import TEMPLATES_FOLDER, WRITTEN_HERE, Library, library_of
from app.letters.model import PaperKind

TABLE = (TEMPLATES_FOLDER / "placeholders.json").read_bytes()
CLASSES = frozenset(
    [
        "public",
        "identity",
        "contact",
        "location",
        "migration_status",
        "employment",
        "chronology",
        "exploitation",
        "health",
        "sexual_violence",
        "counselling",
        "finance",
        "legal",
        "children",
        "suspects",
        "operational",
    ]
)
KINDS = frozenset(
    [
        "office",
        "user",
        "agency",
        "person",
        "case",
        "migration",
        "statement",
        "document",
        "contact",
        "contact_plan",
        "consent",
        "referral",
        "letter",
        "audience_summary",
        "health_need",
        "risk_assessment",
        "letter",
    ]
)


def _files(body: str, **extra: bytes) -> dict[str, bytes]:
    about = {"code": "X", "version": 1, "kind": "letter", "title": "Percobaan"}
    return {"X.json": json.dumps(about).encode(), "X.jinja": body.encode(), "placeholders.json": TABLE, **extra}


def _source(code: str) -> str:
    return (TEMPLATES_FOLDER / f"{code}.jinja").read_text(encoding="utf-8")


def _all_sources() -> dict[str, str]:
    return {path.stem: path.read_text(encoding="utf-8") for path in TEMPLATES_FOLDER.rglob("*.jinja")}


def test_the_six_papers_are_there_and_nothing_unfinished(library: Library) -> None:
    assert set(library.templates) == {"T01", "T04", "T14", "F01", "F03", "F07"}


def test_every_placeholder_has_a_source_and_a_class(library: Library) -> None:
    for name, placeholder in library.placeholders.items():
        assert placeholder.data_class in CLASSES, name
        kind, _, field = placeholder.source.partition(".")
        assert kind in KINDS, name
        assert bool(field) == (placeholder.source != WRITTEN_HERE), name
        assert placeholder.label, name


def test_every_placeholder_of_the_table_is_used(library: Library) -> None:
    used = frozenset[str]().union(*(library.needs(code) for code in library.templates))
    spare = {"org_telepon", "penandatangan_nama", "penandatangan_jabatan", "klien_jk"}
    assert set(library.placeholders) - used <= spare


def test_a_template_with_a_placeholder_the_table_does_not_know_is_refused() -> None:
    with pytest.raises(TemplateBroken) as refused:
        library_of(_files("Nama: {{ nama_rahasia }}"))
    assert refused.value.facts["reason"] == "placeholder_unknown:nama_rahasia"


def test_a_missing_template_is_named(library: Library) -> None:
    with pytest.raises(TemplateUnknown):
        library.template("T99")


@pytest.mark.parametrize(
    "body",
    [
        "{{ ringkasan.__class__ }}",
        "{{ ringkasan.__class__.__mro__ }}",
        "{{ ringkasan['__class__'] }}",
        "{{ ringkasan.format(1) }}",
        "{{ ringkasan() }}",
        "{{ ringkasan | attr('__class__') }}",
        "{{ ringkasan | map(attribute='x') }}",
        "{{ 'a' * 1000000000 }}",
        "{{ 2 ** 99999 }}",
        "{{ range(10) }}",
        "{{ [1, 2] }}",
        "{{ {'a': 1} }}",
        "{% set x = 1 %}",
        "{% macro m() %}{% endmacro %}",
        "{% import 'X' as x %}",
        "{% from 'X' import y %}",
        "{% extends 'X' %}",
        "{% block b %}{% endblock %}",
        "{% include ringkasan %}",
        "{% include 'absent' %}",
        "{% include 'X' %}",
        "{% for a in upaya recursive %}{{ loop(a) }}{% endfor %}",
        "{% for a in upaya %}{% for b in upaya %}{% for c in upaya %}x{% endfor %}{% endfor %}{% endfor %}",
        "{% call m() %}{% endcall %}",
        "{% filter upper %}x{% endfilter %}",
        "{{ ringkasan ",
        "{% if %}",
        "\x02",
    ],
)
def test_a_template_that_asks_for_more_than_placing_values_is_refused_when_read(body: str) -> None:
    with pytest.raises(TemplateBroken):
        library_of(_files(body))


def test_loops_may_not_hide_in_parts() -> None:
    part = b"{% for c in upaya %}{{ c }}{% endfor %}"
    body = "{% for a in upaya %}{% for b in upaya %}{% include 'parts/p' %}{% endfor %}{% endfor %}"
    with pytest.raises(TemplateBroken) as refused:
        library_of(_files(body, **{"parts/p.jinja": part}))
    assert refused.value.facts["reason"] == "loop_depth"


def test_a_broken_template_names_its_line() -> None:
    with pytest.raises(TemplateBroken) as refused:
        library_of(_files("satu\ndua\n{% set x = 1 %}"))
    assert refused.value.facts["line"] == 3


def test_an_overlong_template_is_refused() -> None:
    with pytest.raises(TemplateTooLarge):
        library_of(_files("a" * 70_000))


@pytest.mark.parametrize(
    "content", [b"{", b"[]", b'{"code": "Y", "version": 1, "kind": "letter", "title": "x"}', b"\xff"]
)
def test_a_description_that_cannot_be_read_is_refused(content: bytes) -> None:
    files = _files("x")
    with pytest.raises(TemplateBroken):
        library_of({**files, "X.json": content})


def test_a_text_without_description_is_refused() -> None:
    with pytest.raises(TemplateBroken):
        library_of({"X.jinja": b"x", "placeholders.json": TABLE})


@pytest.mark.parametrize("code", sorted(_all_sources()))
def test_no_text_says_that_we_evacuate(code: str) -> None:
    said = re.sub(r"\s+", " ", _all_sources()[code]).casefold()
    assert not re.search(
        r"evakuasi|mengevakuasi|kami (akan )?(menyelamatkan|menjemput|memulangkan)|tim penyelamat", said
    )


def test_every_client_paper_says_that_the_service_is_free(library: Library) -> None:
    papers = [code for code, template in library.templates.items() if template.client_paper]
    assert papers == ["F01", "F03"]
    for code in papers:
        assert "ini gratis" in _source(code)


@pytest.mark.parametrize("code", sorted(_all_sources()))
def test_every_body_is_spelt_as_it_spells_itself(code: str, library: Library) -> None:
    spelling = library.templates[code].spelling if code in library.templates else "pelindungan"
    other = "perlindungan" if spelling == "pelindungan" else "pelindungan"
    text = _source(code) if code in library.templates else _all_sources()[code]
    assert spelling == "" or other not in text.casefold()


def test_no_template_copies_family_village_head_or_our_own_centre(library: Library) -> None:
    for template in library.templates.values():
        assert not set(template.cc) & {"family", "village", "headquarters"}


def test_every_letter_closes_and_has_its_default_lines(library: Library) -> None:
    for code, template in library.templates.items():
        if template.kind is PaperKind.LETTER:
            assert "\n>> Demikian " in _source(code)
            assert template.nature
            assert template.subject
            assert template.addressee
            assert template.number_code
            assert not any(line.startswith(("Kepada", "Yth")) or line.endswith(".") for line in template.addressee)


def test_no_template_prints_a_case_number_but_the_consent_form(library: Library) -> None:
    assert [code for code in library.templates if "nomor_kasus" in library.needs(code)] == ["F01"]
