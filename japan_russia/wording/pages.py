"""Web pages: the names that sites give to their parts, and the words of pages that are no readout.

The names are those of ids and classes, matched whole and without regard to case.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ARCHIVE",
    "BRACKET_BEHIND",
    "CAPTIONS",
    "CHROME",
    "CONTENTS",
    "ERROR_PAGE",
    "HIDDEN",
    "MAIN",
    "NUMBER_ALONE",
    "OF_A_KIND",
    "PICTURE",
    "PICTURES",
    "SITE_NAME",
    "UNMARKED",
]


#: Before a name the letters of its kind, as some style sheets have them: "c-crumb", "l-main".
OF_A_KIND: Final = re.compile(r"\A(?!no[-_])[a-z]{1,2}[-_]{1,2}(?=[a-z]{3})")
#: The words of a picture that say that it is one.
PICTURE: Final = re.compile(r"\b(?:photo(?:graph)?|picture|image)\b", re.IGNORECASE)


def _names(*rows: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(rows)})\Z", re.IGNORECASE)


#: What holds the text of the page alone.
MAIN: Final = _names(
    r"main",
    r"main[-_]?(?:contents?|column|col|area|body|text|block|inner)",
    r"(?:contents?|page)[-_]?main",
    r"(?:article|entry|post|news|release|press[-_]?release)[-_]?(?:body|contents?|text|detail)?",
    r"(?:body|text)[-_]?(?:contents?|copy)",
    r"honbun",
)
#: What holds it with columns beside it.
CONTENTS: Final = _names(
    r"contents?", r"contents?[-_]?(?:area|inner|wrap(?:per)?|body|box)", r"center", r"middle"
)
#: What the site puts around each of its texts.
CHROME: Final = _names(
    # Ways through the site.
    r"(?:[\w]{1,12}[-_]?)?(?:navi?|navigation|navbar|menu|menus)(?:[-_]?\w{1,12})?",
    r"bread[-_]?crumbs?(?:[-_]\w+)?|(?:topic|link)[-_]?path|pan(?:kuzu|kzu)|crumbs?",
    r"(?:(?:site|global|page)[-_]?)?(?:header|footer|foot)(?:[-_]?(?:area|inner|wrap|links?))?",
    r"side(?:[-_]?(?:bar|column|col|area|contents?|menu))?|aside|(?:left|right)[-_]?(?:column|col)",
    r"(?:skip|jump)(?:[-_]?(?:links?|nav|to\w+))?|site[-_]?(?:map|search)|(?:cse[-_]?)?search.{0,20}",
    # What a reader can do with the page.
    r"(?:sns|social)(?:[-_]\w+)?|share(?:[-_]?(?:buttons?|links?|area|box))?|tweet|print[-_]?btn",
    r"(?:page[-_]?|to[-_]?|back[-_]?to[-_]?)top|back(?:[-_]?(?:links?|to[-_]?index))?",
    r"(?:font|text|char)[-_]?size|tools?|(?:page|site)[-_]?tools?|btn[-_]?print|pager|pagination",
    r"lang(?:uages?)?(?:[-_]?(?:switch|select|links?|list))?",
    # Other texts.
    r"(?:\w{1,10}[-_])?related(?:[-_]?(?:links?|info(?:rmation)?|contents?|articles?|news|pages?|list|box))?",
    r"kanren|recommend(?:ed|ations?)?|ranking|tags?|(?:see|read)[-_]?(?:also|more)",
    r"emergency(?:[-_]\w+)|feedback|questionnaire|enquete",
    r"banners?|advert(?:isement)?s?|cookie(?:s|[-_]?\w+)?|copy[-_]?right|no[-_]?script",
)
#: The bar that a web archive puts over a page; the beginning of an id.
ARCHIVE: Final = re.compile(r"wm-ipp|wm-toolbar|donato|warp[-_]|archive[-_]?(?:bar|header|toolbar)")
#: What is there for a program that reads aloud, or for paper.
HIDDEN: Final = _names(
    r"(?:visually|visual)[-_]?hidden|sr[-_]?only|screen[-_]?reader(?:[-_]?text)?|is[-_]?hidden",
    r"d[-_]none|display[-_]?none|hide|hidden|print[-_]?only|off[-_]?screen",
)
#: Lists whose style sheet, which is seldom saved with the page, shows no marks.
UNMARKED: Final = _names(
    r"no[-_]?(?:mark|list|bullets?|numbers?|num|style|markers?|disc|dot)(?:[-_]\w+)?",
    r"list[-_]?(?:none|unstyled|nomark|style[-_]?none|no[-_]?\w+)|unstyled(?:[-_]list)?|plain[-_]?list",
)
#: What holds a picture and the words on it.
PICTURES: Final = _names(
    r"(?:photo|picture|pic|image|img|fig|figure)s?(?:[-_]?(?:box|wrap|area|block|l|r|c|left|right|center))?"
)
#: What stands under a picture.
CAPTIONS: Final = _names(
    r"(?:\w{1,10}[-_])?captions?(?:[-_]?text)?", r"photo[-_]?(?:caption|credit|text)s?", r"cap"
)

#: Ministries of Japan, as their sites call themselves.
_MINISTRIES: Final = r"(?:MOFA|METI|MITI|MOD|MAFF|MLIT|MEXT|MHLW|MOE|MOF)"
#: The name of the site in the title of a window: before the title of the text, or after it.
SITE_NAME: Final = re.compile(
    rf"\A\s*(?:[一-龥]{{2,4}}\s)?{_MINISTRIES}\s?[:|｜-]\s?"
    r"|\s?(?:[|｜:/]|\s[-–—])\s?(?:The )?"
    rf"(?:Ministry of Foreign Affairs(?: of Japan)?|{_MINISTRIES}(?: Japan)?"
    r"|Prime Minister of Japan and His Cabinet)(?:\s?\([^()]{1,40}\))?\s*\Z"
)
#: A title of a window that is the number of a release alone, as "1187-11-06-2002".
NUMBER_ALONE: Final = re.compile(r"[\W\d_]*\Z")
#: What a title of a window has behind that of the text: "Meeting (Feb. 1999)".
BRACKET_BEHIND: Final = re.compile(r"\s?\([^()]{1,40}\)\Z")
_CODE: Final = r"(?:40[0134]|410|50[0234])"
_NOT_THERE: Final = (
    r"not found|cannot be found|could not be found|can[’']t be found|(?:was|is) not found"
    r"|does not exist|no longer exists|has been (?:moved|deleted|removed)"
)
_ERRORS: Final = (
    rf"\b{_CODE}\b.{{0,20}}\b(?:not found|forbidden|error|gone|unavailable)\b",
    rf"\b(?:error|http)(?: code)?:? ?{_CODE}\b",
    rf"\b(?:page|file|document|url|address)\b.{{0,60}}\b(?:{_NOT_THERE})\b",
    r"\A(?:not found|access denied|forbidden|service unavailable|bad gateway)\Z",
    r"\b(?:wayback machine|this site) (?:has not archived|can[’']t be reached)\b",
)
#: What a server says in place of a page.
ERROR_PAGE: Final = re.compile("|".join(_ERRORS), re.IGNORECASE)
