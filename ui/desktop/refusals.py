"""Shows why something could not be saved: beside the field it concerns, else beside the button; nothing typed goes."""

from typing import Protocol

from ui.desktop.desk import Desk
from ui.forms.form import FormView
from ui.messages import is_expected, sentence


class Complains(Protocol):
    """A page that can say why nothing was saved."""

    def complain(self, sentence: str) -> None:
        """Say it beside the button that saves."""
        ...


def show_refusal(page: Complains, form: FormView | None, error: BaseException, desk: Desk) -> None:
    """Say why; an error nobody foresees goes to the last-resort handler."""
    if not is_expected(error):
        desk.complain(error)
        return
    cause = getattr(error, "cause", None)
    if isinstance(cause, BaseException):
        error = cause
    facts: dict[str, object] = getattr(error, "facts", {})
    field, reason = str(facts.get("field") or ""), str(facts.get("reason") or "")
    if form is not None and reason and form.row(field.partition("#")[0]) is not None:
        form.complain(field, reason, facts)
    page.complain(sentence(error))
