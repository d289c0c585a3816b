"""Composes one rendering while its free words are looked through; what leaks is masked, in a copy it is left out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.casework.papers.library import library
from app.casework.papers.looking import Look, masked
from app.letters.compose import Envelope, compose, typed_texts
from app.letters.library import PlaceKind, Template
from app.letters.model import LetterModel
from app.letters.typed import Hit
from app.letters.values import Value

_WORDED = frozenset({"jenis", "alamat_kerja"})  # what somebody worded in an entry of a list
SUBJECT = "hal"  # the key under which the typed subject line is kept and reported


@dataclass(frozen=True, slots=True, kw_only=True)
class Spotted:
    """Words that tell what was not released: where, what they are, and whether they were typed into this letter."""

    hit: Hit
    said: str
    typed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What somebody worded: `edits` typed into places, and `free` placeholders whose values are a record's own words."""

    template: Template
    edits: Mapping[str, str]
    free: frozenset[str]
    copy: bool

    def typed(self) -> dict[str, str]:
        """Return the words typed for this reader; a copy gets none but requests: the rest was written for another."""
        if not self.copy:
            return dict(self.edits)
        asking = {each.key for each in self.template.places if each.kind is PlaceKind.REQUESTS}
        return {key: text for key, text in self.edits.items() if key in asking}


@dataclass(slots=True, kw_only=True)
class Masking:
    """One rendering being composed."""

    words: Words
    envelope: Envelope
    look: Look

    def composed(self, values: Mapping[str, Value]) -> tuple[LetterModel, Sequence[Spotted]]:
        """Return the paper and every place where somebody's words told what was not released."""
        in_values, in_records = self._looked(values)
        in_subject = self._subject()
        edits = self.words.typed()
        model = self._compose(in_values, edits)
        typed = typed_texts(model)
        in_places = self.look.find(typed)
        for key in {hit.key for hit in in_places}:
            mine = [hit for hit in in_places if hit.key == key]
            edits[key] = "" if self.words.copy else self._safe(key, masked(typed[key], mine))
        spotted = [
            *self._printed(in_records, values),
            *in_subject,
            *(_spotted(hit, typed[hit.key], typed=hit.key in self.words.edits) for hit in in_places),
        ]
        return self._compose(in_values, edits) if in_places else model, spotted

    def _compose(self, values: Mapping[str, Value], edits: Mapping[str, str]) -> LetterModel:
        return compose(library(), self.words.template.code, self.envelope, values, edits)

    def _safe(self, key: str, text: str) -> str:
        """Return a masked text, or nothing where masking joined what still tells something."""
        return "" if self.look.find({key: text}) else text

    def _subject(self) -> Sequence[Spotted]:
        subject = self.envelope.subject
        hits = self.look.find_in_subject(SUBJECT, subject) if subject else ()
        if hits:
            safe = "" if self.words.copy else masked(subject, hits)
            self.envelope = replace(self.envelope, subject="" if self.look.find_in_subject(SUBJECT, safe) else safe)
        return [_spotted(hit, subject, typed=True) for hit in hits]

    def _looked(self, values: Mapping[str, Value]) -> tuple[dict[str, Value], list[Spotted]]:
        """Return the values with what records hold in somebody's own words looked through."""
        shown = dict(values)
        found: list[Spotted] = []
        for name in sorted(self.words.free & shown.keys()):
            value = shown[name]
            listed = list(value) if isinstance(value, list) else [value]
            for at, each in enumerate(listed):
                if isinstance(each, Mapping):
                    safe = {key: self._told(name, each[key], found) for key in _WORDED & each.keys()}
                    listed[at] = {**each, **safe}
                else:
                    listed[at] = self._told(name, each, found)
            shown[name] = [each for each in listed if each is not None] if isinstance(value, list) else listed[0]
        return shown, found

    def _told(self, name: str, value: Value, found: list[Spotted]) -> Value:
        """Return a value as this reader may have it; what was spotted in it goes to `found`."""
        hits = self.look.find({name: value}) if isinstance(value, str) and value else ()
        if not hits or not isinstance(value, str):
            return value
        found += [_spotted(hit, value, typed=False) for hit in hits]
        return None if self.words.copy else self._safe(name, masked(value, hits)) or None

    def _printed(self, found: Sequence[Spotted], values: Mapping[str, Value]) -> list[Spotted]:
        """Return those of a record's own words that stand on this paper: what was written over is on none."""
        edits = self.words.typed()
        names = {each.hit.key for each in found}
        empty = {name: list[Value]() if isinstance(values[name], list) else None for name in names}
        shown = {
            name
            for name in names
            if self._compose(values, edits) != self._compose({**values, name: empty[name]}, edits)
        }
        return [each for each in found if each.hit.key in shown]


def _spotted(hit: Hit, text: str, *, typed: bool) -> Spotted:
    return Spotted(hit=hit, said=text[hit.start : hit.end], typed=typed)
