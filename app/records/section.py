"""Owns a section of a form: what its fields have in common is said once, so that declarations stay short."""

from dataclasses import dataclass
from typing import Any

from db.schema.declare import Shape, declare
from db.schema.values import ValueType

CLOSED_CLASSES = frozenset({"health", "sexual_violence", "exploitation", "counselling", "children", "operational"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading of a form and the data class of what stands under it, unless a field says otherwise.

    What is of a closed class is found by search but never quoted (screens design, "Someone sits beside you").
    """

    name: str
    data_class: str | None = None

    def one(self, of: ValueType, label: str, help: str = "", **rest: Any) -> Any:  # noqa: A002 - as in `declare`
        """Declare a field that is one register."""
        data_class = rest.pop("data_class", self.data_class)
        closed = rest.pop("closed", data_class in CLOSED_CLASSES)
        return declare(of, label, help=help, section=self.name, data_class=data_class, closed=closed, **rest)

    def many(self, of: ValueType, label: str, help: str = "", **rest: Any) -> Any:  # noqa: A002 - as in `declare`
        """Declare a set: each element is a register of its own, so that additions never conflict."""
        return self.one(of, label, help, shape=Shape.SET, **rest)
