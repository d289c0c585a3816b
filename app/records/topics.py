"""Tells what a closed topic closes: a class of data with every field in it, or one field; nobody asks there again."""

from collections.abc import Collection, Iterable

from app.records.schema import SCHEMA


def class_of(subject: str) -> str:
    """Return the data class of a topic: itself, or the declared class of the field it names; "" for what has none."""
    kind, dot, name = subject.partition(".")
    if not dot:
        return subject
    if not SCHEMA.knows(kind) or name not in SCHEMA[kind].fields:
        return ""
    return SCHEMA[kind].fields[name].data_class or ""


def is_closed(closed: Iterable[str] | None, kind: str, field: str) -> bool:
    """Tell whether a field is closed by the client: by its own name, or with its whole class of data."""
    topics = set(closed or ())
    subject = f"{kind}.{field}"
    return subject in topics or (bool(topics) and class_of(subject) in topics)


def touches(closed: Collection[str] | None, subjects: Iterable[str]) -> bool:
    """Tell whether a talk about any of these subjects would touch a closed topic.

    A talk about a whole class touches every closed field of that class: one question in it may be the closed one.
    """
    topics = set(closed or ())
    if not topics:
        return False
    for subject in subjects:
        if subject in topics or class_of(subject) in topics:
            return True
        if "." not in subject and any(class_of(topic) == subject for topic in topics):
            return True
    return False
