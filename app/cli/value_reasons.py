"""Words why a field cannot hold a value, by the reason codes of the value types and the checks of records."""

from collections.abc import Mapping

_REASONS: Mapping[str, str] = {
    "control_character": "holds a control character",
    "date_ahead": "is a date after {last}",
    "date_impossible": "is a date that does not exist",
    "date_needs_today": "counts from a day that is not said",
    "date_not_understood": "is no date we understand",
    "date_order": "ends before it begins",
    "date_out_of_range": "is a date outside {first} to {last}",
    "date_without_year": "is a date without a year",
    "feast_unknown_year": "names a feast in a year we have no date for",
    "hours_empty": "holds no hours",
    "hours_unreadable": "holds hours we do not understand",
    "hours_without_zone": "holds hours without the time zone of the person reached",
    "money_ambiguous": "is an amount that can be read two ways",
    "money_negative": "is a negative amount",
    "money_too_fine": "has more decimals than {currency} has",
    "money_too_large": "is too large an amount",
    "money_without_currency": "is an amount without a currency",
    "name_or_code_name": "a person needs a name or a code name",
    "nik_impossible_date": "is no NIK: its birth date does not exist",
    "nik_not_16_digits": "is no NIK: it has 16 digits",
    "kk_not_16_digits": "is no family card number: it has 16 digits",
    "nik_serial_zero": "is no NIK: its serial number is 0000",
    "no_gap": "may not give a reason for being empty",
    "not_a_date": "is no date",
    "not_a_day": "is not one whole day",
    "not_a_fact": "is neither kind.field nor a record id",
    "not_a_hash": "is no SHA-256 in hex",
    "not_a_list": "is not a list",
    "not_a_moment": "is no moment (date, time and zone)",
    "not_a_number": "is not a whole number",
    "not_a_phone": "is no phone",
    "not_a_place": "is no place",
    "not_a_reference": "is no id of a record",
    "not_a_region_code": "is no region code",
    "not_a_topic": "is neither a data class nor kind.field",
    "not_a_village": "is no village code",
    "not_an_audience": "is no audience",
    "not_an_email": "is no e-mail address",
    "not_an_item": "is not an object with named members",
    "not_money": "is no amount of money",
    "not_sealed": "must be sealed before it is stored",
    "not_text": "is not text",
    "not_yes_or_no": "is neither true nor false",
    "objection_to_nothing": "objects to neither an audience nor an act",
    "passport_unreadable": "is no passport number",
    "phone_too_long": "holds a phone number with too many digits",
    "phone_too_short": "holds a phone number with too few digits",
    "phone_not_a_number": "holds a phone that is no number",
    "phone_without_number": "holds a phone without a number",
    "time_without_zone": "has a time without a zone",
    "too_large": "is too large",
    "too_long": "is too long (at most {longest} signs)",
    "too_many": "holds too many elements (at most {longest})",
    "two_regions": "names two regions",
    "unknown_code": "is no code of the list {codes}",
    "unknown_country": "is no country code",
    "unknown_currency": "is no currency code",
    "unknown_fact": "names a field that no kind has",
    "unknown_field": "is no field of this kind",
    "unknown_member": "has an unknown member {member}",
    "unknown_region": "is no region we know",
    "unknown_zone": "names a time zone we do not know",
    "reason_missing": "wants a reason",
    "with_itself": "names the same record twice",
    "vital_without_agreement": "a vital interest wants the coordinator who agreed and the reason",
    "value_and_gap": "has both a value and a reason for being empty",
}


def code_of(facts: Mapping[str, object]) -> str:
    """Return the reason code among the facts of a failure, "" where there is none."""
    found = facts.get("reason")
    return found if isinstance(found, str) else ""


def value_reason(code: str) -> str:
    """Return the words for a reason code; one from elsewhere stands for itself."""
    return _REASONS.get(code, f"is refused ({code})" if code else "is refused")


def known_reasons() -> frozenset[str]:
    """Return the reason codes that have words."""
    return frozenset(_REASONS)
