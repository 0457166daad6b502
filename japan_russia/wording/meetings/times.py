"""Dates, times of day and lengths as readouts print them."""

from __future__ import annotations

import re
from typing import Final

from japan_russia.wording.hinted import Hinted

__all__ = [
    "AFTERNOON",
    "AFTERNOON_OF",
    "AND",
    "AND_LATER",
    "AND_ON_THE",
    "ANOTHER",
    "APART",
    "AS_PLANNED",
    "BACK",
    "BEHIND_WEEKDAY",
    "BESIDE_DAY",
    "BETWEEN",
    "CLOCK",
    "DATE",
    "DATELINE",
    "DATE_LINE",
    "DAYS_LATER",
    "DAY_ALONE",
    "DOTTED",
    "DURATION",
    "DURATION_WORD",
    "EARLIER",
    "EARLIER_THAT_DAY",
    "FIRST_HOUR",
    "FROM",
    "HAVING_DONE",
    "IN_AFTERNOON",
    "IN_A_CITY",
    "IN_CLOCK",
    "IN_EVENING",
    "IN_MORNING",
    "JAPAN_TIME",
    "LOCAL_BEHIND",
    "LOCAL_TIME",
    "MONTHS",
    "MONTH_AT_END",
    "MONTH_BEGINS",
    "MONTH_NAMES",
    "MORNING",
    "MORNING_OF",
    "NEXT_DAY",
    "NEXT_DAY_ALONE",
    "NEXT_DAY_BEHIND",
    "NEXT_DAY_WITH",
    "NTH_DAY",
    "NUMBERS",
    "NUMBERS_LINE",
    "OF",
    "OF_CLOCK",
    "OF_DAY",
    "OF_MONTH",
    "OF_NEXT_DAY",
    "OF_SOMETHING",
    "ON",
    "ON_A_VISIT",
    "ON_IT",
    "ON_THE_DAY",
    "ON_THE_WAY",
    "ON_WEEKDAY",
    "ORDINALS",
    "PARTS_OF_HOUR",
    "PERIOD",
    "PLACE_BEFORE_DAY",
    "PLANNED",
    "PLANNED_FOR",
    "PREVIOUS_DAY",
    "RANGE_END",
    "RANGE_TO",
    "RECALLED",
    "SAID",
    "SAID_CLOCK",
    "SAME_DAY",
    "SPAN",
    "SPAN_OF_LINE",
    "TALKS_ON",
    "THAN",
    "THREE",
    "TIMING",
    "TO",
    "TODAY",
    "TOTAL",
    "TOTAL_OF",
    "UNTIL",
    "UPDATED",
    "WEEK",
    "WEEKDAY",
    "WEEKDAYS",
    "WEEKDAY_HEADS",
    "WEEKDAY_NAMES",
    "WHO_CLAUSE",
    "WHO_HAD",
    "WHO_MET",
    "WITHIN",
    "YEAR",
    "ZONE",
]

MONTH_NAMES: Final = (
    "January February March April May June July August September October November December"
).split()

#: Name or abbreviation of a month, in lower case and without full stop, to its number.
MONTHS: Final = {
    form.lower(): number
    for number, name in enumerate(MONTH_NAMES, start=1)
    for form in (name, name[:3], "Sept" if number == 9 else name)
}
WEEKDAY_NAMES: Final = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_LONGER_ABBREVIATIONS: Final = {"Tuesday": ("Tues",), "Thursday": ("Thur", "Thurs")}
#: Name or abbreviation of a weekday in lower case to its number, Monday being 0.
WEEKDAYS: Final = {
    form.lower(): number
    for number, name in enumerate(WEEKDAY_NAMES)
    for form in (name, name[:3], *_LONGER_ABBREVIATIONS.get(name, ()))
}
#: What is "last" or "earlier this" is another time than that of the talks; a week may be theirs.
PERIOD: Final = "(?:year|month|decade|spring|summer|autumn|fall|winter)"
#: The same where some of them have passed: "two years ago".
SPAN: Final = "(?:year|month|decade)"
#: Numbers in words up to twenty, and the tens.
NUMBERS: Final = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
} | {
    "a": 1,
    "an": 1,
    "another": 1,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "half an": 0,
}

_MONTH: Final = (
    "(?:" + "|".join(MONTH_NAMES) + r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
)
#: A line that breaks off between month and day.
MONTH_AT_END: Final = re.compile(rf"\b{_MONTH}\Z")
#: Every date has one of these, which are far cheaper to look for.
MONTH_BEGINS: Final = re.compile("|".join(name[:3] for name in MONTH_NAMES))
_DAY: Final = r"\d{1,2}(?:st|nd|rd|th)?"
#: A weekday, in full or shortened, without a full stop.
WEEKDAY: Final = f"(?:{'|'.join(sorted(map(str.capitalize, WEEKDAYS), key=len, reverse=True))})"
#: How a heading begins that is a day of the week: "Tuesday: Riga".
WEEKDAY_HEADS: Final = re.compile(rf"\W{{0,2}}(?P<day>{WEEKDAY})\.?(?=\s?[:,–—-]|\Z)")

#: "March 9", with a second day: "December 2 and 3", but no hour: "March 9 and 10 a.m.".
_MONTH_FIRST: Final = (
    rf"(?P<month>{_MONTH})[ \t\u00a0\r\n]{{0,4}}(?P<day>{_DAY})(?!\d)"
    rf"(?:\s?(?:-|–|to|through|till|and)\s?(?P<until>{_DAY})(?!\d|,?:|\s?(?:a\.m|p\.m|am|pm)\b))?"
)
#: "9 March", with a second day: "12 to 15 January".
_DAY_FIRST: Final = (
    rf"(?P<day2>{_DAY})(?:\s?(?:-|–|to|through|till|and)\s?(?P<until2>{_DAY}))? (?:of )?"
    rf"(?P<month2>{_MONTH})(?![a-z])"
)
#: Days in words: "the second of July".
ORDINALS: Final = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth "
        "twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth "
        "twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split(),
        start=1,
    )
}
_ORDINAL: Final = "|".join(sorted(ORDINALS, key=len, reverse=True))
_DAY_IN_WORDS: Final = rf"(?P<day3>{_ORDINAL}) (?:day )?of (?P<month3>{_MONTH})(?![a-z])"
#: A date in running text.  Blanks between month and day may be missing ("March9").  A second day
#: is matched with it.
DATE: Final = re.compile(
    rf"(?=[ADFJMNOSTWefnst\d])(?<![A-Za-z\d])(?:(?P<weekday>{WEEKDAY}),? (?:the )?)?"
    rf"(?:{_MONTH_FIRST}|{_DAY_FIRST}|{_DAY_IN_WORDS})(?:\s?\((?P<weekday2>{WEEKDAY})\.?\))?"
    r"(?:,?\s{1,3}(?P<year>(?:19|20)\d\d)(?!\d))?"
)
_TIME_OF_DAY: Final = r"(?:[a-z]+ )?(?:morning|forenoon|afternoon|evening|night) of "
#: A day whose month stands elsewhere: "On the 4th, …", but not "took part in the 8th Dialogue".
DAY_ALONE: Final = re.compile(
    rf"\b(?:[Oo]n (?:{WEEKDAY},? )?the |whole of the |[Ii]n the (?={_TIME_OF_DAY}))"
    rf"(?:{_TIME_OF_DAY}(?:{WEEKDAY},? )?the )?"
    r"(\d{1,2})(?:st|nd|rd|th)\b"
    r"(?=[,.;)]|\sof (?:this|the same|that) month\b|\s(?:\(|[A-Z]"
    r"|(?:he|she|they|the|with|in|at|for|from|and|met|held|had|paid|called)\b))"
)
#: Between the day of something earlier and what happened on another: "came, and on the 5th met".
AND_ON_THE: Final = re.compile(r"\b(?:and|then) on the (?P<day>\d{1,2})(?:st|nd|rd|th)\b")
#: Before the day of the talks, where a meal had another.
TALKS_ON: Final = re.compile(r"\b(?:meeting|talks|consultations|dialogue)\s(?:held\s)?\Z")
#: A year that stands in a title: "Japan-Norway Summit Meeting 2014".
YEAR: Final = re.compile(r"(?<!of )(?<!in )(?<!since )(?<![\d-])(?P<year>(?:19|20)\d\d)\)?\Z")
#: Beside the first and last day of somebody's stay.
ON_A_VISIT: Final = re.compile(
    r"\b(?:[Vv]isit(?:ed|s|ing)?|[Tt]rip|[Tt]our|stay(?:ed)?|travel(?:l?ed)?|(?:was|were) in)\b"
)
#: All that stands before a date that opens a sentence.
ON_THE_DAY: Final = re.compile(
    r"(?:On |(?:On|In) the (?:morning|forenoon|afternoon|evening|night) of )?"
)
#: What opens a sentence on something before the event: "Having attended the fair on May 4, he".
HAVING_DONE: Final = re.compile(r"(?:After )?[Hh]aving (?:[a-z]+ly )?[a-z]+(?:ed|en|ne|t|d)\b")
#: A day that is told by that of the issue.
TODAY: Final = Hinted(
    r"(?<!of )\b(?:[Tt]oday|(?P<two>[Tt]he day before )?(?P<before>[Yy]esterday)"
    r"|[Tt]his (?:morning|afternoon|evening))\b(?!['’])",
    "oday",
    "esterday",
    "his morning",
    "his afternoon",
    "his evening",
)
#: One of the days that were named together.
NTH_DAY: Final = Hinted(
    r"\b[Oo]n (?:the|his|her|their) (?:(?P<last>latter|last|final)|(?P<nth>first|second|third"
    r"|fourth|fifth)) (?:day|date)\b(?! of (?:[A-Z]|the (?:month|year)))",
    " day",
    " date",
)
#: "March 9", "March", "March 9-10 (Sat.),"; "9 March".
_MONTH_OF_LINE: Final = (
    rf"(?P<month>{_MONTH}),?\s{{0,3}}"
    rf"(?:(?P<day>{_DAY})(?:\s?[-–]\s?\d{{1,2}})?\s?(?:\({WEEKDAY}\.?\))?,?)?"
)
#: How the text of an agency begins: "Bergen, 4 May 2019 – Minister A met".
DATELINE: Final = re.compile(
    rf"(?P<city>[A-Z][\w-]+(?: [A-Z][\w-]+)?), (?:{_DAY}(?:[-–]\d\d?)? {_MONTH}|{_MONTH} {_DAY})"
    r"(?:,? (?:19|20)\d\d)?\s?[–—-]+\s"
)
#: In such a line, more than one day: "(February 20-23, 1999)".
SPAN_OF_LINE: Final = re.compile(r"[A-Za-z.]\s{1,3}\d{1,2}\s?[-–]\s?\d{1,2}\b")
_DAY_OF_LINE: Final = rf"(?P<day2>{_DAY}),?[ -](?P<month2>{_MONTH})(?:,|-)?"
_NAME: Final = r"[A-Z][\w-]+(?:[ ,]{1,2}[A-Z][\w-]+){0,3}"
#: What stands beside a date and is no city.
_NO_CITY: Final = (
    r"(?!(?:[A-Z]{2,5}|Local|Press|News|Speech|Article|Statement|Summary|Overview|Updated|Lunch"
    r"|Dinner|Foreign|Prime|Minister|Meeting|Talks|Read|Photo|Embassy|Telephone|Interview)\b)"
)
#: An hour, or the city of the issue, or both; who issues it may stand behind.
_AFTER_DATE: Final = (
    r"(?:,?\s{1,4}(?:[|–-] )?\d{1,2}:\d\d(?: [AP]\.?M\.?)?)?"
    rf"(?:(?:, |(?<=:\d\d)\s{{1,4}}|\s{{3,4}})(?:{_NO_CITY}(?P<place>{_NAME})|{_NAME})"
    rf"| [|–-] (?P<place4>{_NAME}), {_NAME}"
    rf"| (?P<mark>[|–-]) (?P<place2>{_NAME}) (?P=mark) {_NAME}| \| (?P<place3>{_NAME})"
    r"| [|–-] (?:Press [Rr]elease|News|Statement))?"
)
#: The city of the issue before it: "Tokyo, 5 May 2011".
_BEFORE_DATE: Final = rf"(?P<city>(?!{WEEKDAY}\b)[A-Z][\w-]+(?: [A-Z][\w-]+){{0,2}})(?:, ?| (?=\())"
#: When a page was changed, where it has a date of its own, too.
UPDATED: Final = re.compile(r"Last updated\b")
_ISSUED: Final = r"(?:(?:Published|Issued|Released|Posted)(?: on)?|Last updated):?\s"
#: A line that is a date; weekday, hour or the city of the issue may stand beside it.
DATE_LINE: Final = Hinted(
    rf"(?:(?:{_BEFORE_DATE}\(?|{_ISSUED}|[(\[])?"
    rf"(?:{WEEKDAY},? )?(?:{_MONTH_OF_LINE}|{_DAY_OF_LINE})"
    rf"\s{{0,3}}(?P<year>(?:19|20)\d\d)\.?(?:,?\s?\(?{WEEKDAY}\.?\)?)?[)\]]?"
    rf"{_AFTER_DATE}"
    r"|(?:[Dd]ate:?\s{1,4})?(?P<iso>(?:19|20)\d\d-\d\d-\d\d)(?: news)?)\Z",
    "19",
    "20",
)
_OVER_12: Final = r"1[3-9]|2\d|3[01]"
_WITH_STROKES: Final = (
    rf"(?P<day3>{_OVER_12})(?P<mark>[/-])(?P<month3>\d\d?)(?P=mark)(?P<year3>(?:19|20)\d\d)"
    rf"|(?P<month4>\d\d?)/(?P<day4>{_OVER_12})/(?P<year4>(?:19|20)\d\d)"
)
#: A city and the hour beside such a date: "Brussels, 09.05.2024 - 18:40".
_CITY_AND_HOUR: Final = r"[A-Z][\w-]+(?: [A-Z][\w-]+)?, (?=[\d.]+ - \d\d:\d\d\Z)"
#: The same in numbers, where no line above the text is a date in words.  With strokes and the year
#: last it is one only where nothing but the day can be over 12: "24/06/2011", not "05/06/2011".
NUMBERS_LINE: Final = re.compile(
    rf"(?:[Dd]ate:? |{_ISSUED}|{_CITY_AND_HOUR})?"
    r"(?:(?P<year>(?:19|20)\d\d)[./](?P<month>\d\d?)[./](?P<day>\d\d?)"
    rf"|(?P<day2>\d{{1,2}})\.(?P<month2>\d{{1,2}})\.(?P<year2>(?:19|20)\d\d)|{_WITH_STROKES})"
    r"(?:\.?,?(?: [-|])? \d\d:\d\d)?"
    r"(?: [-–|] (?:Article|Press [Rr]elease|Speech|News|Statement|Interview))?\Z"
)

_HALF_OF_DAY: Final = (
    r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?\s?(?P<half>[AaPp])\.?\s?[Mm]\b\.?"
)
#: The half of the day behind an hour: "at 5:20 in the afternoon", "eight at night".
_IN_HALF: Final = r"(?: in the (?P<{0}>morning|afternoon|evening)\b| at (?P<{1}>night)\b)"
#: Right before an hour that nothing else shows to be one: not "for 2h30".
_AT: Final = r"(?:(?<=at )|(?<=from )|(?<=to )|(?<=until )|(?<=[-–(]))"
#: "from 9.40 to 10.25": two hours with dots, one behind the other.
DOTTED: Final = re.compile(
    # A digit first, which is the cheapest to look for.
    r"(?P<hour>\d(?:(?<=from \d)|(?<=between \d)|(?<=\(\d))\d?)\.(?P<minute>[0-5]\d)"
    r" ?(?:to|and|until|[-–]) ?(?P<hour2>\d\d?)\.(?P<minute2>[0-5]\d)"
    r"(?!\d|%|\.\d| ?(?:per|million|billion|k|m\b|dollars|yen|rou?bles|of\b|points|[ap]\.?m))"
)
#: "from 1100 to 1150 hrs".
_FOUR: Final = (
    rf"{_AT}(?P<hour4>[01]\d|2[0-3])(?P<minute4>[0-5]\d)"
    r"(?= ?(?:hrs?|hours)\b(?! of\b)| ?(?:to|until|[-–]) ?\d{4} ?(?:hrs?|hours)\b(?! of\b))"
)
#: "at 10h30"
_WITH_H: Final = rf"{_AT}(?P<hour_at>\d\d?)h(?P<minute_at>[0-5]\d)\b"
#: "between 2 and 3:30 p.m."
_BARE: Final = (
    r"(?:(?<=between )|(?<=from ))(?P<hour_bare>\d\d?)"
    r"(?=(?: (?:and|to|until)|[-–]) ?\d\d?(?:[:.]\d\d)?\s?[AaPp]\.?\s?[Mm]\b)"
)
#: "at 9.30 in the morning", but no price
_DOT: Final = (
    r"(?:(?<=[Aa]t \d)|(?<=[Aa]t \d\d)|(?<=[Ff]rom \d)|(?<=[Ff]rom \d\d))"
    r"\.(?=\d\d in the (?:morning|afternoon|evening)\b)"
)
#: A time of day: "10 A.M.", "5:50 p.m.", "17:20", "10h30", "noon", "9 in the morning".
CLOCK: Final = re.compile(
    rf"(?=[\dnm])(?<![\d:.])(?:{_HALF_OF_DAY}"
    rf"|(?P<hour24>\d{{1,2}})(?::|{_DOT})(?P<minute24>\d\d)(?!\d)"
    rf"{_IN_HALF.format('half24', 'night24')}?"
    rf"|{_FOUR}|{_WITH_H}|{_BARE}"
    # "at 14 h", but no length: "for 2 h".
    r"|(?:(?<=at )|(?<=from )|(?<=h to )|(?<=until ))(?P<hour_h>\d\d?) ?h\b(?! (?:\d|a\b|per\b))"
    r"|(?P<noon>\bnoon\b)|(?P<midnight>\bmidnight\b))"
)

#: A time of day in words: "from five past four in the afternoon", "at 10 o'clock".
SAID_CLOCK: Final = re.compile(
    r"\b(?:[Aa]t|[Ff]rom|since|by|till|until|to|around|about|between|and"
    r"|(?:shortly|soon|just|a (?:little|bit)) (?:before|after)) "
    r"(?:(?P<minutes>half|(?:a )?quarter|five|ten|twenty|twenty-five)(?: minutes)? "
    r"(?P<way>past|to) )?"
    rf"(?P<hour>\d\d?|{'|'.join(list(NUMBERS)[12:0:-1])})\b(?P<oclock> o['’]clock)?"
    rf"{_IN_HALF.format('half', 'night')}?"
)
#: Words without which there is none.
SAID: Final = ("clock", " in the ", " past ", "quarter to ", "minutes to ", " at night")
#: The half of the day that other words of the sentence tell.
MORNING_OF: Final = re.compile(r"\b(?:morning|forenoon|noon)\b")
AFTERNOON_OF: Final = re.compile(r"\b(?:afternoon|evening|night)\b")
#: Before an hour in figures: "on the evening of the 17th at 8:40".
IN_EVENING: Final = re.compile(r"\bevening,? (?:of (?:the )?[A-Z]?[\w ]{1,12} )?(?:at|from) \Z")
#: Parts of an hour before "past" and "to"; the word that counts back.
PARTS_OF_HOUR: Final = {"half": 30, "a quarter": 15, "quarter": 15, "twenty-five": 25}
BACK: Final = "to"
#: An hour without its half is one of the working day from this on.
FIRST_HOUR: Final = 8

_NUMBER: Final = (
    r"(?:\d{1,3}(?:\.5)?|"
    + "|".join(sorted(NUMBERS, key=len, reverse=True))
    + r"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ]"
    r"(?:one|two|three|four|five|six|seven|eight|nine))"
)
_ABOUT: Final = tuple("approximately about around some nearly roughly almost over".split())
_NEAR: Final = rf"(?P<near>(?:{'|'.join(_ABOUT)})\s?|(?<=less than )|(?<=more than ))?"
#: The letters with which a length begins: by them most words are passed over.
_OPENINGS: Final = "|".join(
    sorted({word[:2] if len(word) > 1 else rf"{word}\b" for word in (*NUMBERS, *_ABOUT)})
)
#: "three quarters of an hour", "half an hour"
_PART_OF_HOUR: Final = (
    r"(?P<quarter>(?:a|three|two)[- ](?:(?:short|good|full|brief|bare) )?quarters? of an hour)\b"
    r"|(?P<halfhour>half an hour|a half[- ]hour|half[- ]hour|an half hour)\b"
)
#: "one hour", "one and a half hours", "an hour and a quarter"
_HOURS: Final = (
    rf"(?<!quarter of )(?<!quarters of )(?P<hours>{_NUMBER}|(?<=for )another)[- ]"
    r"(?:(?:full|good|whole|solid|further|additional) )?(?P<halfmid>and[- ]a[- ]half[- ])?"
    r"(?P<quartermid>and[- ](?:a|three)[- ]quarters?[- ])?(?:hours?\b|hrs?\b\.?)"
    r"(?:(?P<half> and a half\b)|(?P<more_quarter> and (?:a|three) quarters?\b))?"
)
#: "and 40 minutes", "and 40"
_AND_MINUTES: Final = (
    rf"(?:(?:,? and |,? )(?P<more>(?!an?\b){_NUMBER})"
    r"(?: ?-?min(?:ute)?s?\b|(?=[\s,.)])(?! minutes?\b| (?:p|a)\.?m))(?:-long)?)?"
)
_MINUTES: Final = (
    rf"(?P<further>(?<=for another | of another ){_NUMBER})(?=[.,;)])"
    rf"|(?P<minutes>{_NUMBER})[- ]?min(?:ute)?s?\b(?:-long)?"
)
#: Behind minutes: they are part of a time of day.  "Ten minutes to two".
OF_CLOCK: Final = re.compile(
    rf" (?:past|to) (?:\d\d?|{'|'.join(list(NUMBERS)[12:0:-1])})\b(?! (?:and|hours?|minutes?)\b)"
)
#: Behind an hour: it is one of another day.
OF_NEXT_DAY: Final = re.compile(r" (?:on )?the (?:next|following) ")
WEEK: Final = "week"
#: A day of the month of issue, or of the one before: "On the 30th of last month".
OF_MONTH: Final = Hinted(
    r"\b[Oo]n the (?P<day>\d{1,2})(?:st|nd|rd|th) of (?:(?P<last>last|the (?:previous|past))|this)"
    r" month\b",
    " month",
)
#: Before the day of what somebody had done earlier: "who had arrived in Oslo on May 3".
WHO_HAD: Final = re.compile(r"\bwho had (?!been (?:in|here)\b)[^.;]{0,80}\Z")
#: What may open a sentence before its day.
IN_A_CITY: Final = re.compile(r"In [A-Z][^,.;]{1,30}, ")
#: Right before the day of a meeting: "met Minister B in Oslo on May 12".
ON_IT: Final = re.compile(r"(?:(?!\bwho\b)[^;]){0,300}\bon \Z")
#: So many days after the meeting before: "Two days later", "A week afterwards".
DAYS_LATER: Final = Hinted(
    rf"\b(?P<count>(?i:{'|'.join(NUMBERS)})|\d{{1,2}}) (?P<unit>day|week)s?"
    r" (?:later|afterwards?|after that)\b",
    " later",
    " after",
)
#: A length: "one hour and 40 minutes", "45-minute", "an hour and a half", "half an hour".
DURATION: Final = re.compile(
    rf"(?<![A-Za-z\d])(?=\d|{_OPENINGS}){_NEAR}(?:{_PART_OF_HOUR}|{_HOURS}{_AND_MINUTES}|{_MINUTES})"
    r"(?!\s(?:longer|shorter|more|less))",
    re.IGNORECASE,
)

#: Every length has one of these words, which are far cheaper to look for; the text in small
#: letters.
DURATION_WORD: Final = re.compile(r"hour|hrs?\b|min(?:ute|s?\b)|another ")

#: A bracketed line under a heading that gives time and length, or the date of the talks.
TIMING: Final = re.compile(
    r"[(\[](?=[^()]{0,120}(?:\d[:.]\d\d|minute|hour|noon|\d\s?[ap]\.?m\b|\d(?:st|nd|rd|th)\b"
    rf"|\b(?:{'|'.join(MONTH_NAMES)})\b|\d\s?[-–~]\s?\d)).{{3,240}}[)\]]\.?\Z",
    re.DOTALL,
)
#: What a heading that is a day has beside its date: "[Monday, …]", "… (Sunday): morning".
BESIDE_DAY: Final = re.compile(
    rf"(?:[\s,:()\[\]<>.–-]|{WEEKDAY}"
    r"|(?i:morning|afternoon|evening|day \d+|(?:first|second|third|fourth|last) day|in the|on))*"
)
#: Right before the date of something else than a meeting: "the election of January 9".
OF_SOMETHING: Final = re.compile(
    r"(?<!morning)(?<!afternoon)(?<!evening)(?<!night)(?<!meeting)(?<!talks)(?<!call) of"
    r" (?:[A-Z][a-z]+,? )?\Z"
)
#: Before the day of such a heading: "Tokyo, Monday 16 October".
PLACE_BEFORE_DAY: Final = re.compile(
    r"\s*[\[(]?\s*(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)[:,]\s?"
)
#: A weekday without a date: "On Wednesday, for an hour", "at Iikura House on Sunday".
_DAY_OF_WEEK: Final = f"(?P<day>{'|'.join(WEEKDAY_NAMES)})"
ON_WEEKDAY: Final = re.compile(rf"On {_DAY_OF_WEEK}(?=,| for\b)")
#: From a verb of a meeting on, with no other clause between: who was met, and where.
_SAME_CLAUSE: Final = (
    r"(?:(?!\b(?:who|whom|which|that|and|to|will|is|are|was|were|left|before|ahead|after|about)\b)"
    r"[^,;]){1,120}?"
)
BEHIND_WEEKDAY: Final = re.compile(rf"{_SAME_CLAUSE}\bon {_DAY_OF_WEEK}(?=[,.])")
#: A day that is told by the one before.
NEXT_DAY: Final = Hinted(
    # "until 0:25 the next day": when it ended.
    r"\b(?<!\d )(?<!midnight )(?:[Oo]n )?"
    r"[Tt]he (?:(?:next|following) (?:day|morning|afternoon|evening)|day following"
    r"|day after(?=,))\b",
    "he next ",
    "he following ",
    "he day following",
    "he day after",
)
#: Behind it without a date between: "in the morning of the following day".
NEXT_DAY_BEHIND: Final = Hinted(
    r"(?:\b(?:[Ii]n|[Oo]n) the (?:morning|forenoon|afternoon|evening) of|\b[Oo]n)"
    r" the (?:next|following) (?:day|morning|afternoon|evening)\b",
    "the next ",
    "the following ",
)
#: Behind those who were met: "paid a call on President A the next morning and said".
NEXT_DAY_ALONE: Final = Hinted(
    rf"(?![^,;]{{0,120}}\b(?:until|till)\b)"
    rf"{_SAME_CLAUSE}\sthe (?:next|following) (?:day|morning|afternoon|evening)(?=[.]| and\b)",
    "the next ",
    "the following ",
)
#: Right before it: the hour of the night at which what began the day before was over.
RANGE_TO: Final = re.compile(
    r"(?:\b(?:to|until|till)\s|[-–]\s?)(?:0?[0-5]|12(?=[:.\d\s]*a\.?m))(?:[:.]\d\d)?"
    r"(?:\s?a\.?m\.?)?\s(?:on )?\Z"
)
#: A day that is told by the one after it, at the beginning of a sentence.
PREVIOUS_DAY: Final = re.compile(
    r"\(?(?:On|In|During) the (?:(?:previous|preceding) (?:day|evening|afternoon|morning)"
    r"|(?:day|evening|afternoon|morning) before(?=,)"
    r"|(?:eve|day before)"
    r"(?=,| of (?:the|th(?:at|is|ese)|his|her|their|both) [a-z]+(?: [a-z]+)?,?\s))"
    r"|\(?The (?:day|evening) before, |A day earlier, "
)
#: The beginning of a sentence on something before the meeting, on the same day.
EARLIER_THAT_DAY: Final = re.compile(
    r"\(?(?:Earlier(?: in the| on the| on that| on| that| the)? (?:same )?(?:day|morning|afternoon)"
    r"|(?:In|On) the (?:morning|afternoon) of the same day"
    r"|(?:Shortly|Just|Immediately|An hour|Right) before the"
    r" (?:summit|meeting|talks|session|consultations|dinner|lunch))\b"
)
#: Behind the verb of a meeting: "held talks the next day with Minister B".
NEXT_DAY_WITH: Final = Hinted(
    r"(?<=\s)(?:on )?the (?:next|following) (?:day|morning|afternoon|evening)(?= with\b)",
    "the next ",
    "the following ",
)
#: Before it, where it is that of another clause: "met on May 6, and on the next day had lunch".
AND_LATER: Final = ", and "
#: What opens a sentence on a meeting that is only recalled: "In May", "Last year".
RECALLED: Final = re.compile(
    rf"(?:(?:In|Since) (?:{_MONTH}|\d{{4}})|Last [a-z]+|Earlier|Previously"
    r"|[A-Z][a-z]+ [a-z]+ ago)\b"
)
SAME_DAY: Final = Hinted(
    r"\b(?:[Oo]n )?[Tt]he same (?:day|date|morning|afternoon|evening|night)\b"
    r"|\b(?:later |earlier |on )that (?:same )?(?:day|date|morning|afternoon|evening|night)\b"
    r"|\b[Tt]hat (?:same )(?:day|morning|afternoon|evening|night)\b",
    " same ",
    " that ",
)
#: A meeting that begins so has no day of the others.
APART: Final = re.compile(r"(?:Separately|On another occasion|At another time|On other days)\b")
#: The date at the beginning of such a sentence is that of something else.
EARLIER: Final = re.compile(r"(?:Prior to|Before|After|Following|Ahead of|Since)\b")
#: Before the length of one more sitting: "for another forty minutes".
ANOTHER: Final = re.compile(r"\b(?:another|a further) \Z")
#: "for the last 15 minutes": within the meeting, and no length of it.
WITHIN: Final = re.compile(
    r"\bthe (?:last|first|final|opening|closing|remaining) (?:about |some |approximately )?\Z"
)
#: "45 minutes against the 30 minutes that had been planned"
_COMPARED: Final = (
    r"\b(?:against|(?<!less )(?<!more )than|(?:less|more) than the|instead of|in place of"
    r"|(?<!followed )by) (?:the )?(?:planned |scheduled |originally |foreseen ){0,2}\Z"
)
_FORESEEN: Final = (
    r"\b(?:planned|scheduled|foreseen|set|due) (?:for|to last|to take) (?:about |some )?\Z"
    r"|\b(?:had|was|were) (?:originally |at first )?(?:planned|foreseen|intended|allotted) \Z"
    r"|\b(?:was|were|been) (?:meant |supposed |intended )?to (?:be|last|take) (?:only |just )?\Z"
)
THAN: Final = re.compile(rf"{_COMPARED}|{_FORESEEN}")
#: The same, behind the length; how late something was.
PLANNED: Final = re.compile(
    r"\s(?:(?:behind|ahead of) (?:time|schedule|the)|late\b|later\b|earlier\b|away\b)"
    r"|\s+(?:that |which )?(?:had (?:at first |initially |originally )?been |was |were )?"
    r"(?:originally |initially )?"
    r"(?:planned|scheduled|foreseen|set aside|allotted)\b"
)
#: Before a time at which something was to begin.
PLANNED_FOR: Final = re.compile(
    r"\b(?:scheduled|planned|foreseen|due|meant|supposed|expected|fixed|arranged)"
    r"(?: (?:originally|initially|at first))?(?: to (?:begin|start|open|be held|take place))?"
    r" (?:for|at|from)(?: about| around)?\s\Z"
)
#: The same of what was kept: "began as planned at 10:00".
AS_PLANNED: Final = re.compile(r"\bas (?:scheduled|planned|foreseen|arranged)\b[^,;]{0,12}\Z")
#: Before a time at which somebody came or went: "landed in Oslo at", "which he reached at".
ON_THE_WAY: Final = re.compile(
    r"\b(?:reached|arrived|landed|touched down|left|departed|set out|took off)\b"
    r"(?! at\s(?:the|an?)\b)[^,.;:]{0,40}?\b(?:at|around|about|before|after|by)\s\Z"
)
#: Before a time at which something ended.
_ENDED: Final = (
    r"closed|ended|finished|concluded|parted|rose|broke up|adjourned|drew to a close"
    r"|came to (?:an|its|a) (?:end|close)|(?:was|were) (?:all )?(?:over|done|finished|closed)"
)
UNTIL: Final = re.compile(
    rf"\b(?:(?:{_ENDED}) (?:at|by|shortly (?:before|after))|until|till)"
    r" (?:(?:shortly|a little|just|about|around|nearly) )?(?:before |after |past )?\Z"
)
#: After the length of all parts together, and before it.
TOTAL: Final = re.compile(r",?\s(?:in all|in total|altogether|all told|overall)\b")
TOTAL_OF: Final = re.compile(r"\btotal of \Z")
#: ", who was in Oslo from March 2 to 4,": days of somebody's own.
WHO_CLAUSE: Final = re.compile(r",\swho\s[^,;]{0,240},")
#: Between a date and the event that it dates: who met, and nothing more.
WHO_MET: Final = re.compile(
    r"(?:,?\s+(?:where\s)?(?:he|she|they)|\s+(?:the )?[A-Z][\w.]+(?: [A-Z][\w.]+){0,3})"
    r"\s+(?:also )?\Z"
)
#: Between a meeting and its day: "in the talks of May 4".
OF_DAY: Final = re.compile(r"\s(?:on|of|held on)\s(?:the\s)?\Z")
#: Right before a date of something else: "the treaty of June 7".
OF: Final = re.compile(r"(?<!morning )(?<!afternoon )(?<!evening )(?<!night )\bof \Z")
#: Right before a date.
ON: Final = re.compile(r"[Oo]n ")
#: Right before a city in a bracket that is that of a clock: "(9:20 pm in Tokyo)".
IN_CLOCK: Final = re.compile(
    r"\([^()]{0,24}(?:noon|midnight|\d\d?(?::\d\d)?(?: ?[ap]\.?m\.?)?),? \Z"
)
#: Behind a city: the time there is meant.
ZONE: Final = re.compile(r" (?:local )?(?:[Tt]ime|Standard|[Ss]ummer [Tt]ime)\b|\) time")
#: Between the beginning and the end of a talk: "from 10:00 to 11:00", "between ten and eleven".
FROM: Final = Hinted(r"\b[Ff]rom \Z", "rom ")
TO: Final = re.compile(r",?\s*(?:to|until|till|through|[-–~])\s*")
BETWEEN: Final = "between "
AND: Final = "and"
#: Behind a time, whose clock it is.
JAPAN_TIME: Final = re.compile(r"[^()]{0,12}\(?(?:Japan|Tokyo)(?: Standard)? [Tt]ime")
LOCAL_TIME: Final = re.compile(r"[^()]{0,24}[Ll]ocal [Tt]ime")
#: Behind a day of Japan, that of the talks: "June 8 Japan time (17:20 on June 7 local time)".
LOCAL_BEHIND: Final = re.compile(
    r",? (?:Japan|Tokyo)(?: Standard)? [Tt]ime,? \([^()]{0,60}[Ll]ocal [Tt]ime[^()]{0,20}\)"
)
#: The halves of the day, by the first letter of "a.m." and "p.m."; the longer part of an hour.
MORNING: Final = ("A", "a")
IN_MORNING: Final = "morning"
IN_AFTERNOON: Final = ("afternoon", "evening")
AFTERNOON: Final = ("P", "p")
THREE: Final = "three"
#: Before the second of two times: it ends what the first begins.
RANGE_END: Final = re.compile(r"(?:\bto|\buntil|\btill|\bthrough|[-–~])\s*\Z")
