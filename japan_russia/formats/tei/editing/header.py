"""Keeping, in a file that is written anew, what an editor had filled into the header."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Final

from lxml import etree

from japan_russia.formats.tei.xml.names import XML, tei
from japan_russia.formats.tei.xml.taxonomies import NAMES

__all__ = ["keep_header"]

_ID: Final = f"{XML}id"
_FILE: Final = ("teiHeader", "fileDesc")
#: Where an editor's elements stand, their names, and before which elements of the parent.
_PARTS: Final[tuple[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...]] = (
    (
        (*_FILE, "titleStmt"),
        ("author", "editor", "funder", "principal", "respStmt", "sponsor"),
        ("meeting",),
    ),
    (_FILE, ("editionStmt",), ("extent",)),
    (
        (*_FILE, "publicationStmt"),
        ("authority", "date", "distributor", "pubPlace", "ref"),
        ("idno",),
    ),
    ((*_FILE, "sourceDesc", "bibl"), ("author", "editor", "pubPlace"), ("publisher",)),
    (
        ("teiHeader", "encodingDesc"),
        ("projectDesc", "samplingDecl"),
        ("editorialDecl", "listPrefixDef"),
    ),
    (("teiHeader", "profileDesc"), ("creation",), ("langUsage",)),
    (("teiHeader", "profileDesc"), ("textClass",), ()),
    (("teiHeader",), ("revisionDesc",), ()),
)
#: Where an editor's elements stand beside others of their name, and before which elements.
_BESIDE: Final[tuple[tuple[tuple[str, ...], str, tuple[str, ...]], ...]] = (
    ((*_FILE, "titleStmt"), "title", ("author", "editor", "respStmt", "meeting")),
    ((*_FILE, "sourceDesc", "bibl"), "title", ("publisher",)),
    ((*_FILE, "sourceDesc", "bibl"), "note", ()),
    ((*_FILE, "sourceDesc", "bibl"), "ref", ()),
    (("teiHeader", "encodingDesc", "classDecl"), "taxonomy", ()),
)
#: The types of the ids that this package writes.
_OWN: Final = frozenset({"readout", "sha256", "filename", "person", "URI"})


def keep_header(root: etree._Element, earlier: etree._Element) -> None:
    """Copy into the header of *root* what *earlier* has and no readout knows."""
    for path, names, before in _PARTS:
        old, new = _at(earlier, path), _at(root, path)
        if old is None or new is None:
            continue
        tags = [*map(tei, names)]
        if any(child.tag in tags for child in new):
            # The edition says it anew.
            continue
        place = _place(new, before)
        for child in old:
            if child.tag in tags:
                place = _put(new, place, child)
    _publisher(root, earlier)
    _others_of_kind(root, earlier)
    for path in ((*_FILE, "publicationStmt"), (*_FILE, "sourceDesc", "bibl")):
        _idnos(_at(root, path), _at(earlier, path))
    _persons(root, earlier)


def _at(root: etree._Element, path: tuple[str, ...]) -> etree._Element | None:
    return root.find("/".join(map(tei, path)))


def _place(parent: etree._Element, before: tuple[str, ...]) -> int:
    tags = [*map(tei, before)]
    return next((n for n, child in enumerate(parent) if child.tag in tags), len(parent))


def _put(parent: etree._Element, place: int, element: etree._Element) -> int:
    copy = deepcopy(element)
    copy.tail = parent.text
    parent.insert(place, copy)
    return place + 1


def _publisher(root: etree._Element, earlier: etree._Element) -> None:
    """The publisher and the licence of the edition, unless it says them anew."""
    path = (*_FILE, "publicationStmt")
    new, old = _at(root, path), _at(earlier, path)
    if new is None or old is None:
        return
    for name in ("publisher", "availability"):
        mine, theirs = new.find(tei(name)), old.find(tei(name))
        if mine is None or theirs is None:
            continue
        is_said = (mine.text or "") != "not published" if name == "publisher" else len(mine) > 1
        if not is_said:
            copy = deepcopy(theirs)
            copy.tail = mine.tail
            new.replace(mine, copy)


def _others(parent: etree._Element | None) -> Iterator[etree._Element]:
    for child in () if parent is None else parent.iterchildren(tei("idno")):
        if child.get("type") not in _OWN:
            yield child


def _idnos(new: etree._Element | None, old: etree._Element | None) -> None:
    if new is None or next(_others(new), None) is not None:
        return
    place = len(new)
    for idno in _others(old):
        place = _put(new, place, idno)


def _others_of_kind(root: etree._Element, earlier: etree._Element) -> None:
    """Further titles, notes and addresses of the source, and taxonomies, beside those written."""
    for path, name, after in _BESIDE:
        new, old = _at(root, path), _at(earlier, path)
        if new is None or old is None:
            continue
        known = {_words(it) for it in new.iterchildren(tei(name))}
        # The title of the readout, which may have another now, is that of its source, too.
        known |= {_words(it) for it in earlier.iter(tei("title")) if it.get("type") == "main"}
        place = _place(new, after)
        for child in old.iterchildren(tei(name)):
            if _words(child) not in known and not _is_own(child):
                place = _put(new, place, child)


def _words(element: etree._Element) -> str:
    return "".join(map(str, element.itertext())).strip()


def _is_own(element: etree._Element) -> bool:
    """Whether it is one that a readout tells, which may be another now."""
    id = element.get(_ID, "")
    type_ = element.get("type")
    return id.removeprefix("taxonomy.") in (*NAMES, "rule") or (
        type_ in {"encoding", "mediaType"}
        or (element.tag == tei("title") and type_ in {"main", "supplied"})
    )


def _name(person: etree._Element) -> str:
    """The printed name, which stands first."""
    name = person.find(tei("persName"))
    return "" if name is None else "".join(map(str, name.itertext()))


def _persons(root: etree._Element, earlier: etree._Element) -> None:
    """Ids of authority files and notes of persons, where the same person has the same name."""
    known = {person.get(_ID): person for person in root.iter(tei("person"))}
    for old in earlier.iter(tei("person")):
        new = known.get(old.get(_ID))
        if new is None or _name(new) != _name(old):
            continue
        for child in (*_others(old), *old.iterchildren(tei("note"))):
            copy = deepcopy(child)
            copy.tail = None
            new.append(copy)
    places = {
        (setting.get("corresp"), name.text): name
        for setting in root.iter(tei("setting"))
        for name in setting.iterchildren(tei("name"))
    }
    for setting in earlier.iter(tei("setting")):
        for name in setting.iterchildren(tei("name")):
            place = places.get((setting.get("corresp"), name.text))
            if place is not None and name.get("ref") is not None:
                place.set("ref", name.get("ref", ""))
