"""Forms of address: what stands before a name, or after it, and is neither name nor office."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "AFTER",
    "AFTER_COUNTRY",
    "AFTER_NAME",
    "BEFORE",
    "BEHIND_ARTICLE",
    "BELONGS_TO",
    "BETWEEN_NAMES",
    "CLOSES",
    "MALE_FEMALE",
    "MESSRS",
    "OF_A_MINISTER",
    "PEERS",
    "SAINT",
    "SEVERAL",
    "WIFE",
    "WITH_GIVEN_NAME",
]

#: One word each; full stops as printed do not count.  Ranks of the forces stand here too, where
#: they are no office: "General (ret.) X".
BEFORE: Final = frozenset(
    "Mr Mrs Ms Miss Messrs Dr Prof Professor Hon Honourable Honorable Excellency H.E Sir Dame Lord "
    "Lady Madam Madame Mme Monsieur Senor Señor Señora Herr Frau Rev Reverend Fr Sen Rep Amb Gov "
    "Gen Lt Col Maj Capt Captain Sergeant Commodore Adm Brig Cdr Sgt Eng Ing Haji Datuk Dato "
    "Dato’ Dato' Sri Seri Tun U Daw "
    "Jonkheer Jonkvrouw Freiherr Baroness Baron Count Countess Viscount Marquess Sheikh Sheikha "
    "Sayyid Sayyida Shri Smt Pehin Ratu Majesty "
    "Highness Eminence Holiness Beatitude Academician H.H H.M H.R.H".split()
)
#: Of these, titles that may take a place behind the name: "Baroness Ashton of Upholland".
PEERS: Final = frozenset("Baroness Baron Lord Lady Viscount Marquess Count Countess".split())
#: Of these, titles that go with the given name: "Sir Malcolm".
WITH_GIVEN_NAME: Final = frozenset(
    "Sir Dame Sheikh Sheikha Sayyid Sayyida Datuk Dato Dato’ Dato' Sri Seri Tun".split()
)
#: Several words; each is found as a whole.
SEVERAL: Final = (
    "Tan Sri",
    "The Right Honourable",
    "the Right Honourable",
    "The Rt. Hon.",
    "the Rt. Hon.",
    "Right Honourable",
    "Rt. Hon.",
    "The Rt Hon",
    "the Rt Hon",
    "Rt Hon",
    "Senator the Hon.",
    "Senator the Hon",
    "The Honourable",
    "the Honourable",
    "The Honorable",
    "the Honorable",
    "The Hon.",
    "the Hon.",
    "The Hon",
    "the Hon",
    "His Excellency",
    "Her Excellency",
    "Their Excellencies",
    "His Majesty",
    "Her Majesty",
    "His Royal Highness",
    "Her Royal Highness",
    "His Serene Highness",
    "His Highness",
    "Her Highness",
    "His Imperial Highness",
    "Her Imperial Highness",
    "His Imperial Majesty",
    "His Holiness",
    "His Eminence",
    "His Grace",
    "Tan Sri",
    "Lt. Gen.",
    "Maj. Gen.",
    "Lt. Col.",
    "H. E.",
)
#: A line that begins so, and has a name and no more, tells whose release it is.
OF_A_MINISTER: Final = re.compile(
    r"(?:[Tt]he )?(?:R(?:igh)?t\.? )?Hon(?:ou?rable)?\b|Senator\b|H\.?E\b"
)
#: Behind "the", in a form of address.
BEHIND_ARTICLE: Final = frozenset(form.split(" ")[1] for form in SEVERAL if form.startswith("the "))
#: Of whom no office tells, it is the wife of somebody with her surname.
WIFE: Final = "Mrs"
#: The pronoun that goes with a form of address.
MALE_FEMALE: Final = {
    "Mr": "he",
    "Sir": "he",
    "Lord": "he",
    "His": "he",
    "Sheikh": "he",
    "Sayyid": "he",
    "Ms": "she",
    "Mrs": "she",
    "Miss": "she",
    "Dame": "she",
    "Lady": "she",
    "Madam": "she",
    "Madame": "she",
    "Mme": "she",
    "Her": "she",
    "Sheikha": "she",
}
#: Letters, words and brackets after a name.
AFTER: Final = frozenset(
    "Jr Sr MP MPs MHR MLA MEP QC KC SC CBE KBE DBE OBE MBE CMG KCMG GCMG DCMG AO AC AM ONZ CNZM "
    "PhD Ph.D M.D MD res ret retd Hon Esq".split()
)
#: Before the name of a saint, and so of a city.
SAINT: Final = frozenset(("St", "ST"))
#: Before the names of several.
MESSRS: Final = "Messrs"
#: Right behind a name, and behind the country of somebody.
AFTER_NAME: Final = frozenset((",", "of", ")", ".", ";"))
AFTER_COUNTRY: Final = frozenset((",", ")", ".", ";", "who"))
#: Before a group to whom something belongs: "the wives of the ministers", no meeting of theirs.
_OF: Final = (
    r"(?<!meeting )(?<!meetings )(?<!talks )(?<!summit )(?<!conference )(?<!consultations )"
    r"(?:of|by|from|for|thanks to|unlike|like|without|than"
    r"|(?:aides?|advis[eo]rs?|assistants?|deput(?:y|ies)|envoys?|secretar(?:y|ies)|letters?) to)"
)
_OF_OTHER_TALKS: Final = (
    r"(?:agreement|accord|treaty) between"
    r"|\b(?:[Aa]fter|[Ff]ollowing|[Bb]efore|ahead of|prior to) (?:an? |the |their )?(?:[a-z]+ )?"
    r"(?:talks|meetings?|call|conversation|summit) (?:with|between|of)"
)
BELONGS_TO: Final = re.compile(
    rf"(?:{_OF}|{_OF_OTHER_TALKS}) (?:the |both |their )?(?:two |three )?\Z"
)
#: Behind the last of several who are named beside their office.
CLOSES: Final = re.compile(r"[,.;)]|\Z|\s(?:met|held|had|spoke|sat|[a-z]+ed)\b")
#: Between several in a row.
BETWEEN_NAMES: Final = frozenset((",", "and"))
