"""Ticks tasks off, takes that back, and puts them off."""

from datetime import timedelta

from app.casework.desk.dates import today_of
from app.casework.saving import Draft, put_records
from app.casework.session import Session
from db.schema.values import Json


def finish_task(session: Session, task: str) -> None:
    """Mark a task as done now. Raises `Refused`."""
    _put(session, task, {"done_at": session.clock().isoformat(timespec="seconds")})


def reopen_task(session: Session, task: str) -> None:
    """Take back that a task was done. Raises `Refused`."""
    _put(session, task, {"done_at": None})


def postpone_task(session: Session, task: str, days: int) -> None:
    """Let a task fall due so many days from today. Raises `Refused`."""
    _put(session, task, {"due": (today_of(session.clock()) + timedelta(days=days)).isoformat()})


def _put(session: Session, task: str, fields: dict[str, Json]) -> None:
    put_records(session, [Draft(kind="task", id=task, fields=fields)])
