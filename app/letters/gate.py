"""Decides, fact by fact, what one reader of a paper may be told, and says why for everything else.

Independent of how records are kept: whoever calls it gives plain facts and consents. The rules are those of the letter
design ("The gate"): consent of the person concerned for this very reader, then the matrix, then what the record itself
allows; what is in doubt is not released.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.letters.facts import PUBLIC, Consent, Fact, Grounds, PersonRole, Reader, Setting, Vital, Why
from app.letters.matrix import NAME, OTHERS, REPORTER, SUSPECTS, Level, Matrix


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """A fact that stays here, and why."""

    fact: Fact
    why: Why


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """What one reader gets. `consents` are those relied on; `vital` says that none was needed.

    Without a consent or vital interest nothing of the client is `released` and `allowed` is False: for the reader of the
    main copy there is no paper then, another copy bears initials only.
    """

    reader: Reader
    allowed: bool
    released: tuple[Fact, ...]
    withheld: tuple[Withheld, ...]
    consents: tuple[str, ...] = ()
    vital: Vital | None = None
    objected: bool = False

    def releases(self, fact: str, record_id: str) -> bool:
        """Tell whether this fact of this record may be printed."""
        return any(one.fact == fact and one.record_id == record_id for one in self.released)


def rule(facts: Iterable[Fact], reader: Reader, setting: Setting, matrix: Matrix, grounds: Grounds) -> Ruling:
    """Return what `reader` may be told of `facts` on the day of `setting`; the order of `facts` is kept."""
    standing = standing_consents(grounds.consents, setting)
    vital = grounds.vital
    judge = _Judge(
        reader=reader,
        setting=setting,
        matrix=matrix,
        consents=tuple(one for one in standing if one.audiences & reader.tokens),
        withheld=frozenset[str]().union(*(one.withheld for one in standing)),
        vital=vital if vital is not None and _vital_holds(vital, reader, setting, matrix) else None,
    )
    released: list[Fact] = []
    withheld: list[Withheld] = []
    relied: dict[str, None] = {}
    for fact in facts:
        verdict = judge.verdict(fact)
        if isinstance(verdict, Why):
            withheld.append(Withheld(fact=fact, why=verdict))
            continue
        released.append(fact)
        if verdict:
            relied[verdict] = None
    return Ruling(
        reader=reader,
        allowed=judge.allowed,
        released=tuple(released),
        withheld=tuple(withheld),
        consents=tuple(relied),
        vital=judge.vital if not judge.own else None,
        objected=judge.objected,
    )


def standing_consents(consents: Sequence[Consent], setting: Setting) -> tuple[Consent, ...]:
    """Return the consents that hold on the day: given, neither withdrawn, expired, superseded nor broken.

    For a child only a guardian may give it, for the dead only an heir, and nobody linked to a reported party. What was
    superseded stays so, even where its successor was withdrawn.
    """
    superseded = {one.supersedes for one in consents if one.supersedes}
    return tuple(one for one in consents if one.id not in superseded and _stands(one, setting))


def _stands(consent: Consent, setting: Setting) -> bool:
    if consent.withdrawn or consent.broken or consent.giver_reported or "services" not in consent.purposes:
        return False
    if consent.given_on is None or consent.given_on > setting.on:
        return False
    if consent.valid_until is not None and consent.valid_until < setting.on:
        return False
    if consent.person not in {"", setting.client}:
        return consent.capacity == "self"
    if setting.deceased:
        return consent.capacity == "heir"
    return consent.capacity == "guardian" if setting.child else consent.capacity in {"self", "guardian"}


def _vital_holds(vital: Vital, reader: Reader, setting: Setting, matrix: Matrix) -> bool:
    """Tell whether vital interest may be relied on: agreed by name with a reason, for a rescuer who was not refused."""
    return (
        bool(vital.agreed_by.strip() and vital.reason.strip())
        and not vital.reachable
        and not reader.copy
        and vital.reader in reader.tokens
        and matrix.aliases.get(reader.row, reader.row) in matrix.vital.rows
        and not setting.objected & reader.tokens
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Judge:
    """One reader's standing before the facts are looked at."""

    reader: Reader
    setting: Setting
    matrix: Matrix
    consents: tuple[Consent, ...]
    withheld: frozenset[str]
    vital: Vital | None

    @property
    def house(self) -> bool:
        return self.reader.row == self.matrix.house

    @property
    def objected(self) -> bool:
        return bool(self.setting.objected & self.reader.tokens)

    @property
    def own(self) -> tuple[Consent, ...]:
        """Return the consents that speak for the client."""
        return tuple(one for one in self.consents if one.person in {"", self.setting.client})

    @property
    def allowed(self) -> bool:
        return self.house or (not self.objected and bool(self.own or self.vital))

    def verdict(self, fact: Fact) -> str | Why:
        """Return why a fact is withheld, or the consent that releases it ("" where none is needed)."""
        if fact.data_class == PUBLIC and not fact.also:
            return ""
        if fact.in_conflict:
            return Why.CONFLICT
        if self.house:
            return self._in_house(fact)
        return self._recorded(fact) or self._by_matrix(fact)

    def _in_house(self, fact: Fact) -> str | Why:
        """Rule for our own offices: one keeper, but what stays in one room does not travel on paper either."""
        columns = self._columns(fact)
        return Why.NEVER if not columns or columns & {"counselling", "shelter", "house"} else ""

    def _recorded(self, fact: Fact) -> Why | None:
        """Return why what the client or the record said forbids it, before any row is read."""
        if self.objected:
            return Why.OBJECTED
        if fact.closed:
            return Why.CLOSED_TOPIC
        if {fact.fact, fact.record_id} & self.withheld:
            return Why.WITHHELD
        if fact.only_for is not None and not fact.only_for & self.reader.tokens:
            return Why.RECORD_NARROWER
        return None

    def _by_matrix(self, fact: Fact) -> str | Why:
        columns = self._columns(fact)
        level = self.matrix.level(self.reader.row, columns) if columns else Level.NEVER
        if level is Level.NEVER:
            return Why.NEVER
        if self.reader.copy and "operational" in {fact.data_class, *fact.also}:
            return Why.NOT_TO_A_COPY
        if level is Level.BRIEF:
            return Why.SUMMARY_INSTEAD
        if self.vital is not None and not self.own:
            return self._by_vital(columns)
        named = self._naming(fact)
        if named is not None and (level is not Level.NO or self._released_by_hand(fact)):
            return named.id
        if level is Level.NO:
            return Why.NOT_FOR_THIS_READER
        if level is Level.NAMED or (level is Level.EMERGENCY and not self.setting.emergency):
            return Why.NOT_NAMED
        return self._by_class(fact)

    def _by_vital(self, columns: frozenset[str]) -> str | Why:
        row = self.matrix.aliases.get(self.reader.row, self.reader.row)
        return "" if columns <= set(self.matrix.vital.rows[row]) else Why.BEYOND_VITAL

    def _by_class(self, fact: Fact) -> str | Why:
        speaking = self._speaking(fact)
        if not speaking:
            return Why.NO_CONSENT if fact.role is not PersonRole.REPORTER else Why.OWN_CONSENT
        wanted = {fact.data_class, *fact.also} - {PUBLIC}
        covering = next((one for one in speaking if wanted <= one.data_classes), None)
        if covering is None:
            return Why.CLASS_NOT_RELEASED
        return covering.id

    def _speaking(self, fact: Fact) -> tuple[Consent, ...]:
        """Return the consents whose giver may speak for whose fact it is; the reporter speaks for himself."""
        whose = fact.person or self.setting.client
        of_client = whose == self.setting.client or fact.role is PersonRole.SUSPECT
        speaking = self.own if of_client else tuple(one for one in self.consents if one.person == whose)
        if "operational" not in {fact.data_class, *fact.also}:
            return speaking
        # Operational facts are released to one recipient, never to a row of them.
        return tuple(one for one in speaking if one.audiences & ({self.reader.id, self.reader.code} - {""}))

    def _naming(self, fact: Fact) -> Consent | None:
        return next((one for one in self._speaking(fact) if {fact.fact, fact.record_id} & one.facts), None)

    def _released_by_hand(self, fact: Fact) -> bool:
        return bool({fact.fact, fact.record_id} & self.setting.by_hand)

    def _columns(self, fact: Fact) -> frozenset[str]:
        columns = self.matrix.columns_of(fact.fact, fact.data_class, fact.also)
        if not columns:
            return columns
        match fact.role:
            case PersonRole.CLIENT:
                return columns
            case PersonRole.REPORTER:
                return (columns - {NAME, "identity", "nik", "passport", "phone", "origin"}) | {REPORTER}
            case PersonRole.SUSPECT:
                return columns | {SUSPECTS}
            case PersonRole.OTHER:
                return columns | {OTHERS}
