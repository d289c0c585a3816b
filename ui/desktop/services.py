"""Look-ups that forms ask for: records, their names, addressees."""

from collections.abc import Sequence

from app.casework.desk.look_up import Named, find_agencies, find_named, name_agency, name_of
from ui.desktop.desk import Desk
from ui.forms.services import Services
from ui.widgets.understood import Hit


def services_of(desk: Desk, case: str = "") -> Services:
    """Return the look-ups of a form; records of `case` come first."""

    def find(kind: str, text: str) -> Sequence[Hit]:
        return [_hit(each) for each in find_named(desk.session, kind, text, case=case)]

    def name(kind: str, record: str) -> Hit | None:
        found = name_of(desk.session, kind, record)
        return _hit(found) if found is not None else None

    def audiences(text: str) -> Sequence[Hit]:
        return [_hit(each) for each in find_agencies(desk.session, text)]

    def audience(code: str) -> Hit | None:
        found = name_agency(desk.session, code)
        return _hit(found) if found is not None else None

    return Services(find_records=find, name_record=name, find_audiences=audiences, name_audience=audience)


def _hit(named: Named) -> Hit:
    return Hit(code=named.code, name=named.title)
