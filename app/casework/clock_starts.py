"""Finds what started the clocks of one sort, in the records of the cases one may know of."""

from collections.abc import Callable, Iterator, Mapping

from app.casework import clock_law as law
from app.casework import clock_work as work
from app.casework.clock_looking import Look, Started
from app.records.guides.clocks import Start

_FIRST_AID = frozenset({"medical", "psychological", "health", "counselling"})
_REHABILITATION = frozenset({"shelter", "repatriation", "reintegration"})
_EMPOWERMENT = frozenset({"economic"})
_CARERS = frozenset({"hospital", "health_office", "dinsos", "kemensos", "uptd_ppa", "dinas_p3a"})


def starts(look: Look, start: str) -> Iterator[Started]:
    """Yield what started clocks of this sort, as far as it is looked at."""
    finder = _FINDERS.get(Start(start))
    if finder is not None:
        yield from finder(look)


_FINDERS: Mapping[Start, Callable[[Look], Iterator[Started]]] = {
    Start.SEXUAL_VIOLENCE_TOLD: law.told,
    Start.POLICE_REPORT_TPKS: law.reported,
    Start.CONSENT_WITHDRAWN: law.withdrawn,
    Start.CONSENT_VALID_UNTIL: law.expiring,
    Start.VITAL_AGREED: law.vital,
    Start.REFERRAL_FIRST_AID: work.trafficked(lambda each, kind: each.service in _FIRST_AID and kind in _CARERS),
    Start.REFERRAL_REHABILITATION: work.trafficked(
        lambda each, kind: each.service in _REHABILITATION and kind in _CARERS
    ),
    Start.REFERRAL_LPSK: work.of_referrals(lambda each, kind: kind == "lpsk" and each.service != "restitution"),
    Start.REFERRAL_RESTITUTION: work.of_referrals(lambda each, kind: kind == "lpsk" and each.service == "restitution"),
    Start.REFERRAL_EMPOWERMENT: work.of_referrals(
        lambda each, kind: each.service in _EMPOWERMENT and kind in ("kp2mi", "bp3mi")
    ),
    Start.COMPLAINT_REGISTERED: law.complaints,
    Start.CLARIFICATION_2: law.clarified,
    Start.RETURNED_HOME: work.returned,
    Start.PICKED_UP: work.picked_up,
    Start.GUARANTEE_UNTIL: work.guaranteed,
    Start.HEARING: law.hearings,
}
