"""The page around the readout: breadcrumbs, tags of titles, captions, issuers, footers, notes.

Each table is a tuple of rows; the patterns below are made of them.  They are matched against one
line without its outer white space.
"""

from __future__ import annotations

import re
from typing import Final

from japan_russia.wording.hinted import Hinted, Short
from japan_russia.wording.meetings import times

__all__ = [
    "ADDRESS",
    "ARROWED",
    "ASKS",
    "BETWEEN_DASHES",
    "BRACKETED",
    "BREADCRUMB",
    "BY",
    "CAPTION",
    "CITY",
    "CLAUSE",
    "CREDIT",
    "DAY_HEADING",
    "DOMAIN",
    "DOMAINS",
    "FACT",
    "FINITE",
    "FOOTNOTE",
    "FOR_THE_PRESS",
    "FROM",
    "FROM_ISSUER",
    "HEADLINE",
    "IN_DASHES",
    "IN_PATH",
    "ISSUER",
    "ISSUING_BODY",
    "KICKER",
    "KIND_OF_TEXT",
    "LANGUAGE",
    "LEAD",
    "LEADS_ON",
    "NAVIGATION",
    "NOTE",
    "NUMBERED_COPY",
    "OF_MINISTRY",
    "ON_A_TOPIC",
    "OWED",
    "PAGE_NUMBER",
    "PATH",
    "PICTURED",
    "PLACE_AND_DAY",
    "POINTS",
    "PROVISIONAL",
    "REFERS",
    "RELATED",
    "RESIDENCE",
    "SEPARATOR",
    "SERIES",
    "SITE",
    "SMALL_IN_TITLES",
    "STEP",
    "SUMMARY_HEADING",
    "TAG",
    "TAGS",
    "TITLE_BRACKET",
    "WAS_DONE",
    "WHO_HEADS",
    "WITH_VERB",
]

#: Kinds of text that the site publishes, as they stand alone on a line.
_KINDS_OF_TEXT: Final = (
    (
        r"(?i:(?:Press|Media|News) (?:releases?|statements?|notes?|communiqu[eé]s?|information)"
        r"(?:,? (?:No\. ?)?\d{1,5}(?:[/-]\d{1,4})?)?)"
    ),
    r"(?i:For immediate release|Information for the (?:press|media))",
    r"(?i:Press conferences?|Announcements?|Other releases?|News(?: story)?)",
    r"(?i:Readout|Transcript|Gist)",
)
KIND_OF_TEXT: Final = re.compile(rf"(?:{'|'.join(_KINDS_OF_TEXT)})\Z")
#: A line above the title that is none of it: what section or kind of text the page is, its number.
KICKER: Final = re.compile(
    r"\b(?i:news|press|media|bulletin|newsletter|readout|transcript|events|room|office|service"
    r"|releases?|communiqu[eé]s?|exchanges|week in pictures|vol\.|no\.)|N°|\b\d+[/-]\d+\b"
)
#: The same with its ministry: "Ministry of External Relations – Press Releases".
OF_MINISTRY: Final = re.compile(
    r"(?:Ministry|Department|Embassy|Government) [^/–-]{1,60} [–-] "
    rf"(?:{'|'.join(_KINDS_OF_TEXT)})\Z"
)
#: The same: who issues the page, by a word of what a state or a ministry is parted into.
ISSUING_BODY: Final = re.compile(
    r"\b(?i:ministry|department|agency|government|bureau|division|directorate|delegation of|embassy"
    r"|cabinet|diet|secretariat|commission|prefecture|house of [a-z]+)\b"
)
#: In a line of the same words, what tells that something was done: "Embassy in Oslo Reopened".
WAS_DONE: Final = re.compile(
    r"\b[A-Z]?[a-z]{2,}ed\b|\b[Tt]o [A-Z][a-z]+|: [A-Z][a-z]"
    r"|\b(?:Opening|Signing|Launch|Start|End) of\b"
)
_OF_HEADLINES: Final = (
    "meet meets meeting meetings met talk talks visit visits visited call calls dialogue dialogues "
    "consultation consultations session conversation summit conference committee lunch luncheon "
    "dinner trip tour outcome result results overview summary outline gist remarks speak speaks "
    "spoke receive receives received host hosts hosted held hold holds confers discuss discusses "
    "discussed phone telephone cooperation co-operation relations statement statements "
    "diary".split()
)
#: A word that tells of a meeting, in a line of a title.
HEADLINE: Final = re.compile(rf"\b(?i:{'|'.join(_OF_HEADLINES)}|2\+2)\b")
#: Names of sections of the site, as they stand alone above the date.
_SECTIONS: Final = (
    *_KINDS_OF_TEXT,
    r"Home",
    r"Top",
    r"Countries (?:&|and) Regions",
    r"Foreign Policy",
    (
        r"[A-Z][\w.]*(?: (?:of (?:the )?)?[A-Z][\w.]*){0,5}[-‐–][A-Z][\w.]*"
        r"(?: (?:of (?:the )?)?[A-Z][\w.]*){0,5} Relations(?: \(.{1,40}\))?"
    ),
    (
        r"(?:Europe|Russia|(?:(?:South|Central|Southeast|East|Northeast) )?Asia|North America"
        r"|Middle East|Africa|Latin America|Oceania|Pacific|Caribbean)"
        r"(?:,? and (?:the )?(?:Europe|Asia|Africa|Oceania|Pacific|Caribbean|North Africa"
        r"|Central Asia))?(?: Region)?"
    ),
    r"Northern Territories(?: Issue)?",
)
BREADCRUMB: Final = re.compile(
    rf"(?:{'|'.join(_SECTIONS)})(?:\s*[>»/|]\s*[^>»/|\s](?:[^>»/|]{{0,58}}[^>»/|\s])?){{0,8}}\s*\Z"
)
#: The entries of a menu, parted by bars or by wide gaps.
_ROW_OF_MENU: Final = (
    r"(?:[^|\d]{1,40} \| ){3,9}[^|\d]{1,40}\Z|.{0,120}\|\s?\|.{0,20}\Z"
    # No entry has a wide gap inside: a row could be parted in two to the power of its gaps.
    r"|\S(?:(?!\s{3}).){0,30}(?:\s{3,}\S(?:(?!\s{3}).){0,30}){2,}\Z"
)
#: A path through the site, or a row of its menu: "Home > News > 2012", "News   Photo   Video".
PATH: Final = re.compile(
    r".{0,120}\s?[>»›]\s.{0,200}\Z"
    # What a ministry or an embassy is called is longer than a step.
    r"|(?:(?:(?:Ministry|Government|Embassy|Consulate-General|(?:Permanent )?Mission|Countries"
    r"|Delegation) [^/]{1,60}|[^/]{1,40}) / ){1,8}[^/]{0,120}\Z"
    r"|(?:[^/]{1,40} / ){0,8}[^/]{1,40}\s/\Z"
    rf"|{_ROW_OF_MENU}"
)
#: What every path has, far cheaper to look for.
IN_PATH: Final = re.compile(r"[>»›/|]|\s{3}")
#: Between two steps of a path.
STEP: Final = re.compile(r"\s[>»/|]\s")
#: A line of a title in a bracket, with the day or the place: "(Saturday, October 6)".
TITLE_BRACKET: Final = re.compile(r"[(\[](?![Pp]hoto|[Pp]ool)[^()\[\]]{3,120}[)\]]\Z")
#: Its menu and what a reader can set; its name and that of its sections; invitations to click.
_MENU: Final = (
    r"Skip to .{1,30}|(?:View )?[Ss]ettings|Font size:?|Site colou?rs:?|Images|Search|Menu|Print"
    r"|Share|Tweet|Home|(?i:gov\.uk)|(?:Hits?|Views?):?\s{1,4}[\d,]{1,9}"
)
_NAME_OF_SITE: Final = (
    r"Official Residence(?:\s+TOP)?|Top\s?What's up.{0,80}"
    r"|What[’']s [Uu]p [Aa]round the Prime Minister(?:\s+TOP)?|The Prime Minister in Action"
    r"|Prime Minister of Japan and His Cabinet(?:\s+TOP)?"
    r"|(?:The [Oo]|O)fficial (?:[Ww]eb ?[Ss]ite|Internet"
    r" Resources).{0,60}"
)
#: On such a site an office without a name or country is that of its own head of government.
RESIDENCE: Final = re.compile(
    r"[Aa]round the Prime Minister|The Prime Minister in Action"
    r"|Prime Minister of Japan and His Cabinet"
)
_INVITATION: Final = (
    r"[Cc]lick (?:on )?(?:the )?(?:photographs?|pictures?|here)\b.{0,60}"
    r"|(?:Published|Updated):?(?: .{3,40})?|From:.{0,80}|Site ?map|Contact|\[?Pool photo\]?"
)
#: Other lines of the site itself; its address; a date in digits alone.
SITE: Final = re.compile(
    rf"(?:{_MENU}|{_NAME_OF_SITE}|{_INVITATION}|(?:[\w-]+\.){{1,3}}(?:UK|com|org|gov|int|[a-z]{{2}})"
    r"|(?=[./-]*\d)[\d./-]{6,30})\Z"
)

#: What a site calls a series of texts by one writer, above the title of each.
SERIES: Final = re.compile(
    r"(?:[^.;]{1,50}['’]s?\s)?(?:Notebook|Diary|Column|(?:We)?[Bb]logs?|Journal)"
    r"(?:\s?\(?(?:No|Vol)\.\s?\d{1,4}\)?)?\Z"
)
#: The address of the site; its end is a country's.
DOMAIN: Final = re.compile(r"(?:www\.)?(?:[\w-]+\.){1,3}([A-Za-z]{2})\Z")
#: Ends of addresses that are no code of the country.
DOMAINS: Final = {"UK": "GB"}
#: Words that say what kind of text a title is on.
TAGS: Final = ("Overview", "Outline", "Summary", "Overview of Results", "Summary of Results")
TAG: Final = re.compile(rf"[(\[]?(?:{'|'.join(sorted(TAGS, key=len, reverse=True))})[)\]]?\Z")
#: A heading that is a clause: "What the consultation is for", "Where do we stand?".
CLAUSE: Final = re.compile(r"(?:What|How|Why|Where|Who)(?:\s[^\s.?!;:]+){1,9}\s?\??\Z")
#: One that asks: "What next?"
ASKS: Final = re.compile(r"(?:What|How|Why|Where|Who|When)\b[^.!?;:]{0,50}\?\Z")
#: A tag that heads a section of the body.
SUMMARY_HEADING: Final = re.compile(
    r"[(\[<](?:Summary|Overview|Outline|Details?|Main points)[)\]>]\Z"
)

_ISSUERS: Final = (
    r"(?:The )?Embassy of [A-Z]\w+(?: [A-Z]\w+)? in (?:the )?[A-Z][\w ]{1,40}",
    (
        r"(?:The )?Ministry (?:of|for) (?:Foreign|External) Affairs"
        r"(?:,? (?:of )?(?:the )?[A-Z][\w ]{1,40})?"
    ),
    (
        r"(?:The )?(?:Government|Cabinet|Presidency|Embassy|(?:Diplomatic|Foreign) Service"
        r"|Administration of the President"
        r"|Office of the (?:Prime Minister|President)) of (?:the )?(?P<land>[A-Z][\w ]{1,40})"
    ),
    r"President of (?:Russia|the Russian Federation)|The Kremlin|(?:The )?Russian Government",
    (
        r"(?:[A-Z]{2,6}\s{1,3})?(?:The )?(?:Ministry|Department)(?P<field> of (?:the )?[A-Z][\w’-]*"
        r"(?:,? (?:and |of |for |the |of the )?[A-Z][\w’-]*){0,9})"
    ),
    r"(?:THE|The) W(?:HITE|hite) H(?:OUSE|ouse)|Office of the Press Secretary",
    r"U\.S\. Department of State|Office of the Spokes\w+|(?:German )?Federal Foreign Office",
    r"(?:Japan(?:’s|'s)? )Ministry of [A-Z]\w+|(?:European )?External Action Service(?: \(EEAS\))?",
    (
        r"(?i:(?:(?:information and )?press|spokesperson['’]s) "
        r"(?:service|department|office|division|bureau|section))"
    ),
    r"(?:By|(?:Posted|Written|Contributed) by) (?=[A-Z])[^.]{3,100}",
    r"[A-Z]\w+(?: [A-Z]\w+)?, [A-Z]{2}",
)
#: A line above the name of who issued the text.
FROM: Final = "From:"
#: Who heads a ministry: his office has the same words behind "of".
WHO_HEADS: Final = "Minister"
#: Words that a name in capitals has small when it is printed otherwise.
SMALL_IN_TITLES: Final = re.compile(r"(?<=\s)(?:Of|For|The|And)\b")
#: A line that names who issued the text.
ISSUER: Final = re.compile(rf"(?:{'|'.join(_ISSUERS)})\Z")
#: The same in one line with what stands before it.
FROM_ISSUER: Final = re.compile(
    r"From: (?!.*\b(?:M[rs]|Dr|(?:Minister|President|Ambassador|Secretary)(?! ?['’(]))\b)"
    r"[A-Z][^.;]{2,120}\Z"
)
#: A city alone on its line, above the date at the end of a page.
CITY: Final = re.compile(
    r"[A-Z][\w-]+(?: [A-Z][\w.-]+){0,2}"
    r"(?:, [A-Z][\w.-]+(?: (?:Region|Territory|Province|Prefecture))?)?\Z"
)
_LANGUAGE: Final = (
    r"(?:Japanese|JAPANESE|English|ENGLISH|Russian|Chinese|Korean|French|Spanish|日本語|Русский"
    r"|中文|한국어)"
)
LANGUAGE: Final = Short(rf"\W?\s?{_LANGUAGE}(?:\s?[/|・·]\s?{_LANGUAGE}){{0,4}}\s?\W?\Z", most=56)
PROVISIONAL: Final = Hinted(
    r"[(\[*]{0,2}\s*(?:this is )?(?:an? )?(?:provisional|tentative|unofficial) translation"
    r"(?: from [a-z]+)?(?:[.;,][^()\[\]]{0,100})?\s*[)\]]?\Z",
    "ranslation",
    "RANSLATION",
    flags=re.IGNORECASE,
)
#: The second line of a title: "- Summary of the Results -".
IN_DASHES: Final = re.compile(r"([-–—~〜])\s?[^-–—~〜\s][^–—~〜]{2,70}?\s?\1")
CAPTION: Final = re.compile(
    r"[▲△▼▽]\s?\S|"
    r"(?:[•・*-]\s*)?[(\[]?(?:pool )?photo(?:graph)?s?\s*\d{0,2}\s*(?:[)\]:(.]|by\b|courtesy\b|\Z)"
    r"|(?:[•・*-]\s*)?(?:The |A |Group )?(?:Photograph|Photo|Picture)s? "
    r"(?:of|with|showing|taken)\b",
    re.IGNORECASE,
)
#: Below the caption of a picture, whose it is: "(c) Cabinet Public Relations Office".
OWED: Final = re.compile(r"(?:\([cC]\)|©|Credit:|Source:) ?[A-Z]")
#: A copy of the title with a digit or a bracket set hard against it: the caption of a picture.
NUMBERED_COPY: Final = re.compile(r"(.{8,200}?)(?:\s{0,4}-?\d{1,2}|\([^()]{1,40}\))\Z")

#: A bracket in small letters set hard against the line: what a picture shows, no tag.
PICTURED: Final = re.compile(r".{8,200}[a-z]\([a-z][a-z -]{2,40}\)\Z")

#: What leads elsewhere, and what the site says of its page.
_LEADS_TO: Final = (
    r"Back to (?:[A-Z]|the |list|top).{0,60}|Click here.{0,80}|Go to .{0,40}|Page Top"
    r"|Top of (?:the )?Page|Next"
    r"|[»›>▶\s]{0,3}Related (?:[Ii]nformation|[Ll]inks?)\b[^.]{0,80}"
    r"|[«‹<←\s]{0,3}Previous [Pp]age\b.{0,160}|Previous"
)
#: Files beside the text, tags, a telephone number alone, a row of sites to share with.
_BESIDE_THE_TEXT: Final = (
    r"Attach(?:ed [Ff]iles?|ments?)\b[^.]{0,60}\.\w{2,4}|(?:#\w{2,40}\s{0,2}){1,12}"
    r"|\+\d[\d ()-]{6,24}"
    r"|Share:?(?:\s{1,4}(?:Facebook|Twitter|X|LinkedIn|Telegram|E-?mail|WhatsApp|VK|Print)){1,8}"
)
_OF_THE_PAGE: Final = (
    r"Webmaster:.{0,160}|(?:This page was )?[Ll]ast (?:changed|updated|modified) .{0,60}"
    r"|Copyright\b.{0,80}|©.{0,80}|(?:Legal Matters|About this Site|Accessibility)\b.{0,60}"
)
NAVIGATION: Final = re.compile(
    rf"(?:{_LEADS_TO}|{_BESIDE_THE_TEXT}|{_OF_THE_PAGE}|\(?END\)?"
    r"|\[?Reference\]?(?: [A-Z(][^.]{0,60})?\Z)\Z"
)
#: A line with an arrow before it, which leads to another page if it stands at the end.
ARROWED: Final = re.compile(r"[»›▶►→☞]\s?[A-Z][^.]{2,160}\Z")
#: One that does so inside the text: "» Related information: the plan".
POINTS: Final = re.compile(
    r"[»›▶►→☞]\s?(?:(?:Related|See|Click|Read|For|More|Back|Go|List|Video|Photos?|Full [Tt]ext|Text"
    r"|Links?|Press [Rr]elease|Reference|Download|Top)\b[^.]{0,160}|[A-Z][^.]{2,140}"
    r"(?:\(PDF[^()]{0,20}\)|\b(?:page|site|website|here)))\Z"
)
NOTE: Final = Hinted(
    r"[(\[]?\s*[*※]?\s*(?:\(\s*)?(?:Note[:.]? |The foregoing|The above|This|The following|\*)?"
    r".{0,60}\b(?:provisional|tentative|unofficial) translation\b",
    "ranslation",
    "RANSLATION",
    flags=re.IGNORECASE,
)
#: A footnote with its mark, and the mark behind a word of the text.
FOOTNOTE: Final = re.compile(r"\(?(?P<mark>[*※†‡]\d?)\)?\s?(?=[A-Z(\"“])")
REFERS: Final = re.compile(r"[\w)\"”.,]\s?\(?(?P<mark>[*※†‡]\d?)(?![\w*])")
_CONTACTS: Final = (
    r"(?:(?:For )?(?:(?:Media|Press|Further) )?(?:contacts?(?: us| person)?|[ei]nquiries)"
    r"|For (?:\w+ )?information|Division in charge)"
)
_MORE: Final = (
    r"(?:Related|Associated|Additional|Latest|Other|More|Further) "
    r"(?:Information|Links?|Pages?|Content|Materials?|News|Stories|Releases|Articles)"
)
_ABOUT_IT: Final = r"(?:Share|Photos?(?: Gallery)?|Topics?|Persons?|Publication status)"
#: Heads the last lines of a page, which lead to others, or ends the text above them.
RELATED: Final = Short(
    rf"{_MORE}\Z|{_ABOUT_IT}\Z"
    r"|(?:See|Read) (?:also|more)\s?:?\Z|People who read this [a-z ]{1,20}\Z"
    r"|Share this (?:page|article|story)\Z"
    r"|#{2,5}\Z|Tags\s?:?\Z|-\s?30\s?-\Z"
    rf"|{_CONTACTS}\s?:?\Z",
    most=41,
    flags=re.IGNORECASE,
)
#: Who answers the press, below the text: "Press Officer for Foreign Affairs".
FOR_THE_PRESS: Final = re.compile(
    r"(?:(?:Lead|Chief|Deputy|Acting) )?(?:Spokes(?:person|man|woman)"
    r"|Press (?:[Oo]fficer|[Oo]ffice|[Ss]ervice|[Ss]ection|[Dd]epartment|[Aa]ttach[eé]))"
    r"(?: (?:of|for|to|at) [^.;:]{3,80})?\Z"
    r"|Spokes(?:person|man|woman)['’]s Office\b.{0,60}\Z"
)
_TELEPHONE: Final = (
    r"\(?(?i:tel(?:ephone)?|phone|fax)\b[.:]{0,2}\s?(?=\(?\+?\d[\d ()/-]{5})[^.]{3,80}"
)
#: Where a ministry is and how it is called, above the title or below its name at the end.
ADDRESS: Final = re.compile(
    r"(?:\d{1,2}-\d{1,2}-\d{1,2},? [A-Z][\w-]+,.{3,80}|[^.]{3,60}, Tokyo,? \d{3}-\d{4}\b.{0,40}"
    r"|\d[\w/-]*,? [A-Z][^.]{3,40}\b(?:sq\.?|pl\.|st\.|str\.|[Ss]quare|[Ss]treet|[Aa]venue),"
    r".{0,10}\b\d{5,6}\b.{0,40}"
    rf"|{_TELEPHONE}|(?i:e-?mail): ?[\w.-]+@[\w.-]+\b.{{0,60}})\Z"
)
#: At the end of a line: to whom the picture above it is owed.
CREDIT: Final = re.compile(r"\([Pp]hoto(?:graph)?s?\s?(?::|by|courtesy)[^()]{0,80}\)\Z")
SEPARATOR: Final = re.compile(r"[-=_*#~․.·\s]{3,200}\Z|[|\s]{1,20}\Z")
#: The number of a page, alone on its line.
PAGE_NUMBER: Final = Short(
    r"(?:[-–]\s?)?\d{1,3}(?:\s?[-–])?\Z|[Pp]age \d{1,3}(?: of \d{1,3})?\Z", most=15
)
#: The number of a page that stands between dashes, wherever it is: "- 2 -".
BETWEEN_DASHES: Final = Short(r"[-–]\s?\d{1,3}\s?[-–]\Z", most=7)
#: What the lead begins with where its first line is broken before the full stop.
LEAD: Final = re.compile(
    r"(?:On|In|At|From|For) .{0,60}?\d.{0,200},|.{0,200}\b(?:held|had|paid|met|summoned|attended) "
    r"(?:a|an|the|talks|with|his|her|discussions)\b"
)
#: A finite verb that says nothing: what has one is no heading.
FINITE: Final = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|should|must|can|could|does|did|do|may|might)\b"
)
#: A party, and what would be its verb.
WITH_VERB: Final = re.compile(
    r"(?:(?<![\w’'-])[A-Z][\w’'-]{0,40} [A-Z][\w’'-]{0,40}"
    r"|\b(?:sides?|[Mm]inisters|leaders|parties|governments|countries|he|she|they|it was|also"
    r"|then|further))\s{1,4}([a-z]+)\b"
)
#: A row of a table: "Place    Bergen", "Present    Mr. A; Mr. B".
_ROW_OF_TABLE: Final = (
    r"(?:Date|Time|Date and [Tt]ime|Duration)\s{1,20}(?:[A-Z][a-z]+\.? )?\d[^.;]{1,60}\Z"
    r"|(?:Date|Time|Venue|Place|Location|Duration)\s{2,20}[A-Z\d][^.;]{1,60}\Z"
    r"|(?:Participants|Attendees|Present)\s{3,20}[A-Z]"
)
_WEEKDAY: Final = rf"{times.WEEKDAY}\.?"
_MONTH: Final = f"(?:{'|'.join(times.MONTH_NAMES)})"
_NUMBER: Final = r"(?:\d{1,2}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even)"
_ORDINAL: Final = r"(?:First|Second|Third|Fourth|Fifth|Last)"
#: A line that begins what happened on one of several days: "Monday, June 11: Tallinn", "Day two".
DAY_HEADING: Final = re.compile(
    rf"(?:\(?{_WEEKDAY}\)?,? )?(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH})(?:,? \(?{_WEEKDAY}\)?)?"
    r"(?:(?:\s?[:,–—-]|)\s(?!\d{4}\b)[A-Z][^.;]{2,60}|:\sthe [A-Z][^.;]{2,60})?\Z"
    rf"|{_WEEKDAY}(?:\s?[:,–—-]\s[A-Za-z][^.;]{{2,60}})?\Z"
    rf"|(?:[Dd]ay {_NUMBER}|(?:The )?{_ORDINAL} [Dd]ay)\b(?:(?:\s?[:,–—-])\s[A-Z][^.;]{{2,60}})?\Z"
)
#: A heading in brackets with a country, its city and the day: "[Jordan: Amman, February 15]".
PLACE_AND_DAY: Final = re.compile(
    r"\[[A-Z][\w ’'-]{2,40}: [A-Z][\w ’'-]{2,40}, "
    rf"(?:{_WEEKDAY},? )?(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH})(?:,? \d{{4}})?\]\Z"
)
#: A line with one fact of the meeting: "Venue: Harbour Hotel, Bergen".
FACT: Final = re.compile(
    r"(?:Date|Time|Date and [Tt]ime|Venue|Place|Location|Duration|Participants|Attendees|Present)"
    rf"\s?[:：]\s?\S|{_ROW_OF_TABLE}"
)
#: A heading on a line of its own, in brackets: "(Agenda 1)", "[Reference]".
BRACKETED: Final = re.compile(
    r"(?:\((?!At )[A-Z][^()]{2,80}\)"
    r"|\[(?:Reference\](?: [A-Z][^.:]{2,80})?|[A-Z][^\[\]]{2,80}\]))\s*\Z"
)
#: One that is on something, whoever is named in it: "(Preparations for the visit by Mr. A)",
#: "(Statement by the Japanese side)".
ON_A_TOPIC: Final = re.compile(
    r"[(\[](?:[A-Z][a-z]+ )?(?:[Ss]tatement|[Aa]nswer|[Rr]eply|[Rr]emarks|[Ee]xplanation|[Vv]iews)"
    r" (?:by|of|from) "
    r"|[(\[](?!Photo|Note|Present|Attend|Particip|Translat)[A-Z][a-z]+(?: [a-z]+)?"
    r" (?:for|of|on|to) "
    r"[^,;:]+\Z"
)
#: What no line of its own ends with.
LEADS_ON: Final = re.compile(
    # "From here on", "and so on" are whole.
    r"(?:,|(?<![\w’'])(?:the|a|an|of|and|or|to|in|(?<!here )(?<!later )(?<!so )(?<!now )on|at"
    r"|for|from|with|by|that|which|who|as|his|her|its|their|had|has|have|was|were|is|are|been|not"
    r"|Prime|Deputy|Vice|First|Mr\.?|Ms\.?))\Z"
)
#: Behind the verb of a heading that is none: "Visit arranged by".
BY: Final = " by"
