"""Remembers how each change came here: who carried it, whether he may speak for its author, what headquarters has."""

from dataclasses import dataclass, replace

from db.sqlcipher import Connection
from db.store.standing import WRITTEN_HERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Carriage:
    """How changes came: `vouched` when `carrier` (a device) may speak for their authors (sync design, "The signer vouches").

    `durable`: they arrived under a headquarters key, so headquarters has them. `here`: they were written on this device.
    """

    carrier: str = ""
    vouched: bool = True
    durable: bool = False
    here: bool = False


class Origins:
    """The few distinct ways changes came, by number."""

    def __init__(self, connection: Connection) -> None:
        """Read them as they are now."""
        self._db = connection
        self._known: dict[int, Carriage] = {}
        self._numbers: dict[Carriage, int] = {}
        for num, carrier, vouched, durable in connection.execute("SELECT num, carrier, vouched, durable FROM origin"):
            self._keep(
                num,
                Carriage(carrier=carrier, vouched=bool(vouched), durable=bool(durable), here=num == WRITTEN_HERE),
            )

    def _keep(self, num: int, carriage: Carriage) -> None:
        self._known[num] = carriage
        self._numbers[carriage] = num

    def number(self, carriage: Carriage) -> int:
        """Return the number of this way, a new one where it is used for the first time."""
        if carriage.here:
            return WRITTEN_HERE
        if carriage not in self._numbers:
            made = self._db.execute(
                "INSERT INTO origin(carrier, vouched, durable) VALUES(?, ?, ?)",
                (carriage.carrier, int(carriage.vouched), int(carriage.durable)),
            )
            self._keep(int(made.lastrowid or 0), carriage)
        return self._numbers[carriage]

    def joined(self, num: int, again: Carriage) -> int:
        """Return the origin of a change that came once more: what either bringer may say holds, whoever was first."""
        first = self._known[num]
        if first.here or ((first.vouched or not again.vouched) and (first.durable or not again.durable)):
            return num
        return self.number(
            Carriage(
                carrier=again.carrier if again.vouched and not first.vouched else first.carrier,
                vouched=first.vouched or again.vouched,
                durable=first.durable or again.durable,
            )
        )

    def vouched(self, num: int) -> int:
        """Return the origin like this one that is vouched for."""
        return self.number(replace(self._known[num], vouched=True))

    def vouches(self, num: int) -> bool:
        """Tell whether changes that came this way were vouched for."""
        return self._known[num].vouched
