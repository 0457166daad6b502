"""What a phrase of a sentence can be."""

from __future__ import annotations

from typing import TypeAlias

from japan_russia.parse.phrases.mention import Mention
from japan_russia.parse.phrases.parties import Group, Joint, Pronoun, Side

__all__ = ["Phrase"]

Phrase: TypeAlias = Mention | Joint | Side | Pronoun | Group
"""Somebody who is named: a person, several, a side, a pronoun, or a group of others."""
