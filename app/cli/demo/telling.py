"""What the offices write in the demo: the complaint, what the branch learns, consents, forms and letters."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.casework.intake import Complaint, accept_case, take_in
from app.casework.papers.filing import Papers
from app.casework.papers.forms import FormOrder, write_form
from app.casework.papers.issue import write_letter
from app.casework.papers.paper import Order
from app.casework.papers.sending import mark_sent
from app.casework.saving import save_record
from app.casework.session import Session
from app.cli.demo.stage import Stage
from app.cli.demo.story import Story
from app.records.kinds.agency import Agency
from app.records.kinds.case import Case
from app.records.kinds.chronology import Party, Statement
from app.records.kinds.consent import Consent
from app.records.kinds.documents import Document
from app.records.kinds.health import HealthNeed
from app.records.kinds.letter import AudienceSummary
from app.records.kinds.migration import Migration
from app.records.kinds.people import Person
from app.records.kinds.referral import Referral
from db.schema.values import Json
from db.vault.files import write_file

KEMLU = "kemlu-pwni"
HOSPITAL = "rs-polri"
BRANCH = "KBM"
VILLAGE = "DSB"
RELEASED = ("identity", "location", "migration_status", "employment", "chronology", "exploitation", "legal", "suspects")


def complaint(stage: Stage, village: Session) -> str:
    """A mother complains at the village post: one page, a case, a covering letter to the branch; return the case."""
    story = stage.story
    opened = take_in(
        village,
        Complaint(
            client=Person(full_name=story.client.name, sex="female", village=story.village),
            reporter=Person(full_name=story.mother.name, sex="female", nik=story.mother_nik, village=story.village),
            case=Case(
                relation="mother",
                types=tuple(story.types),
                primary_type=story.types[0],
                received_at=story.received.isoformat(),
                received_through="visit",
                summary=story.complaint,
                risk="high",
            ),
            migration=Migration(
                country=story.country,
                departed=story.departed,
                last_contact=story.last_contact.isoformat(),
                gaps={"workplace": "not_asked", "agency_abroad": "unknown"},
            ),
            statements=[
                Statement(when=when, text=text, source="mother", reliability="told")
                for when, text in story.happened[:1]
            ],
        ),
    )
    _letter(stage, village, Order(case=opened.case, template="T14", to=BRANCH, on=story.today))
    return opened.case


def complete(stage: Stage, branch: Session, case: str) -> None:
    """The branch accepts the case, adds what it learns, refers, and takes the consents of daughter and mother."""
    accept_case(branch, case)
    with branch.store.read() as reader:
        found = reader.need(Case, case)
        migration = reader.list(Migration, case=case)[0].id
        kemlu = reader.list(Agency, code=KEMLU)[0].id
    client, mother = found.clients[0], found.reporter or ""
    _learn(stage.story, branch, (case, client, migration))
    for record in _further(stage.story, case, client):
        save_record(branch, record)
    sent = stage.story.today.isoformat()
    save_record(branch, Referral(case=case, agency=kemlu, service="repatriation", channel="letter", sent_at=sent))
    for given_by, audiences in ((client, (KEMLU, HOSPITAL)), (mother, (KEMLU,))):
        save_record(branch, _consent(stage.story, branch, case, (given_by, audiences, given_by == client)))


def _learn(story: Story, branch: Session, of: tuple[str, str, str]) -> None:
    """Write what the mother brought to the branch: papers, names, wishes, what happened."""
    case, client, migration = of
    known: Mapping[str, Json] = {
        name: value for name, value in story.client.fields.items() if name not in ("full_name", "village")
    }
    first = story.dispute[1] if story.dispute[0] == "case" else "wishes"
    with branch.store.write() as tx:
        tx.put("person", client, known)
        tx.put("case", case, {first: "Ingin pulang.", "assigned": branch.actor.user})
        tx.put("case", case, {"objections": [{"act": "report_police"}]})
        tx.put(
            "migration",
            migration,
            {"city": story.city, "job": story.job, "employer": story.employer, "p3mi": story.p3mi},
        )
    for when, text in story.happened[1:]:
        save_record(branch, Statement(case=case, when=when, text=text, source="mother", reliability="told"))


def _consent(story: Story, branch: Session, case: str, of: tuple[str, Sequence[str], bool]) -> Consent:
    given_by, audiences, spoken = of
    return Consent(
        case=case,
        person=given_by,
        given_by=given_by,
        capacity="self",
        form="spoken" if spoken else "written",
        basis="consent",
        language="Indonesia",
        explained_by=branch.actor.user,
        purposes=("services",),
        audiences=audiences,
        data_classes=(*RELEASED, "health", "finance"),
        given_at=story.today.isoformat(),
    )


def _further(story: Story, case: str, client: str) -> Sequence[Any]:
    return (
        Party(case=case, name=story.p3mi, sort="organisation", roles=("p3mi",)),
        Document(
            case=case,
            person=client,
            type="passport",
            state="withheld",
            holder_type="employer",
            next_step="Minta salinan ke Imigrasi.",
        ),
        Document(case=case, person=client, type="kk", state="original", quantity=1),
        HealthNeed(
            case=case,
            person=client,
            complaint="Nyeri pinggang dan sulit tidur",
            allergies="Tidak ada yang diketahui",
            examiner_sex="female",
        ),
        AudienceSummary(
            case=case,
            audience=KEMLU,
            text="Paspor disimpan pemberi kerja dan upah tidak dibayar. Keluarga tidak lagi menerima kabar.",
            data_classes=("employment", "exploitation"),
        ),
    )


def letters(stage: Stage, branch: Session, case: str) -> None:
    """Print consent form, surat kuasa and slip; issue the letters to KEMENLU and a hospital."""
    story = stage.story
    with branch.store.read() as reader:
        consent = reader.list(Consent, case=case)[-1].id
    for form, about in (("F01", consent), ("F03", "")):
        made = write_form(branch, FormOrder(case=case, form=form, on=story.today, about=about))
        write_file(stage.folder / "forms" / f"{form}.pdf", made.pdf)
    letter = _letter(stage, branch, Order(case=case, template="T01", to=KEMLU, cc=("kp2mi",), on=story.today))
    mark_sent(branch, letter.letter, at=story.today.isoformat())
    slip = write_form(branch, FormOrder(case=case, form="F07", on=story.today, about=letter.letter))
    write_file(stage.folder / "forms" / "F07.pdf", slip.pdf)
    _letter(stage, branch, Order(case=case, template="T04", to=HOSPITAL, on=story.today))


def _letter(stage: Stage, session: Session, order: Order) -> Papers:
    papers = write_letter(session, order, draft=False)
    names = [f"{order.template}.pdf"] + [f"{order.template}-tembusan-{each.code}.pdf" for each in papers.copies]
    for name, sheet in zip(names, (papers.main, *papers.copies), strict=True):
        write_file(stage.folder / "letters" / name, sheet.pdf)
        stage.played.letters.append({"file": f"letters/{name}", "number": papers.number, "letter": papers.letter})
    return papers
