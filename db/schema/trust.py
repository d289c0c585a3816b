"""Declares the one kind the store itself reads: what headquarters says of a device."""

from dataclasses import dataclass
from typing import Any, cast

from db.schema.declare import Record, declare, kind
from db.schema.merging import OWNED
from db.schema.values import LINE, Json, ValueType


def _as_given(raw: object) -> Json:
    return cast("Json", raw)


_STATEMENT = ValueType(name="statement", clean=_as_given, column="JSON")


@kind("trust", label="Kepercayaan perangkat")
@dataclass(frozen=True, slots=True, kw_only=True)
class Trust(Record):
    """Headquarters' word about one device, under the device's id; every field counts only with its own signature.

    `certificate`: what `sync.identity` certifies. `revoked_from`: `{epoch, seq, id}`, the last change still admitted, or
    a list of them, one per epoch known; other epochs wait. Ranges are lists of `{epoch, first, last, id?}`: with an id
    they hold what lies on the unbroken chain back from it, so that on a fork they mean one lineage. `rejected` lists
    change ids.
    """

    device: Any = declare(LINE, "Perangkat", merge=OWNED, gap=False)
    certificate: Any = declare(_STATEMENT, "Sertifikat", merge=OWNED, gap=False)
    revoked_from: Any = declare(_STATEMENT, "Dicabut sejak", merge=OWNED, gap=False)
    approved: Any = declare(_STATEMENT, "Rentang disetujui", merge=OWNED, gap=False)
    quarantined: Any = declare(_STATEMENT, "Rentang ditahan", merge=OWNED, gap=False)
    taken_back: Any = declare(_STATEMENT, "Rentang ditarik", merge=OWNED, gap=False)
    rejected: Any = declare(_STATEMENT, "Perubahan ditolak", merge=OWNED, gap=False)
