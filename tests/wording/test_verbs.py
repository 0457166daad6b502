"""The tables of reporting verbs: consistent, spelt as English is, and every row of use."""

from __future__ import annotations

from collections import Counter

import pytest

from japan_russia.model import Act
from japan_russia.wording.speech.predicates import PREDICATIVES
from japan_russia.wording.speech.verbs import (
    PHRASES,
    TOPICS,
    VERBS,
    Form,
    Mark,
    Phrase,
    Verb,
    Verbs,
    _verbs,
    forms_of,
)
from tests.parse.made import reports
from tests.rows import each_of, some_of

ROWS = [(verb, phrase) for verb, found in PHRASES.items() for phrase in found]
FORMS = Verbs().forms
TABLE = "japan_russia/wording/speech/verbs.py"
#: Verbs of more than one syllable whose last is stressed, or of one, that double a consonant;
#: and those that look like them and do not.
DOUBLED = {
    "nod": "nodded", "concur": "concurred", "commit": "committed", "transmit": "transmitted",
    "refer": "referred", "regret": "regretted", "submit": "submitted", "admit": "admitted",
    "beg": "begged", "flag": "flagged", "prod": "prodded",
    "offer": "offered", "murmur": "murmured", "exhort": "exhorted", "envisage": "envisaged",
    "echo": "echoed", "summon": "summoned", "caution": "cautioned", "question": "questioned",
    "solicit": "solicited", "petition": "petitioned", "initial": "initialed",
    "counsel": "counseled",
    "signal": "signaled", "broach": "broached", "deplore": "deplored", "volunteer": "volunteered",
}  # fmt: skip


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (
            "moot | propose | ",
            (
                "Expected the columns lemma, act, past, marks between bars in 'moot | propose |', "
                "found 3."
            ),
        ),
        (
            "moot | propose | | too",
            (
                "Expected for Mark one of object, that, to, joint, passive, noun-passive, topical, "
                "denial, reply in 'moot | propose | | too', found 'too'."
            ),
        ),
        (
            "moot | suggest | | to",
            (
                f"Expected for Act one of {', '.join(act.value for act in Act)} in "
                "'moot | suggest | | to', found 'suggest'."
            ),
        ),
    ],
)
def test_a_row_that_is_wrong_is_named(line: str, message: str) -> None:
    """With what may stand there."""
    with pytest.raises(ValueError, match=r"\AExpected") as caught:
        _verbs(f"state | state | |\n{line}\n")
    assert str(caught.value) == message


def test_no_verb_has_two_rows() -> None:
    """All that is known of a verb stands in one place."""
    twice = [verb for verb, n in Counter(it.lemma for it in VERBS).items() if n > 1]
    assert twice == [], f"leave one row of each in VERBS of {TABLE}"


def test_every_act_has_a_verb() -> None:
    """By itself, in a phrase, or by the noun that is its object."""
    found = {it.act for it in VERBS} | {phrase.act for _, phrase in ROWS} | set(TOPICS.values())
    without = set(Act) - found
    assert without == set(), f"add a verb of each to {TABLE}"


def test_phrases_are_headed_by_verbs_of_the_table() -> None:
    """A phrase of a verb that is not there could never be read."""
    headless = PHRASES.keys() - {it.lemma for it in VERBS}
    assert headless == set(), f"add a row of each to VERBS of {TABLE}; '-' as act if none alone"
    mute = {it.lemma for it in VERBS if it.act is None} - PHRASES.keys() - {"express"}
    assert mute == set(), f"add a phrase of each to PHRASES of {TABLE}, or give it an act"


def test_every_form_leads_to_its_verb() -> None:
    """Base, present, past and participle; none is a form of another verb."""
    for verb in VERBS:
        for form, words in forms_of(verb).items():
            for word in words:
                lemma = FORMS[word].lemma
                assert lemma == verb.lemma, (
                    f"'{word}' of '{verb.lemma}' is a form of '{lemma}', too"
                )
                # In "set" and "put" the past is what a readout means.
                assert FORMS[word].form in {form, Form.PAST}, word


@each_of(DOUBLED.items())
def test_a_consonant_is_doubled_where_english_does(lemma: str, past: str) -> None:
    """In the past and in the participle alike."""
    (verb,) = (it for it in VERBS if it.lemma == lemma)
    assert forms_of(verb)[Form.PAST] == (past,)
    assert forms_of(verb)[Form.PARTICIPLE] == (
        (past[:-2] if past.endswith("ed") and not lemma.endswith("e") else lemma[:-1]) + "ing",
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
    assert forms_of(row_of(lemma)) == {
        Form.BASE: (lemma,),
        Form.PRESENT: (present,),
        Form.PAST: (past,),
        Form.PARTICIPLE: (participle,),
    }


def test_every_present_participle_is_spelt_as_english_does() -> None:
    """An ``e`` that is not spoken is dropped, one that is spoken stays."""
    for verb in VERBS:
        (participle,) = forms_of(verb)[Form.PARTICIPLE]
        assert participle.endswith("ing"), participle
        assert verb.lemma.endswith("ee") is participle.endswith("eeing"), participle


@some_of(ROWS)
def test_every_phrase_can_be_reached(verb: str, phrase: Phrase) -> None:
    """With each of its words after the verb, unless an earlier row has taken the word."""
    earlier = PHRASES[verb][: PHRASES[verb].index(phrase)]
    assert all(row.lemma != phrase.lemma or row.near != phrase.near for row in earlier)
    free = phrase.near - {word for row in earlier for word in row.near}
    assert free
    for word in free - {"*"}:
        between = " " if phrase.adjacent else " the "
        past = forms_of(row_of(verb))[Form.PAST][0]
        found = reports(f"The two ministers {past}{between}{word} a matter of trade to be settled.")
        if phrase.act is None:
            assert found == []
            continue
        assert (found[0].verbs[0].lemma.split()[0], found[0].verbs[0].act) == (verb, phrase.act)


@each_of(TOPICS.items())
def test_nouns_that_make_the_act(noun: str, act: Act) -> None:
    """The object of "express" says what is done."""
    (found,) = reports(f"Minister Tanabe expressed his {noun}.")
    assert [(verb.lemma, verb.act) for verb in found.verbs] == [("express", act)]


@each_of(PREDICATIVES.items())
def test_adjectives_that_report(words: str, act: Act) -> None:
    """After "was"."""
    (found,) = reports(f"Minister Tanabe was {words} that it rained.")
    (verb,) = found.verbs
    assert verb.act is act


@some_of([(it,) for it in VERBS if it.act])
def test_whom_a_verb_is_addressed_to(verb: Verb) -> None:
    """Its object where the row says so, "to" somebody with nearly every verb."""
    past = forms_of(verb)[Form.PAST][0]
    (found,) = reports(f"Minister Tanabe {past} Minister Sorokin on trade.")
    assert bool(found.addressees) is (Mark.OBJECT in verb.marks)


def row_of(lemma: str) -> Verb:
    """Return the row of a verb."""
    (verb,) = (it for it in VERBS if it.lemma == lemma)
    return verb
