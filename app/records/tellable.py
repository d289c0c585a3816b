"""Owns the facts a client can keep back one by one though their class is shared, by class, as a consent names them."""

from app.records import codes
from app.records.schema import SCHEMA

# What letters tell of a client (assets/templates/placeholders.json), and her telephone, which the field asks for by itself.
FACTS = (
    "person.full_name", "person.birth_date", "person.birth_place", "person.sex", "person.nik", "person.passport",
    "person.languages", "person.phones", "person.address", "person.village", "person.child",
    "migration.country", "migration.city", "migration.workplace", "migration.employer", "migration.agency_abroad",
    "migration.p3mi", "migration.job", "migration.scheme", "migration.departed", "migration.last_contact",
    "case.relation", "case.types", "case.received_at", "case.risk", "case.danger", "case.trafficking", "case.objections",
    "contact_plan.channels", "contact_plan.do_not_initiate",
    "health_need.complaint", "health_need.history", "health_need.medicines", "health_need.allergies",
    "health_need.guarantor", "health_need.guarantee_number",
)  # fmt: skip


def tellable() -> dict[str, tuple[tuple[str, str], ...]]:
    """Return, for each data class in the order they are offered, its facts as (`kind.field`, label)."""
    found: dict[str, list[tuple[str, str]]] = {each.code: [] for each in codes.codes("data_class").offered()}
    for fact in FACTS:
        kind, _, name = fact.partition(".")
        field = SCHEMA[kind].field(name)
        if field.data_class in found:
            found[field.data_class].append((fact, field.label))
    return {data_class: tuple(facts) for data_class, facts in found.items() if facts}
