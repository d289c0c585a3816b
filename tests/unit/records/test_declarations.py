"""What holds for every declaration, and the names and codes other programs rely on."""

import re

import pytest

import app.records
from app.records import codes
from app.records.derive import title
from app.records.form import NO_CONTROL, form_of
from app.records.privacy import privacy
from app.records.schema import KINDS, SCHEMA
from app.records.section import CLOSED_CLASSES
from db.schema.declare import Field, Kind, Shape
from db.schema.merging import MergeClass
from db.schema.values import InvalidValue, ValueType

# The contract of the command line; extended, never shortened.
PERMANENT = {
    "person": "full_name preferred_name code_name aliases nik birth_date sex child village address phones",
    "consultation": "date channel asker topics question advice decision case",
    "case": "number clients reporter relation types primary_type phase risk summary wishes objections owner assigned blocked",
    "migration": "case recruiter p3mi agency_abroad scheme country city workplace employer job departed last_contact",
    "statement": "case when place text source reliability data_class audience",
    "contact": "case at channel with said safe proof_of_life",
    "document": "case person type state holder number next_step",
    "consent": "case given_by capacity form purposes audiences data_classes withheld given_at valid_until withdrawn_at supersedes basis",
    "referral": "case agency service purpose previous sent_at received_by registration answer_due answer answered_at",
    "letter": "template direction number date recipient cc case state approved_by sent_at",
    "audience_summary": "case audience text",
    "task": "case what due done_at",
    "agency": "code name kind countries regions phones",
}
CODES = {
    "data_class": "identity contact location migration_status employment chronology exploitation health sexual_violence counselling finance legal children suspects operational",
    "capacity": "self guardian heir",
    "consent_form": "written spoken recorded thumb",
    "purpose": "services statistics research success_story",
    "gap": "not_asked unknown withheld not_ready not_released closed not_applicable",
    "letter_state": "draft awaiting issued sent answered void",
    "direction": "out in",
    "office_kind": "headquarters branch village",
}
DECLARED = "office device user agency person consultation case migration party statement document attachment contact contact_plan consent referral letter audience_summary health_need legal_step risk_assessment lead journey claim service village_entry task note access_entry"
# Words about people live in these types; what is only a reference, a date of our own work or a switch may have no class.
CONTENT = frozenset({"text", "line", "who", "suggested", "nik", "family_card", "passport", "phone", "email", "village"})
# These kinds say nothing about clients: the directory, the house itself, who may be trusted, who saw what.
OF_THE_HOUSE = frozenset({"agency", "office", "device", "user", "access_entry", "trust"})
# Lines of a letter's head, a form's number, an office's agreement: about paper, not about a person.
ABOUT_PAPER = frozenset(
    {
        "case.number", "case.village_number", "consultation.number", "village_entry.number",
        "attachment.media_type", "attachment.blob", "attachment.sha256",
        "consent.number", "consent.language", "consent.agreed_by", "note.clock",
        "letter.template", "letter.number", "letter.subject", "letter.reason", "letter.blob", "letter.fingerprint",
        "letter.signatory", "letter.signatory_title", "letter.agreed_by", "letter.void_reason", "letter.received_by",
        "letter.sender", "letter.sender_number", "letter.disposition",
    }
)  # fmt: skip
CLASSES = frozenset(CODES["data_class"].split())
ALL = [(kind, field) for kind in SCHEMA.kinds.values() for field in kind.fields.values()]
OURS = [(kind, field) for kind, field in ALL if kind.name != "trust"]


NAMES = [each.kind.name for each in KINDS]


def pairs_of(name: str) -> list[tuple[Kind, Field]]:
    return [(kind, field) for kind, field in OURS if kind.name == name]


def called(pair: tuple[Kind, Field]) -> str:
    return f"{pair[0].name}.{pair[1].name}"


def types_within(of: ValueType) -> list[ValueType]:
    return [of, *(each for _, part in of.items for each in types_within(part))]


@pytest.mark.parametrize("kind", PERMANENT)
def test_every_permanent_field_name_is_declared(kind: str) -> None:
    assert set(PERMANENT[kind].split()) <= set(SCHEMA[kind].fields)


def test_every_kind_of_the_main_job_is_declared() -> None:
    assert set(DECLARED.split()) <= set(SCHEMA.kinds)


@pytest.mark.parametrize("name", CODES)
def test_every_permanent_code_is_known_and_no_other_data_class_exists(name: str) -> None:
    known = set(codes.codes(name).in_order())
    assert set(CODES[name].split()) <= known
    assert name != "data_class" or known == CLASSES


@pytest.mark.parametrize("name", NAMES)
def test_a_field_with_content_has_a_data_class_and_none_is_invented(name: str) -> None:
    for pair in pairs_of(name):
        kind, field = pair
        assert field.data_class is None or field.data_class in CLASSES
        content = {each.name for each in types_within(field.type)} & CONTENT
        if content and kind.name not in OF_THE_HOUSE and called(pair) not in ABOUT_PAPER:
            assert field.data_class is not None, called(pair)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_of_a_closed_class_is_never_quoted_by_a_search(name: str) -> None:
    for pair in pairs_of(name):
        assert pair[1].closed or pair[1].data_class not in CLOSED_CLASSES, called(pair)


def test_the_code_word_and_the_shelter_are_found_by_no_search_and_shown_in_no_list() -> None:
    for name in ("code_word", "shelter", "hours", "channels"):
        field = SCHEMA["contact_plan"].fields[name]
        assert not field.searchable
        assert not field.listed
        assert field.data_class == "operational"


@pytest.mark.parametrize("name", NAMES)
def test_nothing_operational_stands_in_a_list(name: str) -> None:
    for pair in pairs_of(name):
        allowed = {"document.next_step"}  # shown in the case itself, not in a list of cases
        assert pair[1].data_class != "operational" or not pair[1].listed or called(pair) in allowed, called(pair)


@pytest.mark.parametrize("name", NAMES)
def test_labels_are_indonesian_words_and_sections_have_names(name: str) -> None:
    for pair in pairs_of(name):
        _, field = pair
        assert re.search(r"[A-Za-z]", field.label), called(pair)
        assert field.label[0].isupper() or field.label[0].isdigit()
        assert field.section
        english = {"the", "of", "and", "name", "date", "phone", "address", "by", "status of", "unknown", "number"}
        assert not english & set(field.label.casefold().split()), called(pair)


def test_labels_within_one_kind_differ() -> None:
    for kind in SCHEMA.kinds.values():
        within = [(field.section, field.label) for field in kind.fields.values()]
        assert len(set(within)) == len(within), kind.name


@pytest.mark.parametrize("name", NAMES)
def test_every_code_list_and_every_referred_kind_exists(name: str) -> None:
    for pair in pairs_of(name):
        for each in types_within(pair[1].type):
            if each.codes:
                assert codes.codes(each.codes).in_order()
            if each.refers_to:
                assert SCHEMA.knows(each.refers_to)


def test_no_kind_has_a_client_fee() -> None:
    for kind, field in ALL:
        assert not re.search(r"client_(fee|payment|charge)|\bfee\b|tarif|ongkos|bayaran", f"{field.name} {field.label}")
        if re.search(r"biaya", field.label, re.IGNORECASE):
            assert called((kind, field)) in {
                "migration.fees",  # what recruiters took
                "health_need.guarantor",
                "health_need.ceiling",
            }


@pytest.mark.parametrize("kind", NAMES)
def test_a_record_belongs_to_the_case_it_names(kind: str) -> None:
    declared = SCHEMA[kind]
    if kind == "case":
        assert declared.home == "id"
    elif "case" in declared.fields:
        assert declared.home == "case"
        assert declared.fields["case"].type.refers_to == "case"
    else:
        assert declared.home == ""


def test_an_attribute_differs_from_its_field_only_where_the_word_is_taken() -> None:
    for kind, field in OURS:
        assert hasattr(kind.record, field.attribute)
        assert field.attribute in (field.name, f"{field.name}_")
    assert SCHEMA["contact"].fields["with"].attribute == "with_"
    assert SCHEMA["agency"].fields["kind"].attribute == "kind_"


def test_all_of_a_consent_is_fixed_but_its_withdrawal() -> None:
    classes = {name: field.merge.into for name, field in SCHEMA["consent"].fields.items()}
    assert classes.pop("withdrawn_at") is MergeClass.PROTECTIVE
    assert set(classes.values()) == {MergeClass.FIXED}
    assert all(field.shape is Shape.SINGLE for field in SCHEMA["consent"].fields.values())


def test_a_protective_list_is_one_register_and_no_gap_hides_a_protection() -> None:
    for kind, field in OURS:
        if field.merge.into is MergeClass.PROTECTIVE:
            assert field.shape is Shape.SINGLE
            assert field.merge.combine is not None
            assert field.type.name != "text", called((kind, field))


def test_only_headquarters_moves_a_case_or_vouches_for_an_agency() -> None:
    owned = {called((kind, field)) for kind, field in OURS if field.merge.into is MergeClass.OWNED}
    assert owned == {"case.owner", "agency.source", "agency.verified", "agency.last_verified"}


def test_only_the_counsellors_note_is_sealed_and_takes_nothing_but_an_age_file() -> None:
    assert [called((kind, field)) for kind, field in ALL if field.sealed] == ["note.sealed_text"]
    sealed = SCHEMA["note"].fields["sealed_text"].type
    with pytest.raises(InvalidValue):
        sealed.clean("Ia menangis")
    assert str(sealed.clean("-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n")).startswith("-----BEGIN AGE")
    assert sealed.show("-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n") == ""


@pytest.mark.parametrize("kind", NAMES)
def test_an_empty_record_has_a_title_and_a_form_asks_for_nothing_the_program_fills(kind: str) -> None:
    assert title(kind, {})
    shown = [field for section in form_of(kind).sections for field in section.fields]
    declared = SCHEMA[kind].fields
    assert all(declared[field.name].control != NO_CONTROL for field in shown)
    assert SCHEMA[kind].home not in {field.name for field in shown}
    assert all(field.help == declared[field.name].help for field in shown)


def test_every_field_of_a_form_can_say_why_it_is_asked() -> None:
    for kind in KINDS:
        for section in form_of(kind.kind.name).sections:
            for field in section.fields:
                assert (field.privacy is None) == (field.data_class is None)


def test_a_field_that_says_why_it_is_asked_says_it_in_the_place_of_its_class() -> None:
    asked = {field.name: field for section in form_of("person").sections for field in section.fields}
    assert asked["nik"].privacy != asked["birth_place"].privacy
    assert asked["birth_place"].privacy == privacy("identity")
    for kind, field in OURS:
        said = privacy(field.data_class, field.why)
        assert not field.why or (said is not None and said.why == field.why), called((kind, field))
        assert not field.why or re.fullmatch(r"[A-Z].*[.]", field.why), called((kind, field))
    listed = {str(each["name"]): each for each in app.records.kinds_as_data()}
    person = {each["name"]: each for each in listed["person"]["fields"]}
    assert person["nik"]["why_asked"] == SCHEMA["person"].fields["nik"].why
    assert person["nik"]["seen_by"]


def test_what_an_intake_asks_first_says_why_for_each_field() -> None:
    for name in ("full_name", "code_name", "birth_date", "nik", "village", "address", "phones"):
        assert SCHEMA["person"].fields[name].why
    for name in ("recruiter", "country", "city", "employer", "workplace", "last_contact"):
        assert SCHEMA["migration"].fields[name].why
    for name in ("reporter", "wishes", "objections", "closed_topics", "risk"):
        assert SCHEMA["case"].fields[name].why


def test_every_data_class_has_its_reasons() -> None:
    for data_class in CLASSES:
        said = privacy(data_class)
        assert said is not None
        assert said.why
        assert said.who
    assert privacy(None) is None


def test_kinds_as_data_lists_every_field_with_what_the_contract_names() -> None:
    listed = {str(each["name"]): each for each in app.records.kinds_as_data()}
    assert set(listed) == set(SCHEMA.kinds)
    fields = {each["name"]: each for each in listed["consent"]["fields"]}
    assert {"name", "type", "label", "section", "data_class", "merge", "codes", "shape"} <= set(fields["form"])
    assert fields["form"]["codes"] == CODES["consent_form"].split()
    assert fields["purposes"]["shape"] == "list"
    assert fields["purposes"]["merge"] == "fixed"
    person = {each["name"]: each for each in listed["person"]["fields"]}
    assert person["aliases"]["shape"] == "set"
    assert person["child"]["merge"] == "protective"
    assert person["phones"]["codes"] is None


def test_the_form_offers_parts_of_a_phone_and_reasons_for_a_gap() -> None:
    phones = next(field for section in form_of("person").sections for field in section.fields if field.name == "phones")
    assert phones.many
    assert phones.control == "phone"
    assert [part.name for part in phones.parts] == ["number", "of", "safe"]
    assert phones.gaps[0] == "not_asked"
    assert "not_released" not in phones.gaps
