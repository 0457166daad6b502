"""Whether rows that a user adds to a wording can be read by: what cannot would do nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from types import NoneType, UnionType
from typing import Any, Final, TypeVar, get_args, get_origin, get_type_hints

from japan_russia.arguments import each, shown
from japan_russia.errors import ArgumentError, JapanRussiaError
from japan_russia.model.acts import Act
from japan_russia.wording.speech.rows import Construction
from japan_russia.wording.speech.verbs import Phrase, Verb

__all__ = ["capital_words", "constructions", "phrases", "small_words", "verbs"]

_Row = TypeVar("_Row", Verb, Phrase, Construction)
_SEVERAL: Final = (tuple, frozenset)


def verbs(given: Iterable[Verb]) -> Iterator[Verb]:
    """Yield each verb.

    Raises:
        ArgumentError: One is no verb, or something of it has another type.
        JapanRussiaError: A lemma or a past form is not one word in small letters.
    """
    for it in each(given, Verb, "verbs"):
        _check_types(it, it.lemma, "verbs")
        for word in (it.lemma, *it.past):
            if " " in word.strip():
                raise JapanRussiaError(
                    f"Expected one word as the verb or its past form, found {word!r}: a verb with "
                    f"what follows it is one of phrases, ({word.split()[0]!r}, Phrase(...))."
                )
            if not _is_small(word):
                raise JapanRussiaError(
                    "Expected a verb or its past form in small letters, found "
                    f"{word!r}{_meant(word.strip().lower(), _is_small)}."
                )
        yield it


def phrases(
    given: Iterable[tuple[str, Phrase]], known: Collection[str]
) -> Iterator[tuple[str, Phrase]]:
    """Yield each verb with its phrase; *known* are the lemmas of all verbs.

    Raises:
        ArgumentError: One is no such pair, or something of it has another type.
        JapanRussiaError: The verb has no row.
    """
    for it in each(given, tuple, "phrases"):
        if len(it) != 2 or not isinstance(it[0], str) or not isinstance(it[1], Phrase):
            raise ArgumentError(
                f"Expected a verb and its Phrase as each of phrases, found {shown(it)}.", "phrases"
            )
        verb, phrase = it
        _check_types(phrase, phrase.lemma, "phrases")
        if verb not in known:
            raise JapanRussiaError(
                f"Expected a verb that has a row for the phrase {phrase.lemma!r}, found {verb!r}: "
                "add it to verbs, with the act None if it reports in the phrase alone."
            )
        yield verb, phrase


def constructions(given: Iterable[Construction]) -> Iterator[Construction]:
    """Yield each construction.

    Raises:
        ArgumentError: One is no construction, or something of it has another type.
    """
    for it in each(given, Construction, "constructions"):
        _check_types(it, it.name, "constructions")
        yield it


def capital_words(given: Iterable[str], name: str) -> Iterator[str]:
    """Yield each word of the argument *name*: one with a capital, as names of offices have them.

    Raises:
        ArgumentError: One is no ``str``.
        JapanRussiaError: One is not a word with a capital.
    """
    return _words(given, name, "word with a capital", _is_capital, _with_capital)


def small_words(given: Iterable[str], name: str) -> Iterator[str]:
    """Yield each word of the argument *name*: one in small letters.

    Raises:
        ArgumentError: One is no ``str``.
        JapanRussiaError: One is not a word in small letters.
    """
    return _words(given, name, "word in small letters", _is_small, str.lower)


def _words(
    given: Iterable[str],
    name: str,
    form: str,
    fits: Callable[[str], bool],
    formed: Callable[[str], str],
) -> Iterator[str]:
    for word in each(given, str, name):
        if not fits(word):
            raise JapanRussiaError(
                f"Expected one {form} as each of {name}, found "
                f"{word!r}{_meant(formed(word.strip()), fits)}."
            )
        yield word


def _is_small(word: str) -> bool:
    return word.islower() and all(part.isalpha() for part in word.split("-"))


def _is_capital(word: str) -> bool:
    return word[:1].isupper() and all(part.isalnum() for part in word.split("-"))


def _with_capital(word: str) -> str:
    """The last word with a capital: of several the last is the noun."""
    last = word.rpartition(" ")[2]
    return last[:1].upper() + last[1:]


def _meant(word: str, fits: Callable[[str], bool]) -> str:
    return f" (did you mean {word!r}?)" if fits(word) else ""


def _check_types(row: _Row, called: object, name: str) -> None:
    """Refuse a row of which something has another type than its class says."""
    for field, hint in get_type_hints(type(row)).items():
        value = getattr(row, field)
        if _fits(value, hint):
            continue
        is_act = isinstance(value, str) and value in [act.value for act in Act]
        advice = f": Act({value!r}) is one" if is_act and field == "act" else ""
        raise ArgumentError(
            f"Expected {_in_words(hint)} as {field} of {type(row).__name__} {called!r}, "
            f"found {shown(value)}{advice}.",
            name,
        )


def _fits(value: object, hint: Any) -> bool:
    if isinstance(hint, UnionType):
        return any(_fits(value, one) for one in get_args(hint))
    kind = get_origin(hint)
    if kind in _SEVERAL:
        return isinstance(value, kind) and all(isinstance(it, get_args(hint)[0]) for it in value)
    return isinstance(value, hint)


def _in_words(hint: Any) -> str:
    """As in a sentence: "an Act or None", "a frozenset of Mark"."""
    if isinstance(hint, UnionType):
        return " or ".join(map(_in_words, get_args(hint)))
    kind = get_origin(hint)
    if kind in _SEVERAL:
        return f"a {kind.__name__} of {get_args(hint)[0].__name__}"
    if hint is NoneType:
        return "None"
    return f"{'an' if hint.__name__[0] in 'AEIOUaeiou' else 'a'} {hint.__name__}"
