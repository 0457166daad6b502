"""Our ODD compiled to RELAX NG, from TEI's own schema: for tests, as nothing else here can.

The Consortium's Stylesheets compile an ODD from the sources of TEI.  They and those sources are in
no registry of packages, but their result for all of TEI is at hand, ``tei_all.rng``: a pattern for
each element, class and macro.  What our ODD asks of it is little: keep the elements that a
``moduleRef`` includes, delete an attribute, ask for one, or close its list of values.

One thing is not done: a class of attributes goes with its module, and the schema does not say which
module that is.  So the result allows attributes from modules that the ODD does not name.
"""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Final

from lxml import etree

__all__ = ["compiled"]

_RNG: Final = "{http://relaxng.org/ns/structure/1.0}"
_TEI: Final = "{http://www.tei-c.org/ns/1.0}"


def compiled(odd: Path, everything: Path) -> etree._Element:
    """Return the schema that *odd* makes of *everything*, which is ``tei_all.rng``."""
    specification = etree.parse(odd).getroot()
    grammar = etree.parse(everything, etree.XMLParser(remove_comments=True)).getroot()
    for rule in list(grammar.iter("{http://purl.oclc.org/dsdl/schematron}*")):
        parent = rule.getparent()
        if parent is not None:
            parent.remove(rule)
    defined = {it.get("name", ""): it for it in grammar.iter(f"{_RNG}define")}
    included = {
        name
        for module in specification.iter(f"{_TEI}moduleRef")
        for name in (module.get("include") or "").split()
    }
    unknown = {name for name in included if name not in defined}
    assert not unknown, unknown
    for name, define in defined.items():
        if define.find(f"{_RNG}element") is not None and name not in included:
            define[:] = [etree.Element(f"{_RNG}notAllowed")]
    for element in specification.iter(f"{_TEI}elementSpec"):
        pattern = defined[element.get("ident", "")].find(f"{_RNG}element")
        assert pattern is not None, element.get("ident")
        _inline(pattern, defined)
        for change in element.iter(f"{_TEI}attDef"):
            _change(pattern, change)
    return grammar


def _inline(pattern: etree._Element, defined: dict[str, etree._Element]) -> None:
    """Put the attributes of classes into *pattern*, so that they can be changed here alone."""
    for reference in list(pattern.iter(f"{_RNG}ref")):
        name = reference.get("name", "")
        if not name.startswith("att."):
            continue
        group = etree.Element(f"{_RNG}group")
        group.extend(deepcopy(child) for child in defined[name])
        _inline(group, defined)
        parent = reference.getparent()
        assert parent is not None
        parent.replace(reference, group if len(group) else etree.Element(f"{_RNG}empty"))


def _change(pattern: etree._Element, change: etree._Element) -> None:
    """Do to the attribute of an element what the ODD says."""
    name = change.get("ident")
    found = [it for it in pattern.iter(f"{_RNG}attribute") if it.get("name") == name]
    assert found, name
    for attribute in found:
        optional = attribute.getparent()
        assert optional is not None
        if change.get("mode") == "delete":
            attribute.getparent().remove(attribute)  # type: ignore[union-attr]
            optional.append(etree.Element(f"{_RNG}empty"))
            continue
        if change.get("usage") == "req" and optional.tag == f"{_RNG}optional":
            optional.tag = f"{_RNG}group"
        values = change.find(f"{_TEI}valList")
        if values is not None and values.get("type") == "closed":
            choice = etree.Element(f"{_RNG}choice")
            for value in values.iter(f"{_TEI}valItem"):
                etree.SubElement(choice, f"{_RNG}value").text = value.get("ident")
            attribute[:] = [choice]
