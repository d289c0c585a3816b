"""Looks for a letter's addressee in the whole directory; whoever stands on the other side of the case is not found."""

from collections.abc import Callable

from app.casework.desk.addressing import Addressee, find_addressees, name_addressee
from ui.desktop.desk import Desk
from ui.forms.controls import PickControl
from ui.widgets.understood import Hit


class RecipientSearch(PickControl):
    """A line that finds agencies as one types; hidden until it is asked for."""

    def __init__(self, desk: Desk, case: Callable[[], str]) -> None:
        """Search for the case that `case` names when it is asked."""
        super().__init__(
            lambda text: [_hit(each) for each in find_addressees(desk.session, case(), text)],
            lambda code: _hit(found) if (found := name_addressee(desk.session, case(), code)) is not None else None,
            icon="search",
        )
        self.setObjectName("recipient-search")
        self.setAccessibleName(self.tr("Cari lembaga di direktori"))
        self.hide()

    def begin(self) -> None:
        """Show the line, empty."""
        self.set_value(None)
        self.show()
        self.setFocus()


def _hit(found: Addressee) -> Hit:
    return Hit(code=found.id, name=found.name)
