"""Every word of a closed vocabulary has its category, in English and Japanese."""

from __future__ import annotations

from enum import Enum

import pytest

from japan_russia.formats import tei
from japan_russia.formats.tei.xml.taxonomies import ENUMS, JAPANESE, taxonomies
from tests.formats.tei.shared import DATA


@pytest.mark.parametrize(("name", "members"), ENUMS.items())
def test_every_member_has_its_japanese_term(name: str, members: type[Enum]) -> None:
    """No more and no less; a new member needs one."""
    ours = {id.removeprefix(f"{name}.") for id in JAPANESE if id.startswith(f"{name}.")}
    values = {str(member.value) for member in members}
    table = f"the row '{name}' of _ROWS in japan_russia/formats/tei/xml/taxonomies.py"
    assert values - ours == set(), f"add each with its Japanese term to {table}"
    assert ours - values == set(), f"take each out of {table}"


def test_terms_stand_with_their_member() -> None:
    """In the category that has its id."""
    written = taxonomies(["role.narration"])
    assert '<category xml:id="role.narration">' in written
    assert "<term>地の文</term>" in written


@pytest.mark.parametrize("odd", ["`", "²", "&quot;", "&amp;", "&quot;/&gt;&lt;note/&gt;"])
def test_a_pointer_to_what_is_no_name_declares_nothing(odd: str) -> None:
    """It is not written as the id of a category, of which it would be no part."""
    pointer = b'ana="#attribution.implied"'
    assert pointer in DATA
    data = DATA.replace(pointer, f'ana="#attribution.implied{odd}"'.encode())
    fresh = tei.refreshed(data)
    assert tei.loads(fresh) == tei.loads(data)
    assert b'<category xml:id="attribution.implied' not in fresh
    assert b"<note/>" not in fresh
