"""The verbs about records of one person: link, unlink, duplicates."""

import argparse

from app.casework import duplicates, links
from app.casework.records import title_of
from app.casework.saving import Done
from app.cli.asking import entered, positive, vault_arguments
from app.cli.verb import DONE, Out, Verb

_MOST = 200
_HIDDEN = "somebody you may not see is alike; ask the coordinator"


def _pair_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("person", metavar="PERSON")
    parser.add_argument("other", metavar="PERSON")


def _link_arguments(parser: argparse.ArgumentParser) -> None:
    _pair_arguments(parser)
    parser.add_argument("--says", default=links.SAME, metavar="CODE", help="same, different or unsure")
    parser.add_argument("--reason", metavar="T")


def _link(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        done = links.link_people(session, parsed.person, parsed.other, says=parsed.says, reason=parsed.reason)
    return _tell(done, out)


def _unlink(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        done = links.unlink_people(session, parsed.person, parsed.other)
    return _tell(done, out)


def _duplicates_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("person", nargs="?", metavar="PERSON", help="else pairs nobody has decided about")
    parser.add_argument("--limit", type=positive, default=_MOST, metavar="N")


def _duplicates(parsed: argparse.Namespace, out: Out) -> int:
    if parsed.person is None:
        return _pairs(parsed, out)
    with entered(parsed) as session:
        found = duplicates.duplicates_of(session, parsed.person)
    listed = [
        {"kind": each.kind, "id": each.id, "title": title_of(each), "why": list(found.why[each.id])}
        for each in found.people
    ]
    if found.hidden:
        out.note(_HIDDEN)
    out.document(listed, *(f"{each.id}  {', '.join(found.why[each.id])}" for each in found.people))
    return DONE


def _pairs(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        found = duplicates.suspected(session, limit=parsed.limit)
    listed = [
        {
            "people": [one.id for one in each.people],
            "titles": [title_of(one) for one in each.people],
            "why": list(each.why),
            "weight": each.weight,
        }
        for each in found
    ]
    out.document(listed, *(f"{'  '.join(one.id for one in each.people)}  {', '.join(each.why)}" for each in found))
    return DONE


def _tell(done: Done, out: Out) -> int:
    out.document({"change": done.change, "kind": done.kind, "id": done.id}, done.change or "nothing to change")
    return DONE


VERBS = (
    Verb(name="link", help="say that two records are one person", arguments=_link_arguments, run=_link),
    Verb(name="unlink", help="take back what was said of two records", arguments=_pair_arguments, run=_unlink),
    Verb(name="duplicates", help="who may be here twice", arguments=_duplicates_arguments, run=_duplicates),
)
