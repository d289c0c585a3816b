"""The ground faults and kills strike: headquarters, a branch, and what their vaults show."""

import hashlib
import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.casework.enrolment import Invite, invite
from app.casework.exporting import export
from app.casework.founding import Beginning
from app.casework.importing import take_in
from app.casework.session import Session, open_session
from app.casework.soundness import check_vault
from app.casework.trusting import approve
from app.casework.vaults import create_invited_vault, create_vault
from app.records.kinds.documents import Attachment
from db.store import travel
from db.store.reader import Reader
from db.vault import blobs
from tests.integration.worker import PASSPHRASE, cheap_machine

WORKER = Path(__file__).with_name("worker.py")
ROOT = Path(__file__).parents[2]


def evidence(session: Session, reader: Reader, record: Attachment) -> bytes:
    """Return the content of an attachment, which must be what its record says."""
    stored = travel.blob(reader, record.sha256)
    content = blobs.read(session.path, stored, record.size)
    assert hashlib.sha256(content).hexdigest() == record.sha256
    return content


def beginning(kind: str, code: str, archive: str = "") -> Beginning:
    return Beginning(
        office_kind=kind,
        office_code=code,
        office_name=f"Kantor {code}",
        screen_name="rina",
        passphrase=PASSPHRASE,
        archive=archive,
    )


def everything(session: Session) -> dict[str, str]:
    """Return what every case and person shows, and how large every attachment is."""
    with session.read() as reader:
        found = [*reader.rows("case"), *reader.rows("person")]
        files = reader.list(Attachment)
        shows = {each.id: json.dumps(each.fields, sort_keys=True) for each in found}
        return shows | {each.id: str(len(evidence(session, reader, each))) for each in files}


@dataclass(kw_only=True)
class Headquarters:
    """Headquarters and a branch in one folder; whenever a vault is opened, nothing in it may be wrong."""

    root: Path

    @property
    def branch(self) -> Path:
        return self.root / "branch"

    @property
    def headquarters(self) -> Path:
        return self.root / "hq"

    def looks_closely(self) -> bool:
        """Tell whether the next look at a vault is a full one."""
        return True

    @contextmanager
    def opened(self, path: Path, state: str = "state", passphrase: str = PASSPHRASE) -> Iterator[Session]:
        with closing(open_session(path, passphrase, machine=cheap_machine(self.root / state))) as session:
            assert check_vault(session, full=self.looks_closely()).damage == []
            yield session


def enrol(made: Headquarters, *, archive: str = "") -> str:
    """Found both offices and enrol the branch, over the folder `request`; return the branch's recovery code."""
    machine = cheap_machine(made.root / "state")
    request = made.root / "request"
    request.mkdir(parents=True)
    start = beginning("headquarters", "PST", archive)
    with closing(create_vault(made.headquarters, start, machine=machine).session) as desk:
        invite(desk, Invite(code="KBM", kind="branch", name="Kantor KBM"), made.root / "invitation")
        invitation = (made.root / "invitation").read_bytes()
        founded = create_invited_vault(made.branch, invitation, beginning("branch", "KBM"), machine=machine)
        with closing(founded.session) as own:
            export(own, str(request))
            take_in(desk, request)
            approve(desk, own.actor.device)
    return founded.recovery_code
