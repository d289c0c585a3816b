"""Shows records as JSON documents and as lines for a person."""

from collections.abc import Mapping
from typing import Any

from app.casework.records import Event
from app.records.schema import SCHEMA
from db.schema.values import Json
from db.store.reader import Found


def as_document(found: Found) -> dict[str, Any]:
    """Return a record as the command line prints it; `voided` stands there only when it is struck out."""
    document: dict[str, Any] = {
        "kind": found.kind,
        "id": found.id,
        "fields": dict(found.fields),
        "gaps": dict(found.gaps),
        "conflicts": list(found.conflicts),
    }
    if found.voided:
        document["voided"] = True
    return document


def event_document(event: Event) -> dict[str, Any]:
    """Return one change of a record's history; `removed` stands there only when a set lost something."""
    document: dict[str, Any] = {
        "change": event.change,
        "act": event.act,
        "fields": None if event.fields is None else dict(event.fields),
        "user": event.user,
        "device": event.device,
        "wall": event.wall,
        "standing": event.standing,
    }
    if event.removed:
        document["removed"] = {name: list(values) for name, values in event.removed.items()}
    return document


def lines_of(document: Mapping[str, Any]) -> list[str]:
    """Return a record as lines for a person, by the labels of its fields."""
    kind = SCHEMA[str(document["kind"])]
    lines = [f"{kind.label} {document['id']}"]
    for name, value in document["fields"].items():
        field = kind.fields.get(name)
        lines.append(f"  {field.label if field else name}: {_words(value)}")
    lines += [f"  {kind.field(name).label}: ({reason})" for name, reason in document["gaps"].items()]
    lines += [f"  in conflict: {name}" for name in document["conflicts"]]
    for event in document.get("history", ()):
        lines.append(f"  {event['wall']}  {event['change']}  {event['act']}  {', '.join(event['fields'] or ())}")
    return lines


def _words(value: Json) -> str:
    match value:
        case Mapping():
            return ", ".join(f"{name} {_words(part)}" for name, part in value.items())
        case list() | tuple():
            return "; ".join(_words(part) for part in value)
        case _:
            return str(value)
