"""The facts a client can keep back: all that letters tell of her, each known to the declarations."""

from app.casework.papers.library import library
from app.records import codes
from app.records.schema import SCHEMA
from app.records.tellable import FACTS, tellable

# Not hers to keep back by itself: other clients of the case, what was written for one reader, who stood by.
OTHERWISE = {"case.clients", "audience_summary.text", "referral.service", "consent.own_view", "consent.witness"}


def test_whatever_a_letter_tells_of_a_client_can_be_kept_back():
    told = {
        each.source for each in library().placeholders.values() if each.data_class != "public" and "." in each.source
    }
    assert told - OTHERWISE <= set(FACTS)


def test_each_is_offered_once_under_the_class_it_is_declared_with():
    offered = [(data_class, fact) for data_class, facts in tellable().items() for fact, _label in facts]
    assert sorted(fact for _class, fact in offered) == sorted(FACTS)
    for data_class, fact in offered:
        kind, _, name = fact.partition(".")
        assert SCHEMA[kind].field(name).data_class == data_class


def test_the_classes_come_in_the_order_of_their_list():
    order = [each.code for each in codes.codes("data_class").offered()]
    assert list(tellable()) == [each for each in order if each in tellable()]
