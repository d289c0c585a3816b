"""Words why a spreadsheet or its mapping is not taken in, by reason code."""

from collections.abc import Mapping

from app.cli.value_reasons import code_of

SHEET: Mapping[str, str] = {
    "bomb": "it would unpack to far more than a sheet holds",
    "empty": "it is empty",
    "ending": "its name ends neither in .xlsx nor in .csv",
    "entities": "it holds what no office program writes (a document type)",
    "line_too_long": "it has a line no sheet has",
    "no_sheet": "it has no sheet that shows",
    "not_text": "it is no text; is its ending right?",
    "not_xlsx": "it is no XLSX file; is its ending right?",
    "old_or_locked": "it has a password or is older than XLSX; save it again as XLSX",
    "quote_open": "a quotation mark is never closed, from row {line}",
    "too_large": "it is too large",
    "too_many_rows": "it has too many rows; divide it",
    "torn": "it is torn or damaged",
}
MAPPING: Mapping[str, str] = {
    "heading_missing": "the sheet has no heading {what} beside the others",
    "kind": "records of kind {what} are not taken in from sheets",
    "not_json": "it is not a JSON document",
    "shape": "it is not {{kind, columns: {{heading: field}}}}",
    "twice": "heading {what} fills a field that another fills, or stands there twice",
    "unknown_key": "unknown key {what}; known are kind and columns",
}


def sheet_sentence(facts: Mapping[str, object]) -> str:
    """Return the sentence for `UnreadableSheet`, its facts not yet filled in."""
    return f"the sheet cannot be taken in: {SHEET.get(code_of(facts), code_of(facts))}; nothing was saved"


def mapping_sentence(facts: Mapping[str, object]) -> str:
    """Return the sentence for `BadMapping`, its facts not yet filled in."""
    return f"the mapping does not fit: {MAPPING.get(code_of(facts), code_of(facts))}"
