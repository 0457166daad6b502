"""How readouts say where a meeting was: the words before a city, and the names of houses."""

from __future__ import annotations

import re
from typing import Final

from japan_russia.wording.hinted import Hinted

__all__ = [
    "AND_CITY",
    "ANOTHER_CLAUSE",
    "AT",
    "AT_CITY",
    "AT_ITS",
    "AT_LABEL",
    "BEFORE_HEAD",
    "BEFORE_ISLAND",
    "BEHIND_HOURS",
    "CAPITAL_LINE",
    "CITY",
    "CITY_STATES",
    "COMMA",
    "DAY_BEHIND",
    "DISTRICT",
    "ELSEWHERE",
    "ENDS",
    "FIRST",
    "GOES_ON",
    "GONE_TO",
    "HAD_STAYED",
    "HOST",
    "HOST_CITY",
    "HOUSE_IN_BRACKET",
    "IN",
    "INSTEAD",
    "IN_BRACKET",
    "IN_CITY",
    "ISLAND",
    "IS_INVITED",
    "LEFT",
    "LINE",
    "MINISTRY",
    "MINISTRY_IN_BRACKET",
    "MOVED",
    "NOT_YET",
    "NO_CITIES",
    "OCCASION",
    "OF_A_HOUSE",
    "OF_DAY",
    "OF_TWO_WORDS",
    "ON_A_SCREEN",
    "ON_A_VISIT",
    "ON_TOPIC",
    "PASSED",
    "REGION",
    "SERIES",
    "SMALL",
    "STAYED",
    "STREET",
    "THE",
    "VENUE",
    "VISIT",
    "VISITED",
    "VISIT_TO",
    "WHERE",
    "WHO_HAD",
    "WITH_ARTICLE",
]

_CAPITAL: Final = r"(?=[^\W\d_a-z])"
#: "situation in Georgia", "peace in": no place of the meeting.
#: The letters first: so it is tried only where a word begins with one of them.
_NO_TOPIC: Final = (
    r"\b(?=[IiAao])(?<!situation )(?<!issues )(?<!development )(?<!peace )(?<!interest )"
    # "a terminal to be built at": where a thing is.
    r"(?<!built )(?<!born )(?<!away )(?<!located )(?<!situated )(?<!founded )(?<!planted )"
)
#: "the Russian capital", "the port city of"
_KIND_OF_CITY: Final = (
    r"the (?:[A-Z][a-z]+ )?(?:(?:capital|port|resort|ancient|old|seaside) )?"
    r"(?:capital|city|port|resort|town|suburb|village|cent(?:er|re)|heart|outskirts),?(?: of)? "
)
#: Before the city where something was: "in", "in the Russian capital", "in the port city of".
IN: Final = re.compile(
    rf"{_NO_TOPIC}(?:[Ii]n|[Aa]t|outside) (?:{_KIND_OF_CITY})?{_CAPITAL}"
    r"|\b(?:the (?:[a-z]+ ){0,2}(?:palace|castle|city|town|village|port|resort)"
    r"|an? (?:[a-z]+ ){0,2}(?:hotel|inn|villa)|the (?:[a-z]+ ){0,2}(?:hotel|station|airport)) of "
    rf"{_CAPITAL}"
)
#: After a port or palace: the city in which it lies.
IN_CITY: Final = re.compile(r",?\sin\s(?:the\s(?:[Cc]ity|[Tt]own)\sof\s)?(?=[^\W\d_a-z])")
#: Before a city, wherever it is named for what was done or for whither somebody goes.
AT_CITY: Final = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Tt]o|[Vv]isit(?:ed|s|ing)?|[Ff]or|[Rr]each(?:ed|ing))\s"
    r"(?:the\s(?:[Cc]ity|[Tt]own|[Cc]apital)\s(?:of\s)?)?(?=[^\W\d_a-z])"
)
#: How names of cities of two words begin.
OF_TWO_WORDS: Final = re.compile(
    r"(?:New|San|Santa|Santo|São|Los|Las|Hong|St\.?|Saint|Rio|Cape|Nusa|Chiang|Kuala|Tel|Port|Fort"
    r"|Buenos|El|La|Da|Ho|Nha|Phnom|Abu|Addis|Nizhny|Veliky|The) [A-Z]"
)
#: The words of a line behind its day and hours: "May 12 and 13, Otaru, Hokkaido".
BEHIND_HOURS: Final = re.compile(r"(?<=, )[A-Z][^\d]{2,80}\Z")
#: Between one city and the next of an itinerary.
AND_CITY: Final = re.compile(r",? (?:and )?(?=[^\W\d_a-z])")
#: Ways to say that somebody went to a city or was there, up to the words right before its name.
_TRAVELS: Final = (
    r"visited|visiting|visits?|visit to|trip to|stay(?:ing|ed)? in|stopover in|on a visit to",
    r"pass(?:ing|ed) through|a (?:stop|halt) (?:in|at)",
    # Where one lands is an airport.
    r"(?:arrived|alighted) (?:in|at)|(?:landed|touched down) in|reached|left for|way to|journey to",
    r"reaching|arriving (?:in|at)|(?:stop|station|destination) was",
    r"(?:train|plane|flight|ferry|boat|bus) (?:took|brought|carried) (?:me|us|him|her|them) to",
    r"(?:took|boarded|caught) (?:the|an?) (?:[a-z]+ ){0,3}(?:train|plane|flight|ferry|boat|bus) to",
    r"travels to|been in|(?:was|were) (?:now )?in",
    (
        r"(?:[Gg]o|[Gg]oing|went|gone|[Mm]ov(?:ed|ing)|[Pp]roceed(?:ed|ing)|driven|came|come"
        r"|[Tt]ravell?ed|[Jj]ourneyed|[Ff]l(?:ew|own)|from [A-Z]\w+)"
        r"(?: on| onwards?| over| up| down| back| overland| by [a-z]+)?\s{1,3}to"
    ),
    r"(?:cross|sail|head|travel|return|continu|transferr)(?:ed|ing)\b[^,.;]{0,40}? to",
    r"(?:saw|found) (?:me|us|him|her|them) in",
    r"welcomed\b[^.;]{3,120}? to",
    r"(?:drove|rode|driving|riding|flying)\b[^,.;]{0,40}? to",
)
#: Before the city of a visit: "who visited New York", "a trip to Moscow", "his stay in".
STAYED: Final = re.compile(
    rf"\b(?:{'|'.join(_TRAVELS)})\s{{1,3}}(?:the (?:city|town) of )?{_CAPITAL}"
)
#: That he who stayed there had a host: "was received by", "called on".
HOST: Final = re.compile(
    r"\b(?:received (?:by|in|at|him|her|them)|called (?:up)?on|paid (?:a|his|her) (?:courtesy )?"
    r"(?:call|visit)|courtesy calls?|at the invitation of|was the guest of|hosted by)\b"
)
#: Right before such a verb: what somebody did at another time.
HAD_STAYED: Final = re.compile(r"\b(?:who|had|has|after|having|will)\s(?:just\s|also\s|had\s)?\Z")
#: Before the city to which somebody went on to meet another: ", flew on to Astana and there met".
MOVED: Final = re.compile(rf"\b(?:flew|went|drove|sailed|travell?ed) on (?:again )?to {_CAPITAL}")
#: Before a city alone between commas in a bracketed line: "(August 9, Astana; 50 minutes)".
IN_BRACKET: Final = re.compile(r"[,;(\[]\s?(?=[^\W\d_a-z])")
#: Behind a city in a bracket: "(August 9, Astana; 50 minutes)", "(Astana 9 August)".
ENDS: Final = re.compile(r"[,;)\]]|\s+(?:\d|[A-Z][a-z]+ \d|on\b|local\b|time\b)|\Z")
#: A line or bracket that names the place: "Venue: Harbour Hotel, Bergen", "(At the Kantei)".
AT_LABEL: Final = Hinted(
    r"(?:\b(?:[Vv]enue|[Pp]lace|[Ll]ocation)\s?:\s{0,3}"
    r"|(?<=\n)(?:Venue|Place|Location)\s{2,20}(?=[A-Z])|\([Aa]t (?=[A-Z]|the\b)"
    r"(?!the (?:[\w’']+ ){0,2}(?:side|request|initiative|invitation|proposal|suggestion|wish"
    r"|beginning|outset|start|end|time|level|table)\b))"
    r"(?P<words>[^\n;)]{2,100})",
    "enue",
    "lace",
    "ocation",
    "(At ",
    "(at ",
)
#: Before a city where somebody had been on the way: "had first stopped in Otaru and".
PASSED: Final = Hinted(
    r"\bhad (?:first|previously|already) [^,.;]{0,60}\Z", "had first", "had prev", "had already"
)
#: Before a city where somebody who is met once was: "who had spent a winter in Oslo".
WHO_HAD: Final = re.compile(
    r"\bwho had (?:once|earlier|formerly|long|previously|spent|studied|lived|worked|served|taught"
    r"|grown up|been (?:born|raised|a))\b[^,.;]{0,60}\Z"
)
#: Before where somebody was who could not come, or whither he had gone: "in place of the King, who
#: was in Oslo", "Minister A having left for Oslo".
INSTEAD: Final = re.compile(
    r"\b(?:in (?:the )?(?:place|stead|absence) of|instead of|on behalf of|act(?:ed|ing) for)"
    r"\s[A-Z][^.;]{0,60}?"
    r",\swho(?:\s(?:is|was|had)\b[^.;]{0,60}|\s)\Z|\w\shaving\s(?:(?:left|gone|flown)\b[^,.;]{0,40})?\Z"
)
#: Before where a house of somebody's is: "our embassy in Otaru was built".
OF_A_HOUSE: Final = re.compile(
    r"\b(?:[Oo]ur|[Mm]y) (?:[a-z]+ )?(?:embassy|consulate|office|mission|home|house|birthplace) \Z"
)
#: Before where somebody may come one day: "was invited to visit Otaru".
IS_INVITED: Final = re.compile(
    r"\b(?:invit(?:ed|ation)|asked|promised|planned|hoped|wished|wanted)\b[^.;]{0,60}\bto \Z"
)
#: Several meetings at one house: "held a series of meetings at the State Guest House".
SERIES: Final = re.compile(
    r"\b(?:series|number|round|succession) of (?:[a-z-]+ )?(?:meetings|talks|courtesy calls|calls)"
    r"|\bone after another\b|\bseparate (?:meetings|talks)\b"
)
#: Before a place that is that of something earlier: "following the G20 in Nagoya".
ELSEWHERE: Final = Hinted(
    r"\b(?:(?i:(?:following|next|last|previous)(?!\s(?:day|morning|afternoon|evening|night|week)\b)"
    r"|after|since|before|prior to|ahead of|earlier|preceding)"
    r"|on (?:his|her|their|the) way (?:home |back )?from)\s(?:the\s)?[^,.;]{0,60}\Z",
    # Without the first letter, which may be a capital.
    *"ollowing ext ast revious fter ince efore rior head arlier receding way".split(),
)
#: The word before an island where a meeting was held: "talks on", "June 8 on".
BEFORE_ISLAND: Final = re.compile(
    r"(?:\b(?:held|place|met|meetings?|talks|summit|session|conversation|for)|[A-Z][\w.]*|\d\S*"
    r"|[,)\]]|\A)\s*\Z"
)
#: An island: "on Sea Island", "visiting Sea Island".
ISLAND: Final = Hinted(
    r"\b(?:on|at|in|visiting|visited) (?P<place>(?:[A-Z][a-z]+ ){1,2}Island)\b", " Island"
)
#: Before the city that somebody leaves after a meeting: "Before his departure from Oslo".
LEFT: Final = re.compile(
    r"\b[Bb]efore (?:(?:his|her|their|the) (?:departure|return flight)|leaving|departing"
    r"|flying|setting off)(?: from| out of)? (?=[^\W\d_a-z])"
)
#: Behind that city: he met somebody else first, and these elsewhere.
ANOTHER_CLAUSE: Final = re.compile(
    r";|[,;]? (?:and|then) (?:(?:on|at|in|later) [^,;]{2,40} )?"
    r"(?:he|she|they|the [a-z]+|met|held)\b"
)
#: Before the city in the heading of a day: "Monday, June 11: Tallinn", "Day two, Sendai".
OF_DAY: Final = re.compile(r"(?:[:,)]|\s[–—-])\s(?=[^\W\d_a-z])")
#: Countries that are cities.
CITY_STATES: Final = frozenset("Singapore Monaco Luxembourg Kuwait".split())
#: Capitalised words after "in" or "at" that begin no city's name.
NO_CITIES: Final = frozenset(
    "About Africa America Annex Antarctic APEC Approximately Arctic Around Arrival Article ASEAN "
    "ASEM Asia Asia-Pacific Atlantic Autumn Balkan Balkans Baltic Brief Cabinet Caribbean Case "
    "Caucasus Central Christmas Cold Congress Day Days Departure Diet East Easter Eastern English "
    "EU Eurasia Euro-Atlantic Europe Excerpts Fact Far Final First Flash Focus Followed Foreign "
    "Four G20 G7 G8 Gaza Gist Global Golan Great Greater Gulf Highlights Horn Indo-Pacific "
    "Japanese Kuril Kurils Latin Level Lower Main Mediterranean Middle NATO New-Year North "
    "Northern Oceania Olympic Olympics Outline Overview Pacific Paragraph Parliament Part Persian "
    "Phase Photographs Photos Pictures Plenary Preliminary Provisional Reference Retreat Russian "
    "Sahel Schloss Second Siberia South Southern Spring Stage Summary Summer Third Transatlantic "
    "UN Unofficial Upper West Western Winter World WTO".split()
)
#: Words of a title, before its head: "Deputy Prime Minister".
BEFORE_HEAD: Final = frozenset("Prime Foreign Deputy Vice First State Federal".split())
#: Words before a name: what stands before them is no part of a longer one.
_PERSON: Final = (
    r"(?:Mr|Ms|Mrs|Dr|H\.E|His|Her|Foreign|Prime|Minister|President|Governor|Ambassador)\b"
)
#: Where one lives and works; where one stays, eats and is shown around.
_OFFICIAL: Final = (
    rf"House|Hotel(?: (?!{_PERSON})[A-Z][\w’'-]+){{1,2}}(?=[,.;)]|\s[a-z(]|\Z)|Hotel|Palace"
    r"|Residence|Office|Center|Centre|Kremlin|Villa|Hall|Building|Museum|Airport|Embassy"
    r"|Ministry of Foreign Affairs|Headquarters"
)
_OTHER_HOUSES: Final = (
    r"Theatre|Theater|University|College|Library|Institute|Club|Castle|School|Station|Restaurant"
    r"|Mansion|Resort|Dacha|Academy|Base|Cathedral|Monastery|Temple|Shrine|Inn|Lodge|Gallery"
    r"|Stadium|Tower|Pavilion|Clubhouse|Chancery|Annexe?(?! [A-Z\d])"
)
#: Behind a city in which the meeting was, whatever stands before: "after a stop in X, where".
WHERE: Final = re.compile(r"(?: on [A-Z]?[\w ]{1,14})?, where\b")
#: A house, hotel or palace: "at Iikura House", "in the Green Room of the Bolshoi Theatre".
VENUE: Final = re.compile(
    # "At the invitation of the Ministry" tells of no house, nor does "the Speaker of the House".
    r"\b(?:[Aa]t|[Ii]n|to|of(?! (?:the )?(?:House\b|(?:[A-Z][a-z]+ )?(?:Ministry|Embassy)\b))) "
    r"(?:the |an? (?:[a-z]+ ){0,2})?"
    r"(?P<place>(?:[A-Z][\w’'-]+ (?:of (?=[A-Z]))?){0,5}"
    rf"(?:{_OFFICIAL}|{_OTHER_HOUSES}))\b(?! (?:of|for) (?!{_PERSON})[A-Z])"
)
#: "at the Foreign Ministry": where it was, if nothing else tells.
MINISTRY: Final = re.compile(
    r"\b(?:[Aa]t|[Ii]n) (?:the |his |her |its )?(?P<place>(?:[A-Z][a-z]+ )?"
    r"(?:Ministry of [A-Z][a-z]+(?:,? (?:and )?[A-Z][a-z]+){0,5}|Foreign (?:Ministry|Office)))"
    r"(?=[.,;)]|\s(?:on|in|for|from|and|with)\b)"
)
#: The same in a bracket.
MINISTRY_IN_BRACKET: Final = re.compile(
    r"[,;(\[]\s?(?P<place>(?:[A-Z][a-z]+ )?(?:Ministry of Foreign Affairs|Foreign Ministry))"
    r"\s?[;)\]]"
)
#: The end of a name that is a street's and no city's; its city follows a comma.
STREET: Final = re.compile(r"\b(?:Street|Avenue|Road|Lane|Square|Embankment|Boulevard)\Z")
#: A line at the top with a house and its city: "The Kremlin, Moscow".
LINE: Final = re.compile(
    rf"(?:The |the )?(?:[A-Z][\w’'-]+ ){{0,4}}(?:{_OFFICIAL}), (?P<city>[A-Z][\w’' -]+)\Z"
)
#: The same the other way round, and no office that issues: "Moscow, Kremlin".
CAPITAL_LINE: Final = re.compile(
    r"(?P<capital>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?), (?:The |the )?(?:[A-Z][\w’'-]+ ){0,3}"
    r"(?:House|Hotel|Palace|Residence|Kremlin|Villa|Hall|Mansion|Castle)\Z"
)
#: A house alone between commas in a bracketed line: "(June 11, 16:00, Iikura Guest House)".
HOUSE_IN_BRACKET: Final = re.compile(
    r"[,;(\[]\s?(?:at (?:the )?)?"
    rf"(?P<place>(?:[A-Z][\w’'-]+ (?:of )?){{1,5}}(?:{_OFFICIAL}|{_OTHER_HOUSES}))\s?[;)\]]"
)
#: What is named after its city, with more words between.
_OCCASIONS: Final = (
    r"(?:Conference|Summit|Forum|Congress|Expo|Exposition|Festival|Fair|Olympics|Games|Dialogue)\b"
)
#: An occasion that is named after its city: "at the Oslo Ocean Conference".
OCCASION: Final = re.compile(
    r"\b(?:at|of|for|during|attend|attending|to) the (?:(?:[A-Z]?[a-z]+|\d+)(?:st|nd|rd|th) )?"
    r"(?:G-?\d{1,2} )?(?P<place>(?:(?:Saint|St\.?|San|Santa|New|Los|Kuala|Ha|Abu|Phnom|Rio) )?"
    rf"[^\W\d_a-z](?:['’][^\W\d_a-z])?[^\W\d_]+) (?:[A-Z][\w’'-]+ ){{0,4}}{_OCCASIONS}"
)
#: In a title: who named there goes abroad, "Visit of Minister A to Norway".
VISIT_TO: Final = re.compile(r"\b[Vv]isits?\b[^.;]{0,160}?\bto (?!Japan\b)(?:the )?(?=[A-Z])")
#: A city that is told to have had the meeting: "Oslo hosted a round of consultations".
HOST_CITY: Final = re.compile(
    r"\b(?P<place>[^\W\d_a-z][\w’'-]{1,30}(?: [^\W\d_a-z][\w’'-]{1,30}){0,2}) "
    r"(?:hosted|played host to|was the (?:venue|scene|site)\b)"
)
#: Words that begin the name of a city although they are of another class.
FIRST: Final = frozenset("St St. Saint San Santa New Los Las Port Fort Great Cape El La Le".split())
#: Small words inside it: "Rio de Janeiro".
SMALL: Final = frozenset("de do da la le du des upon am der sur les".split())
#: Ends the name of a city, also of one that is called after its country.
CITY: Final = "City"
#: Behind a city the land in which it lies: "Otaru, Hokkaido".
REGION: Final = re.compile(
    r"(?:Hokkaido|Okinawa|Sakhalin|Kamchatka|Hawaii|California|Bavaria"
    r"|(?:Region|Territory|Province|Prefecture|Oblast|Krai|State))\Z"
)
#: The one name of a capital with an article.
WITH_ARTICLE: Final = ("The", "Hague")
#: "Washington, D.C.", "Washington D.C."
DISTRICT: Final = re.compile(r",? D\.\s?C\.")
#: What the meeting was about, and no word on where it was.
ON_TOPIC: Final = re.compile(
    r"\b(?:concerning|regarding|on|about|connection with|landings?|landed|visits? (?:of|by)"
    r"|arrival of|presence of)\b[^,.;]{0,80}\Z"
)
THE: Final = re.compile(r"[Tt]he ")
AT: Final = re.compile(r"[Aa]t ")
VISITED: Final = re.compile(r"visit")
#: Behind a city the sentence goes on; behind a word of a longer name it does not.
GOES_ON: Final = re.compile(r" (?:on|from|for|and|in|with)\b")
#: In a bracket, and no place: "Foreign Ministers' Meeting (Online)".
ON_A_SCREEN: Final = frozenset(("Online", "Virtual", "Video", "Telephone", "Teleconference"))
#: Between a city and its country, as a heading: "Oslo, Norway".
COMMA: Final = ", "
#: Behind a city, in its heading: "Oslo (October 27)".
DAY_BEHIND: Final = re.compile(r" [(\[][^()\[\]]{0,20}\d[^()\[\]]{0,20}[)\]]")
#: Before the country to which somebody goes: "flew to Oslo in the Kingdom of Norway".
GONE_TO: Final = re.compile(
    r"\b(?:flew|went|drove|travelled|traveled|moved on|crossed|left|proceeded|came|sailed)"
    r"(?: on| over| from [A-Z]\w+)? (?:to|for) (?:[A-Z][\w-]+(?: [A-Z][\w-]+)? in )?"
    r"(?:the )?(?:[A-Z][a-z]+ of (?:the )?)?\Z"
    r"|\bvisited (?:the )?(?:[A-Z][a-z]+ of (?:the )?)?\Z"
)
#: Before it, where somebody has not gone yet: "shortly before he left for Norway".
NOT_YET: Final = re.compile(r"\b(?i:before|prior to)\b[^,.;]{0,60}\Z")
#: Before a country that somebody went to.
VISIT: Final = re.compile(
    r"\b(?:visit(?:ed|s|ing)?|(?:visit|trip|way|journey|went|flew|travell?ed) to|arrived in"
    r"|tour(?:ed)? (?:of|to)?)\s"
    r"(?:to\s)?(?:the\s)?\Z"
)
#: Before the days of a whole visit, on one of which a meeting was: "stayed in Oslo from May 10".
ON_A_VISIT: Final = re.compile(
    r"(?i:\b(?:visit|tour|trip|stay|journey)(?:s|ed|ing)?)\b"
    r"(?:(?!\b(?i:held|met|meet|had|took place|talks|consultations|meetings?)\b)[^.;]){0,120}"
    r"(?<!, on )\Z"
)
#: Before the name of a house, to look whether it is one.
AT_ITS: Final = "at "
