"""Whether the arguments of public functions are of the types that these take: one way for all."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from typing import Any, Final, ParamSpec, TypeAlias, TypeVar, overload

from japan_russia.errors import ArgumentError

__all__ = ["PATH", "each", "shown", "takes"]

_P = ParamSpec("_P")
_R = TypeVar("_R")
_T = TypeVar("_T")
Kinds: TypeAlias = Any
"""A type, or a tuple of several; None for what may be left out."""

#: A path as :func:`open` takes it.
PATH: Final = (str, os.PathLike)


def takes(**kinds: Kinds) -> Callable[[Callable[_P, _R]], Callable[_P, _R]]:
    """Return what makes a function refuse arguments of other types than *kinds*, by name.

    A bool is no int here, as no number is meant by it.

    Raises:
        ArgumentError: By the function: an argument is of another type.
    """
    types = {
        name: tuple(type(None) if kind is None else kind for kind in some)
        for name, given in kinds.items()
        for some in [given if isinstance(given, tuple) else (given,)]
    }

    def of(function: Callable[_P, _R]) -> Callable[_P, _R]:
        code = function.__code__
        places = code.co_varnames[: code.co_argcount]
        whose = f"{function.__name__}()"

        def check(name: str, value: object) -> None:
            some = types.get(name)
            if some is not None and not _is_of(value, some):
                raise ArgumentError(
                    f"Expected {_named(some)} as {name} of {whose}, found {shown(value)}.", name
                )

        @wraps(function)
        def checked(*args: _P.args, **kwargs: _P.kwargs) -> _R:
            for name, value in zip(places, args, strict=False):
                check(name, value)
            for name, value in kwargs.items():
                check(name, value)
            return function(*args, **kwargs)

        return checked

    return of


@overload
def each(values: object, kind: type[_T], name: str) -> Iterator[_T]: ...
@overload
def each(values: object, kind: tuple[type, ...], name: str) -> Iterator[Any]: ...
def each(values: object, kind: type | tuple[type, ...], name: str) -> Iterator[Any]:
    """Yield *values*, all of which have to be of one *kind*, or of several.

    Args:
        values: What was given as the argument.
        kind: The type that each has to be of.
        name: Of the argument.

    Raises:
        ArgumentError: One is of another type, or there are not several.
    """
    some = kind if isinstance(kind, tuple) else (kind,)
    if isinstance(values, str | bytes) or not isinstance(values, Iterable):
        raise ArgumentError(
            f"Expected several as {name}, each {_named(some)}, found {shown(values)}.", name
        )
    for value in values:
        if not isinstance(value, kind):
            raise ArgumentError(
                f"Expected each of {name} to be {_named(some)}, found {shown(value)}.", name
            )
        yield value


def _is_of(value: object, kinds: tuple[type, ...]) -> bool:
    return isinstance(value, kinds) and (type(value) is not bool or int not in kinds)


def _named(kinds: tuple[type, ...]) -> str:
    """As in a sentence: "a str", "an int or None"."""
    names = ["None" if it is type(None) else it.__name__ for it in kinds]
    names[0] = f"{'an' if names[0][0] in 'AEIOUaeiou' else 'a'} {names[0]}"
    *before, last = names
    return f"{', '.join(before)} or {last}" if before else last


def shown(value: object) -> str:
    """Return the value, where it is short, and its type, for the end of a message."""
    name = type(value).__name__
    if value is None:
        return "None"
    is_short = (
        isinstance(value, bool | float)
        or (isinstance(value, int) and value.bit_length() < 100)
        or (isinstance(value, str | bytes) and len(value) <= 40)
    )
    return f"{value!r} ({name})" if is_short else f"an object of {name}"
