"""The tables of reporting verbs: consistent, and every row of use."""

from __future__ import annotations

from collections import Counter

import pytest

from japan_russia.model import Act
from japan_russia.parse.speech.clauses import reports
from japan_russia.wording import phrases
from japan_russia.wording.verbs import (
    FORMS,
    IRREGULAR,
    PHRASES,
    TOPICS,
    VERBS,
    Form,
    Phrase,
    forms_of,
)
from tests.parse.cast import cast

LEMMAS = [verb for verbs in VERBS.values() for verb in verbs.split()]
ACTS = {verb: act for act, verbs in VERBS.items() for verb in verbs.split()}
ROWS = [(verb, phrase) for verb, found in PHRASES.items() for phrase in found]


def test_no_verb_reports_two_acts() -> None:
    """A verb stands in one row."""
    assert [verb for verb, count in Counter(LEMMAS).items() if count > 1] == []


def test_every_act_has_a_verb() -> None:
    """By itself, in a phrase, or by the noun that is its object."""
    found = set(VERBS) | {phrase.act for _, phrase in ROWS} | set(TOPICS.values())
    assert found == set(Act)


@pytest.mark.parametrize("lemma", sorted({*LEMMAS, *PHRASES}))
def test_every_form_leads_to_its_verb(lemma: str) -> None:
    """Base, present, past and participle; none is a form of another verb."""
    for form, words in forms_of(lemma).items():
        for word in words:
            assert FORMS[word].lemma == lemma
            # In "set" and "put" the past is what a readout means.
            assert FORMS[word].form in {form, Form.PAST}
            assert FORMS[word].act == next(
                (a for a, v in VERBS.items() if lemma in v.split()), None
            )


@pytest.mark.parametrize(
    ("lemma", "past", "participle", "present"),
    [
        ("state", "stated", "stating", "states"),
        ("reply", "replied", "replying", "replies"),
        ("convey", "conveyed", "conveying", "conveys"),
        ("regret", "regretted", "regretting", "regrets"),
        ("submit", "submitted", "submitting", "submits"),
        ("refer", "referred", "referring", "refers"),
        ("stress", "stressed", "stressing", "stresses"),
        ("wish", "wished", "wishing", "wishes"),
        ("say", "said", "saying", "says"),
        ("agree", "agreed", "agreeing", "agrees"),
    ],
)
def test_forms(lemma: str, past: str, participle: str, present: str) -> None:
    """The spelling rules of English, and the verbs that do not follow them."""
    assert forms_of(lemma) == {
        Form.BASE: (lemma,),
        Form.PRESENT: (present,),
        Form.PAST: (past,),
        Form.PARTICIPLE: (participle,),
    }


@pytest.mark.parametrize("lemma", sorted({*LEMMAS, *PHRASES}))
def test_every_present_participle_is_spelt_as_english_does(lemma: str) -> None:
    """An ``e`` that is not spoken is dropped, one that is spoken stays."""
    (participle,) = forms_of(lemma)[Form.PARTICIPLE]
    assert participle.endswith("ing")
    assert not participle.endswith("eing") or lemma.endswith("ee")
    assert lemma.endswith("ee") is participle.endswith("eeing")


def test_irregular_verbs_are_verbs_of_the_tables() -> None:
    """A row that no verb uses would be dead."""
    assert set(IRREGULAR) <= {*LEMMAS, *PHRASES}


@pytest.mark.parametrize(("verb", "phrase"), ROWS, ids=lambda it: getattr(it, "lemma", it))
def test_every_phrase_can_be_reached(verb: str, phrase: Phrase) -> None:
    """With each of its words after the verb, unless an earlier row has taken the word."""
    earlier = PHRASES[verb][: PHRASES[verb].index(phrase)]
    assert all(row.lemma != phrase.lemma or row.near != phrase.near for row in earlier)
    free = phrase.near - {word for row in earlier for word in row.near}
    assert free
    for word in free - {"*"}:
        between = " " if phrase.adjacent else " the "
        sentence = (
            f"The two ministers {forms_of(verb)[Form.PAST][0]}{between}{word} a matter of trade."
        )
        (found,) = reports(sentence, 0, len(sentence), cast())
        assert (found.verbs[0].lemma.split()[0], found.verbs[0].act) == (verb, phrase.act)


@pytest.mark.parametrize(("noun", "act"), TOPICS.items())
def test_nouns_that_make_the_act(noun: str, act: Act) -> None:
    """The object of "express" says what is done."""
    sentence = f"Minister Tanabe expressed his {noun}."
    (found,) = reports(sentence, 0, len(sentence), cast())
    assert [(verb.lemma, verb.act) for verb in found.verbs] == [("express", act)]


def test_other_tables_name_verbs_of_these() -> None:
    """Answers and adjectives that report are given as lemmas."""
    lemmas = {*LEMMAS, *(phrase.lemma for _, phrase in ROWS)}
    assert set(phrases.REPLY_VERBS) <= lemmas
    assert set(phrases.PREDICATIVES.values()) <= lemmas


@pytest.mark.parametrize("words", phrases.PREDICATIVES)
def test_adjectives_that_report(words: str) -> None:
    """After "was"; the act is that of the verb they stand for."""
    sentence = f"Minister Tanabe was {words} that it rained."
    (found,) = reports(sentence, 0, len(sentence), cast())
    (verb,) = found.verbs
    assert verb.lemma == (
        FORMS[words].lemma if words in FORMS else f"be {words.removesuffix(' to')}"
    )
    assert verb.act == FORMS[phrases.PREDICATIVES[words]].act
