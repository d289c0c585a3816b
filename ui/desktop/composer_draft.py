"""What the composer keeps of a letter that is neither issued nor a draft of the case: choices and typed words."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import cast

from app.casework.desk.writing import Wish

_WORDS = ("template", "to", "reason", "vital_by")


def draft_key(wish: Wish) -> str:
    """Return the key under which the words of one letter are kept: its own, or its case's next letter."""
    return f"composer/{wish.letter or wish.case}"


def draft_state(wish: Wish) -> dict[str, object]:
    """Return a wish as it is kept."""
    state = {name: value for name, value in asdict(wish).items() if value}
    lists = {"cc": list(wish.cc)} if wish.cc is not None else {}
    return {**state, **lists, **({"about": list(wish.about)} if wish.about else {})}


def restored(start: Wish, state: Mapping[str, object]) -> Wish:
    """Return what was chosen and typed before; what a place names goes before what was kept."""
    edits, cc, about = state.get("edits"), state.get("cc"), state.get("about")
    typed = cast("Mapping[object, object]", edits) if isinstance(edits, dict) else {}
    words = {name: str(state.get(name) or "") for name in _WORDS}
    return replace(
        start,
        template=start.template or words["template"],
        to=start.to or words["to"],
        cc=tuple(str(each) for each in cast("list[object]", cc)) if isinstance(cc, list) else None,
        about=tuple(str(each) for each in cast("list[object]", about)) if isinstance(about, list) else start.about,
        edits={str(place): str(text) for place, text in typed.items()},
        reason=words["reason"],
        vital_by=words["vital_by"],
    )
