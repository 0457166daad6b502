"""Reporting verbs: how the house style says that somebody said something.

Two tables, a row a verb.  :data:`VERBS` has the verbs, with all that is known of each;
:data:`PHRASES` the particles and nouns that make a verb report, or report something else ("point
out", "make statements").  To add a verb, add a row; its forms are made by the spelling rules of
English.

Source of the list: the verbs counted in readouts of 2000 to 2022, with their kin.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from enum import Enum
from functools import cached_property
from typing import Final, NamedTuple, TypeVar

from attrs import field, frozen

from japan_russia.model.acts import Act

__all__ = [
    "DENIED",
    "PHRASES",
    "TOPICS",
    "VERBS",
    "Form",
    "Mark",
    "Phrase",
    "Printed",
    "Verb",
    "Verbs",
    "forms_of",
    "lemma_of",
]


class Form(Enum):
    """What a printed form of a verb can be.

    >>> from japan_russia.wording import Form
    >>> [it.value for it in Form][:2]
    ['base', 'present']
    """

    BASE = "base"
    PRESENT = "present"
    PAST = "past"
    PARTICIPLE = "participle"


class Mark(Enum):
    """What is known of a verb beside its act and its forms.

    >>> from japan_russia.wording import Mark
    >>> Mark.PASSIVE.value
    'passive'
    """

    OBJECT = "object"
    """Its object is the recipient: "asked Minister B"."""
    THAT = "that"
    """The subject of its "that" is the recipient: "requested that Russia"."""
    TO = "to"
    """Its recipient follows "to": "conveyed to Minister B"."""
    JOINT = "joint"
    """Its impersonal passive is both sides' ("it was agreed"), others are the last speaker's."""
    PASSIVE = "passive"
    """Its passive without an agent reports a joint act: "the plan was discussed"."""
    NOUN_PASSIVE = "noun-passive"
    """The same, but only with a noun of speaking as its subject: "a discussion was held"."""
    TOPICAL = "topical"
    """Its act is that of the noun after it: "expressed gratitude"."""
    DENIAL = "denial"
    """To deny the act says something, too: "did not rule out a visit"."""
    REPLY = "reply"
    """It presents what it reports as an answer."""

    # Each is the only one of its value, and looked up often: the hash of Enum is slow.
    __hash__: Callable[[object], int] = object.__hash__  # type: ignore[assignment]


class Verb(NamedTuple):
    """A verb: its lemma, its act (None where only a phrase reports), and what is known of it.

    *past* are the past and the past participle where the spelling rules do not make them;
    *doubles* tells that its last consonant is doubled ("submitted").

    >>> from japan_russia.wording import Verb
    >>> from japan_russia import Act
    >>> Verb("moot", Act.PROPOSE).lemma
    'moot'
    """

    lemma: str
    act: Act | None
    past: tuple[str, ...] = ()
    doubles: bool = False
    marks: frozenset[Mark] = frozenset()


class Phrase(NamedTuple):
    """A verb that reports together with what follows it; with no act, one that does not.

    *near* holds the words of which one must follow.  With *adjacent*, it has to stand directly
    after the verb, an adverb or a short object apart ("point out", "called again on"); else
    anywhere in the verb's own object, before the next comma or "that".

    >>> from japan_russia.wording import Phrase
    >>> Phrase("put forward", None, frozenset({"forward"}), adjacent=True).lemma
    'put forward'
    """

    lemma: str
    act: Act | None
    near: frozenset[str]
    adjacent: bool


class Printed(NamedTuple):
    """A printed form of a verb: which verb, what form, and the phrases that it heads."""

    verb: Verb
    form: Form
    phrases: tuple[Phrase, ...]

    @property
    def lemma(self) -> str:
        """The lemma of the verb."""
        return self.verb.lemma

    @property
    def act(self) -> Act | None:
        """The act that the verb reports by itself."""
        return self.verb.act

    def has(self, mark: Mark) -> bool:
        """Tell whether the verb has *mark*."""
        return mark in self.verb.marks

    def is_deed(self, words: Collection[str]) -> bool:
        """Tell whether the verb reports nothing before *words*: "offered flowers"."""
        return any(it.act is None and it.near.intersection(words) for it in self.phrases)


_Member = TypeVar("_Member", bound=Enum)


def _rows(table: str, *columns: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each line of a table, and its cells."""
    for line in table.strip().splitlines():
        cells = [cell.strip() for cell in line.split("|")]
        if len(cells) != len(columns):
            raise ValueError(
                f"Expected the columns {', '.join(columns)} between bars in {line!r}, "
                f"found {len(cells)}."
            )
        yield line, cells


def _member(kind: type[_Member], value: str, line: str) -> _Member:
    """Return the member that a cell names."""
    try:
        return kind(value)
    except ValueError:
        known = ", ".join(str(it.value) for it in kind)
        raise ValueError(
            f"Expected for {kind.__name__} one of {known} in {line!r}, found {value!r}."
        ) from None


def _verbs(table: str) -> tuple[Verb, ...]:
    found = []
    for line, (lemma, act, forms, marks) in _rows(table, "lemma", "act", "past", "marks"):
        past = tuple(form.strip() for form in forms.rstrip("+ ").split(",") if form.strip())
        found.append(
            Verb(
                lemma,
                None if act == "-" else _member(Act, act, line),
                past,
                forms.endswith("+"),
                frozenset(_member(Mark, mark, line) for mark in marks.split()),
            )
        )
    return tuple(found)


#: Lemma, act ("-": only with a phrase), irregular past forms ("+": doubles its last consonant),
#: marks.
VERBS: Final = _verbs(
    """
state         | state        |                       | passive topical
say           | state        | said                  |
remark        | state        |                       |
comment       | state        |                       |
mention       | state        |                       | passive
announce      | state        |                       |
declare       | state        |                       |
tell          | state        | told                  | object
indicate      | state        |                       |
describe      | state        |                       |
repeat        | state        |                       |
restate       | state        |                       |
reiterate     | state        |                       |
conclude      | state        |                       | joint
observe       | state        |                       |
report        | state        |                       |
submit        | state        | +                     |
articulate    | state        |                       |
assert        | state        |                       |
profess       | state        |                       |
voice         | state        |                       | topical passive
relate        | state        |                       |
characterize  | state        |                       |
characterise  | state        |                       |
portray       | state        |                       |
testify       | state        |                       |
summarize     | state        |                       |
summarise     | state        |                       |
recapitulate  | state        |                       |
list          | state        |                       |
enumerate     | state        |                       |
identify      | state        |                       |
opine         | state        |                       |
intimate      | state        |                       |
hint          | state        |                       |
signal        | state        |                       |
present       | state        |                       | object
aver          | state        |                       |
avow          | state        |                       |
boast         | state        |                       |
exclaim       | state        |                       |
proclaim      | state        |                       |
pronounce     | state        |                       |
stipulate     | state        |                       |
specify       | state        |                       |
quip          | state        | +                     |
joke          | state        |                       |
jest          | state        |                       |
muse          | state        |                       |
divulge       | state        |                       |
grumble       | state        |                       |
venture       | state        |                       |
sigh          | state        |                       |
murmur        | state        |                       |
narrate       | state        |                       |
sketch        | state        |                       |
reckon        | state        |                       |
imply         | state        |                       |
insinuate     | state        |                       |
declaim       | state        |                       |
discourse     | state        |                       |
expatiate     | state        |                       |
confide       | state        |                       | to
confess       | state        |                       | to
posit         | state        |                       |
surmise       | state        |                       |
preface       | state        |                       |
interject     | state        |                       |
interpose     | state        |                       |
explain       | explain      |                       | passive
clarify       | explain      |                       |
elaborate     | explain      |                       |
brief         | explain      |                       | object
outline       | explain      |                       |
illustrate    | explain      |                       |
detail        | explain      |                       |
expound       | explain      |                       |
justify       | explain      |                       |
attribute     | explain      |                       |
rationalize   | explain      |                       |
elucidate     | explain      |                       |
raise         | point_out    |                       | passive
broach        | point_out    |                       |
flag          | point_out    | +                     |
stress        | stress       |                       | passive
emphasize     | stress       |                       | passive
emphasise     | stress       |                       |
underline     | stress       |                       |
underscore    | stress       |                       |
highlight     | stress       |                       |
insist        | stress       |                       |
affirm        | stress       |                       | joint passive
accentuate    | stress       |                       |
reassert      | stress       |                       |
note          | note         |                       | passive
add           | add          |                       |
supplement    | add          |                       |
respond       | respond      |                       | reply
reply         | respond      |                       | reply
answer        | respond      |                       | reply
nod           | respond      | +                     | reply
retort        | respond      |                       | reply
reciprocate   | respond      |                       | reply
react         | respond      |                       |
shoot         | -            | shot                  |
rejoin        | respond      |                       | reply
recall        | recall       |                       |
remember      | recall       |                       |
reminisce     | recall       |                       |
recollect     | recall       |                       |
inform        | inform       |                       | object
notify        | inform       |                       | object
introduce     | inform       |                       |
reveal        | inform       |                       |
disclose      | inform       |                       |
assure        | inform       |                       | object
remind        | inform       |                       | object
update        | inform       |                       | object
acquaint      | inform       |                       | object
apprise       | inform       |                       | object
alert         | inform       |                       |
debrief       | inform       |                       | object
claim         | claim        |                       |
argue         | claim        |                       |
maintain      | claim        |                       |
contend       | claim        |                       |
allege        | claim        |                       |
admonish      | claim        |                       |
defend        | claim        |                       |
evaluate      | assess       |                       |
appraise      | assess       |                       |
assess        | assess       |                       |
appreciate    | assess       |                       |
value         | assess       |                       |
praise        | assess       |                       | object
commend       | assess       |                       | object
applaud       | assess       |                       |
laud          | assess       |                       |
hail          | assess       |                       |
believe       | assess       |                       |
estimate      | assess       |                       |
deem          | assess       |                       |
judge         | assess       |                       |
predict       | assess       |                       |
consider      | assess       |                       |
view          | assess       |                       |
think         | assess       | thought               |
feel          | assess       | felt                  |
salute        | assess       |                       |
compliment    | assess       |                       | object
rate          | assess       |                       |
esteem        | assess       |                       |
regard        | assess       |                       |
cherish       | assess       |                       |
extol         | assess       |                       |
extoll        | assess       |                       |
eulogize      | assess       |                       |
acclaim       | assess       |                       |
honour        | assess       |                       |
honor         | assess       |                       |
liken         | assess       |                       |
acknowledge   | acknowledge  |                       | joint noun-passive
recognize     | acknowledge  |                       | joint noun-passive
recognise     | acknowledge  |                       | joint noun-passive
admit         | acknowledge  | +                     |
concede       | acknowledge  |                       |
understand    | acknowledge  | understood            |
confirm       | confirm      |                       | joint passive
reconfirm     | confirm      |                       | joint passive
reaffirm      | confirm      |                       | joint passive
verify        | confirm      |                       |
share         | share_view   |                       | joint passive denial
echo          | share_view   |                       |
agree         | agree        |                       | joint passive denial
concur        | agree        | +                     | joint denial
consent       | agree        |                       | denial
assent        | agree        |                       | denial
coincide      | agree        |                       |
decide        | decide       |                       | joint passive
determine     | decide       |                       | joint
resolve       | decide       |                       | joint
adopt         | decide       |                       | joint passive
endorse       | decide       |                       | denial
approve       | decide       |                       | denial
sign          | sign         |                       |
initial       | sign         |                       |
accept        | accept       |                       | passive denial
accede        | accept       |                       |
grant         | accept       |                       |
acquiesce     | accept       |                       |
pledge        | intend       |                       |
promise       | intend       |                       | object
vow           | intend       |                       |
volunteer     | intend       |                       |
commit        | intend       | +                     |
guarantee     | intend       |                       |
intend        | intend       |                       |
swear         | intend       | swore, sworn          |
offer         | offer        |                       | object to topical
propose       | propose      |                       | passive
suggest       | propose      |                       |
moot          | propose      |                       |
recommend     | propose      |                       |
advise        | propose      |                       | object
advocate      | propose      |                       |
counsel       | propose      |                       |
envisage      | propose      |                       |
invite        | invite       |                       | object
request       | request      |                       | object that
demand        | request      |                       | that
solicit       | request      |                       |
seek          | request      | sought                |
beg           | request      | +                     | object
beseech       | request      | besought, beseeched   | object
petition      | request      |                       |
entreat       | request      |                       | object
implore       | request      |                       | object
ask           | ask          |                       | object that
inquire       | ask          |                       |
enquire       | ask          |                       |
wonder        | ask          |                       |
question      | ask          |                       |
query         | ask          |                       |
interrogate   | ask          |                       |
urge          | urge         |                       | object that
encourage     | urge         |                       | object
appeal        | urge         |                       | object
exhort        | urge         |                       |
warn          | urge         |                       | object
caution       | urge         |                       |
press         | urge         |                       | object
plead         | urge         |                       |
prod          | urge         | +                     | object
direct        | instruct     |                       | object
instruct      | instruct     |                       | object
task          | instruct     |                       |
commission    | -            |                       |
entrust       | instruct     |                       |
summon        | summon       |                       | object
welcome       | welcome      |                       | object passive
greet         | welcome      |                       | object
rejoice       | welcome      |                       |
support       | support      |                       | denial
back          | support      |                       |
thank         | thank        |                       | object
congratulate  | congratulate |                       | object
felicitate    | congratulate |                       |
condole       | condole      |                       |
sympathize    | condole      |                       |
sympathise    | condole      |                       |
mourn         | condole      |                       |
wish          | wish         |                       | object
desire        | wish         |                       |
hope          | hope         |                       |
expect        | hope         |                       |
anticipate    | hope         |                       |
trust         | hope         |                       |
await         | hope         |                       |
yearn         | hope         |                       |
worry         | concern      |                       |
fear          | concern      |                       |
fret          | concern      |                       |
regret        | regret       | +                     |
lament        | regret       |                       |
deplore       | regret       |                       |
apologize     | regret       |                       |
apologise     | regret       |                       |
bemoan        | regret       |                       |
rue           | regret       | rued                  |
deprecate     | regret       |                       |
protest       | protest      |                       |
condemn       | protest      |                       |
denounce      | protest      |                       |
criticize     | protest      |                       |
criticise     | protest      |                       |
complain      | protest      |                       |
blame         | protest      |                       |
accuse        | protest      |                       |
remonstrate   | protest      |                       |
decry         | protest      |                       |
rebuke        | protest      |                       | object
reprimand     | protest      |                       | object
censure       | protest      |                       | object
reproach      | protest      |                       | object
reject        | reject       |                       |
refuse        | reject       |                       |
deny          | reject       |                       | denial
decline       | reject       |                       |
oppose        | reject       |                       | denial
dispute       | reject       |                       | denial
contest       | reject       |                       | denial
prefer        | state        | +                     |
dissent       | reject       |                       |
rebut         | reject       | +                     |
counter       | reject       |                       | reply
contradict    | reject       |                       |
object        | reject       |                       | denial
challenge     | reject       |                       |
disagree      | reject       |                       |
doubt         | reject       |                       | denial
repudiate     | reject       |                       |
rebuff        | reject       |                       |
dismiss       | reject       |                       |
spurn         | reject       |                       |
veto          | reject       |                       |
negate        | reject       |                       |
refute        | reject       |                       |
convey        | convey       |                       | to topical
transmit      | convey       | +                     | to
relay         | convey       |                       | to
hand          | convey       |                       | object to
deliver       | convey       |                       | to
forward       | convey       |                       |
communicate   | convey       |                       | to
impart        | convey       |                       | to
discuss       | discuss      |                       | joint passive
deliberate    | discuss      |                       | noun-passive
confer        | discuss      | +                     |
negotiate     | discuss      |                       |
debate        | discuss      |                       | passive
address       | discuss      |                       |
consult       | discuss      |                       |
review        | discuss      |                       | passive
explore       | discuss      |                       | passive
examine       | discuss      |                       | passive
analyze       | discuss      |                       | passive
analyse       | discuss      |                       | passive
canvass       | discuss      |                       | passive
scrutinize    | discuss      |                       |
scrutinise    | discuss      |                       |
ponder        | discuss      |                       |
refer         | refer        | +                     | passive
allude        | refer        |                       |
cite          | refer        |                       | passive
recount       | refer        |                       |
quote         | refer        |                       |
point         | -            |                       | passive
call          | -            |                       | object
take          | -            | took, taken           | noun-passive
follow        | -            |                       |
find          | -            | found                 |
see           | -            | saw, seen             |
work          | -            |                       |
fix           | -            |                       |
hold          | -            | held                  | noun-passive
continue      | -            |                       |
resume        | -            |                       |
look          | -            |                       | noun-passive
reflect       | -            |                       |
talk          | -            |                       |
converse      | -            |                       |
advance       | -            |                       | noun-passive
order         | -            |                       |
correct       | -            |                       |
chat          | -            | +                     |
settle        | -            |                       | joint
arrange       | -            |                       | joint
spell         | -            | spelled, spelt        |
sound         | -            |                       |
dispel        | -            | +                     |
rule          | -            |                       | denial
exclude       | -            |                       | denial
hide          | -            | hid, hidden           | denial
conceal       | -            |                       | denial
push          | -            |                       |
subscribe     | -            |                       |
arrive        | -            |                       |
comply        | -            |                       |
record        | -            |                       |
run           | -            | ran                   |
want          | -            |                       |
renew         | -            |                       |
pose          | -            |                       | to
put           | -            | put +                 | to
send          | -            | sent                  |
float         | -            |                       |
embrace       | -            |                       |
register      | -            |                       |
file          | -            |                       |
provide       | -            |                       |
coordinate    | -            |                       |
swap          | -            | +                     |
air           | -            |                       |
extend        | -            |                       | to topical
pass          | -            | passed                |
deal          | -            | dealt                 |
speak         | -            | spoke, spoken         |
undertake     | -            | undertook, undertaken |
bid           | -            | bade, bidden +        |
compare       | -            |                       | noun-passive
have          | -            | had                   |
make          | -            | made                  | noun-passive to
set           | -            | set +                 |
place         | -            |                       | noun-passive
lay           | -            | laid                  |
give          | -            | gave, given           | object to topical
sum           | -            | +                     |
touch         | -            |                       | passive
dwell         | -            | dwelt, dwelled        |
focus         | -            |                       |
concentrate   | -            |                       |
bring         | -            | brought               | passive
go            | -            | went, gone            | noun-passive
issue         | -            |                       |
let           | -            | let                   |
conduct       | -            |                       | noun-passive
carry         | -            |                       | noun-passive
engage        | -            |                       | noun-passive
exchange      | -            |                       | joint passive
reach         | -            |                       | passive
obtain        | -            |                       | noun-passive
achieve       | -            |                       | noun-passive
come          | -            | came                  |
lodge         | -            |                       |
tender        | -            |                       | to
proffer       | -            |                       | to
render        | -            |                       | to
turn          | -            |                       |
pay           | -            | paid                  |
show          | -            | showed, shown         | object topical
draw          | -            | drew, drawn           |
attach        | -            |                       |
deepen        | -            |                       |
express       | -            |                       | to passive topical
bestow        | convey       |                       | object
lend          | -            | lent                  |
supply        | -            |                       |
name          | -            |                       |
spend         | -            | spent                 |
read          | -            | read                  |
serve         | -            |                       |
harbor        | -            |                       |
harbour       | -            |                       |
chime         | -            |                       |
stand         | -            | stood                 |
stick         | -            | stuck                 |
adhere        | -            |                       |
keep          | -            | kept                  |
unveil        | -            |                       |
expand        | -            |                       |
leave         | -            | left                  |
ascribe       | explain      |                       |
balk          | reject       |                       |
demur         | reject       | +                     |
disclaim      | reject       |                       |
disapprove    | reject       |                       |
signify       | state        |                       |
term          | assess       |                       |
content       | -            |                       |
confine       | -            |                       |
limit         | -            |                       |
restrict      | -            |                       |
resign        | -            |                       |
associate     | -            |                       |
align         | -            |                       |
distance      | -            |                       |
dissociate    | -            |                       |
paint         | -            |                       |
discount      | reject       |                       |
scoff         | reject       |                       |
discourage    | urge         |                       |
envision      | propose      |                       |
favor         | support      |                       |
favour        | support      |                       |
second        | support      |                       | object
foresee       | assess       | foresaw, foreseen     |
credit        | assess       |                       |
invoke        | refer        |                       |
parry         | respond      |                       | reply
vouch         | intend       |                       |
toast         | wish         |                       |
play          | -            |                       |
strike        | -            | struck                |
sweep         | -            | swept                 |
brush         | -            |                       |
wave          | -            |                       |
throw         | -            | threw, thrown         |
revert        | -            |                       |
return        | -            |                       |
single        | -            |                       |
table         | -            |                       |
enlarge       | -            |                       |
enter         | -            |                       |
excuse        | -            |                       |
impress       | -            |                       |
reserve       | -            |                       |
side          | -            |                       |
remain        | -            |                       |
cast          | -            | cast                  |
"""
)

_OPINIONS: Final = (
    "view views opinion opinions recognition understanding perception assessment idea ideas "
    "intention thought thoughts judgment judgement awareness position positions conviction"
)
_DISCUSSION: Final = (
    "discussion discussions exchange exchanges consultation consultations dialogue negotiations "
    "negotiation deliberations debate conversation"
)


def _phrases(table: str) -> Mapping[str, tuple[Phrase, ...]]:
    rows: dict[str, list[Phrase]] = {}
    for line, (verb, lemma, act, where, near) in _rows(
        table, "verb", "lemma", "act", "where", "words"
    ):
        words = near.format(opinions=_OPINIONS, discussion=_DISCUSSION).split()
        said = None if act == "-" else _member(Act, act, line)
        phrase = Phrase(lemma, said, frozenset(words), where == "next")
        rows.setdefault(verb, []).append(phrase)
    return {verb: tuple(phrases) for verb, phrases in rows.items()}


#: Verb, lemma of the whole, act ("-": reports nothing), whether the words come next or anywhere in
#: the object, words, also with a capital.
PHRASES: Final = _phrases(
    """
point      | point out            | point_out   | next   | out to
call       | call on              | urge        | next   | on
call       | call upon            | urge        | next   | upon
call       | call for             | urge        | next   | for
shoot      | shoot back           | respond     | next   | back
take       | take up              | discuss     | next   | up
call       | call attention       | point_out   | next   | attention
call       | call at              | -           | next   | at
read       | read out             | convey      | next   | out aloud
serve      | serve notice         | inform      | object | notice
give       | give notice          | inform      | object | notice
give       | give figures         | inform      | object | figure figures details data
give       | give reasons         | explain     | object | reasons
sound      | sound a warning      | urge        | object | warning
harbor     | harbor doubts        | concern     | object | doubt doubts
harbour    | harbour doubts       | concern     | object | doubt doubts
chime      | chime in             | agree       | next   | in
stand      | stand by             | claim       | next   | by
stick      | stick to             | claim       | next   | to
adhere     | adhere to            | claim       | next   | to
keep       | keep to              | claim       | object | position view
unveil     | unveil               | propose     | object | plan plans proposal idea
expand     | expand on            | explain     | next   | on upon
leave      | leave open           | state       | next   | open
place      | place hope           | hope        | object | hope hopes expectations
go         | go into detail       | explain     | object | detail details
show       | show a stance        | state       | object | attitude stance
see        | see                  | assess      | next   | as
press      | press                | -           |        | button buttons hand hands lever switch
call       | call to mind         | recall      | object | mind
call       | call into question   | reject      | object | question
call       | call                 | assess      | next   | it this the his
follow     | follow up            | discuss     | next   | up
find       | find                 | assess      | next   | it
make       | make a presentation  | explain     | object | presentation
make       | make a present       | convey      | object | present gift
make       | make a report        | state       | object | report reports
make       | make a complaint     | protest     | object | complaint
make       | make the case        | claim       | object | case
find       | find                 | assess      | object | idea proposal plan
find       | find                 | assess      | object | suggestion point view views
see        | see eye to eye       | agree       | next   | eye
work       | work out             | decide      | next   | out
fix        | fix a date           | decide      | object | date dates day time
hold       | hold                 | claim       | next   | that
hold       | hold                 | assess      | next   | it
look       | look forward         | hope        | next   | forward
look       | look back            | recall      | next   | back
reflect    | reflect on           | recall      | next   | on upon
talk       | talk                 | discuss     | next   | about of over
converse   | converse             | discuss     | next   | about on over
advance    | advance              | claim       | object | claim argument thesis
correct    | correct              | state       | next   | him her
speak      | speak                | state       | object | warmth approval emotion concern pride
speak      | speak                | state       | object | admiration favour favor support regret
give       | give consent         | agree       | object | assent blessing go-ahead
lay        | lay claim            | claim       | object | claim
order      | order                | instruct    | object | inquiry investigation study review survey
chat       | chat                 | discuss     | next   | about over
share      | share a car          | -           | object | car table lunch dinner meal room ride
share      | share a meal         | -           | next   | rice bread cake cakes snacks tea
dispel     | dispel               | state       | object | doubt doubts fear fears concern concerns
offer      | offer flowers        | -           | object | wreath incense prayer prayers
offer      | offer flowers        | -           | object | monument memorial tomb grave cenotaph
give       | give instructions    | instruct    | object | instructions
commission | commission           | instruct    | object | directors officials officers experts
commission | commission           | instruct    | object | study survey report review
settle     | settle on            | agree       | next   | on upon
settle     | settle               | agree       | next   | that
arrange    | arrange              | agree       | next   | that to between with
spell      | spell out            | explain     | next   | out
sound      | sound out            | ask         | next   | out
rule       | rule out             | reject      | next   | out
push       | push for             | urge        | next   | for
subscribe  | subscribe to         | agree       | next   | to
see        | see                  | assess      | next   | no
take       | take issue           | reject      | next   | issue exception
float      | float                | propose     | object | idea proposal plan activity
embrace    | embrace              | support     | object | initiative idea proposal
renew      | renew                | urge        | object | request call appeal demand
renew      | renew                | invite      | object | invitation
renew      | renew                | support     | object | support
renew      | renew                | offer       | object | offer offers
renew      | renew                | intend      | object | commitment pledge resolve determination
pose       | pose a question      | ask         | object | question questions
put        | put a question       | ask         | object | question questions
send       | send greetings       | convey      | object | greetings regards message
send       | send word            | inform      | next   | word
register   | register a protest   | protest     | object | protest objection complaint opposition
file       | file a protest       | protest     | object | protest objection complaint
provide    | provide an explanation| explain     | object | explanation explanations briefing
coordinate | coordinate views     | discuss     | object | views positions
conclude   | conclude a visit     | -           | object | visit trip tour journey stay travels
conclude   | conclude a meeting   | -           | object | meeting talks conversation discussion
swap       | swap views           | discuss     | object | views opinions information
air        | air                  | concern     | object | concern concerns grievances doubts
find       | find common ground   | agree       | object | ground
extend     | extend a welcome     | welcome     | object | welcome
pass       | pass on              | convey      | next   | on
deal       | deal with            | discuss     | next   | with
speak      | speak                | state       | next   | of about on against out up
speak      | speak                | state       | next   | length long
undertake  | undertake            | intend      | next   | to that
seek       | seek understanding   | request     | object | understanding support cooperation
bid        | bid welcome          | welcome     | object | welcome farewell
take       | take note            | note        | object | note
take       | take the position    | state       | object | position view stance
take       | take stock           | discuss     | object | stock
compare    | compare notes        | discuss     | object | notes
compare    | compare views        | discuss     | object | views positions approaches assessments
have       | have no objection    | agree       | object | objection objections
have       | have a question      | ask         | object | question questions
have       | have hopes           | hope        | object | hope hopes expectations
have       | have concerns        | concern     | object | concern concerns worries misgivings
have       | have words           | discuss     | object | word words
have       | have an exchange     | discuss     | object | conversation
make       | make known           | convey      | object | known
set        | set store            | stress      | object | store
place      | place emphasis       | stress      | object | emphasis stress importance
lay        | lay emphasis         | stress      | object | emphasis stress
put        | put emphasis         | stress      | object | emphasis stress
give       | give to understand   | inform      | object | understand understood
give       | give assurance       | inform      | object | assurance assurances
give       | give a warning       | urge        | object | warning
sum        | sum up               | state       | next   | up
touch      | touch on             | refer       | next   | on
touch      | touch upon           | refer       | next   | upon
dwell      | dwell on             | discuss     | next   | on
focus      | focus on             | discuss     | next   | on upon
concentrate| concentrate on       | discuss     | next   | on upon
dwell      | dwell upon           | discuss     | next   | upon
bring      | bring up             | refer       | next   | up
put        | put in               | state       | next   | in
put        | put the blame        | point_out   | object | blame responsibility onus
lay        | lay the blame        | point_out   | object | blame responsibility
give       | give reasons         | explain     | next   | as
put        | put it               | state       | next   | it
put        | put forward          | propose     | next   | forward forth
present    | present oneself      | -           | next   | itself himself herself themselves
set        | set out              | -           | next   | from for on
set        | set forth            | explain     | next   | forth
set        | set out              | explain     | next   | out
lay        | lay out              | explain     | next   | out
go         | go over              | discuss     | next   | over through
hand       | hand over            | convey      | next   | over
make       | make statements      | state       | object | statement statements
make       | make remarks         | state       | object | remark remarks
make       | make remarks         | state       | object | comments comment observation
issue      | issue a statement    | state       | object | statement statements declaration
make       | make points          | state       | object | point points
make       | make a proposal      | propose     | object | proposal proposals suggestion suggestions
make       | make a request       | request     | object | request requests appeal
make       | make announcements   | state       | object | announcement announcements
make       | make representations | protest     | object | representation representations
make       | make a protest       | protest     | object | protest protests
let        | let it be known      | convey      | object | known
make       | make clear           | explain     | object | clear plain
make       | make an explanation  | explain     | object | explanation explanations
make       | make reference       | refer       | object | reference
make       | make a note          | note        | object | note
make       | make mention         | refer       | object | mention
make       | make an offer        | offer       | object | offer offers
make       | make a promise       | intend      | object | promise promises pledge commitment
give       | give an explanation  | explain     | object | explanation explanations account
give       | give an assessment   | assess      | object | assessment evaluation
give       | give a briefing      | inform      | object | briefing presentation
give       | give a briefing      | inform      | object | report overview outline
give       | give a promise       | intend      | object | promise pledge word
give       | give a response      | respond     | object | response responses reply
give       | give a response      | respond     | object | replies answer answers
give       | give consent         | agree       | object | consent approval
hold       | hold discussions     | discuss     | object | {discussion}
continue   | continue             | add         | next   | that
continue   | continue discussions | discuss     | object | {discussion}
resume     | resume discussions   | discuss     | object | {discussion}
have       | have discussions     | discuss     | object | {discussion}
take       | take discussions     | discuss     | object | {discussion}
conduct    | conduct discussions  | discuss     | object | {discussion}
carry      | carry out discussions| discuss     | object | {discussion}
engage     | engage in discussions| discuss     | object | {discussion}
exchange   | exchange views       | discuss     | object | {opinions} words information
turn       | turn down            | reject      | next   | down aside
share      | share the view       | share_view  | object | {opinions} wish resolve hope concern
reach      | reach agreement      | agree       | object | agreement understanding consensus accord
obtain     | obtain agreement     | agree       | object | agreement consensus understanding
achieve    | achieve agreement    | agree       | object | agreement consensus understanding
come       | come to agreement    | agree       | object | agreement understanding recognition
come       | come to the conclusion| assess      | object | conclusion view
lodge      | lodge a protest      | protest     | object | protest protests complaint
lodge      | lodge an objection   | reject      | object | objection objections
lodge      | lodge representations| protest     | object | representation representations
extend     | extend an invitation | invite      | object | invitation invitations
extend     | extend congratulations| congratulate| object | congratulations
extend     | extend condolences   | condole     | object | condolences sympathy
extend     | extend gratitude     | thank       | object | gratitude thanks appreciation
pay        | pay a floral tribute | -           | object | floral
pay        | pay tribute          | assess      | object | tribute
pay        | pay respect          | assess      | object | respect
show       | show interest        | hope        | object | interest
take       | take interest        | hope        | object | interest
show       | show understanding   | acknowledge | object | understanding
draw       | draw attention       | point_out   | object | attention
attach     | attach importance    | stress      | object | importance
deepen     | deepen understanding | discuss     | object | understanding
voice      | voice                | state       | object | doubt doubts
extend     | extend greetings     | convey      | object | greetings regards
lend       | lend support         | support     | object | support
supply     | supply               | inform      | object | dates figures details data information
provide    | provide              | inform      | next   | these
provide    | provide              | inform      | object | figures details data information
name       | name                 | state       | next   | two three four five several some
name       | name                 | state       | object | date dates day days reason reasons
name       | name                 | state       | next   | them it
name       | name                 | state       | object | lack month pillars absence
name       | name                 | state       | object | sum figure
name       | name                 | state       | object | area areas field fields topic topics
name       | name                 | state       | object | example examples
show       | show                 | inform      | object | photograph photographs picture pictures
show       | show                 | inform      | object | map maps chart charts film video
compare    | compare              | assess      | object | to with
give       | give                 | convey      | object | present presents gift gifts
exchange   | exchange presents    | convey      | object | presents
hide       | hide                 | state       | next   | that how
conceal    | conceal              | state       | next   | that how
hide       | hide                 | state       | object | displeasure disappointment doubts concern
conceal    | conceal              | state       | object | displeasure disappointment doubts concern
exclude    | exclude              | reject      | object | possibility visit
spend      | spend time           | discuss     | object | time
see        | see merit            | assess      | object | merit merits sense
have       | have reservations    | concern     | object | reservation reservations doubts
have       | have a view          | state       | object | view opinion impression
give       | give a nod           | agree       | object | nod blessing assent
give       | give a hint          | state       | object | hint hints vent
hold       | hold the view        | state       | object | view opinion position
let        | let it be understood | convey      | object | understood
raise      | raise no objection   | agree       | next   | no
make       | make a plea          | urge        | object | plea
make       | make an inquiry      | ask         | object | inquiry inquiries enquiry
make       | make no secret       | state       | object | secret
play       | play down            | assess      | next   | down
strike     | strike a note        | state       | object | note tone
sweep      | sweep aside          | reject      | next   | aside
brush      | brush aside          | reject      | next   | aside off
wave       | wave aside           | reject      | next   | aside away
throw      | throw weight behind  | support     | object | weight
cast       | cast doubt           | reject      | object | doubt doubts
go         | go along             | agree       | next   | along
go         | go back              | refer       | next   | back
take       | take the line        | state       | object | line
bring      | bring home           | stress      | next   | home
come       | come out in favor    | support     | object | favor favour
come       | come up with         | propose     | object | plan proposal idea suggestion
draw       | draw a comparison    | assess      | object | comparison parallel distinction lesson
revert     | revert to            | refer       | next   | to
return     | return the compliment| thank       | object | compliment compliments greeting greetings
return     | return to            | refer       | object | subject topic question matter issue point
single     | single out           | point_out   | next   | out
table      | table                | propose     | object | proposal draft plan paper
lay        | lay down             | state       | object | terms conditions
lay        | lay before           | propose     | object | before
look       | look ahead           | hope        | next   | ahead
enlarge    | enlarge on           | explain     | next   | on upon
enter      | enter a protest      | protest     | object | protest reservation caveat
enter      | enter into detail    | explain     | object | detail details
excuse     | excuse oneself       | regret      | next   | himself herself themselves
impress    | impress on           | stress      | next   | on upon
reserve    | reserve              | state       | object | position right rights answer
reserve    | reserve              | state       | next   | that
side       | side with            | support     | next   | with
remain     | remain of the view   | state       | object | view opinion
attach     | attach conditions    | state       | object | condition conditions
set        | set a date           | decide      | object | date dates
content    | content oneself      | state       | next   | himself herself itself themselves
confine    | confine oneself      | state       | next   | himself herself itself themselves
limit      | limit oneself        | state       | next   | himself herself itself themselves
restrict   | restrict oneself     | state       | next   | himself herself itself themselves
resign     | resign oneself       | accept      | next   | himself herself itself themselves
associate  | associate oneself    | support     | next   | himself herself itself themselves
align      | align oneself        | support     | next   | himself herself itself themselves
distance   | distance oneself     | reject      | next   | himself herself itself themselves
dissociate | dissociate oneself   | reject      | next   | himself herself itself themselves
show       | show oneself         | assess      | next   | himself herself itself themselves
throw      | throw support behind | support     | object | support
find       | find                 | assess      | object | unhelpful unacceptable acceptable helpful
find       | find                 | assess      | object | regrettable
find       | find                 | assess      | object | encouraging insufficient strange
lend       | lend voice           | support     | object | voice
speak      | speak                | state       | object | manner terms detail vein tone effect
fix        | fix an order         | decide      | object | order schedule agenda program programme
put        | put names to         | -           | object | name names signature signatures
want       | want to know         | ask         | object | know
run        | run through          | explain     | object | stages points figures agenda list
give       | give voice           | state       | object | voice expression utterance
give       | give grounds         | explain     | object | grounds cause example examples
comply     | comply with          | agree       | object | request requests wish wishes demand
bring      | bring to attention   | point_out   | object | attention notice
make       | make a condition     | state       | object | condition
take       | take to task         | protest     | object | task
pay        | pay compliments      | assess      | object | compliment compliments
record     | record agreement     | agree       | object | agreement
have       | have no difficulty   | accept      | object | difficulty quarrel
note       | note down            | -           | next   | down
arrive     | arrive at            | agree       | object | conclusion view agreement understanding
stand      | stand ready          | intend      | next   | ready prepared
throw      | throw a ball         | -           | object | ball pitch puck coin switch towel
throw      | throw in             | add         | next   | in
throw      | throw light on       | explain     | object | light
let        | let fall             | state       | next   | fall slip drop
let        | let know             | inform      | object | know
find       | find                 | assess      | next   | that
see        | see                  | assess      | object | sign proof evidence
paint      | paint a picture      | explain     | object | picture
draw       | draw a picture       | explain     | object | picture
attach     | attach weight        | stress      | object | weight value
hold       | hold out hopes       | offer       | object | prospect hope hopes
hold       | hold fast            | state       | next   | fast
put        | put hopes            | hope        | object | hopes trust
set        | set hopes            | hope        | object | hopes
pay        | pay respects         | state       | object | respects
make       | make light of        | reject      | next   | light
come       | come out against     | reject      | object | against
come       | come back to         | refer       | object | topic subject question issue matter theme
put        | put on record        | state       | object | record
leave      | leave no doubt       | stress      | object | doubt
return     | return               | respond     | next   | that
make       | make reply           | respond     | object | reply answer response
have       | have nothing to add  | state       | object | add
have       | have to say          | state       | object | say
have       | have a request       | request     | object | request requests
go         | go into              | discuss     | object | question matter issue problem problems
look       | look into            | discuss     | object | question matter issue problem problems
find       | find                 | assess      | object | approach argument arguments offer
find       | find                 | assess      | object | situation conditions terms
tender     | tender condolences   | condole     | object | condolences sympathy
tender     | tender thanks        | thank       | object | thanks gratitude
tender     | tender apologies     | regret      | object | apologies apology regrets
tender     | tender congratulations| congratulate| object | congratulations
proffer    | proffer condolences  | condole     | object | condolences sympathy
proffer    | proffer thanks       | thank       | object | thanks gratitude
proffer    | proffer apologies    | regret      | object | apologies apology regrets
proffer    | proffer congratulations| congratulate| object | congratulations
render     | render condolences   | condole     | object | condolences sympathy
render     | render thanks        | thank       | object | thanks gratitude
render     | render apologies     | regret      | object | apologies apology regrets
render     | render congratulations| congratulate| object | congratulations
express    | express              | state       | next   | *
"""
)

_TOPICS: Final = {
    Act.ASSESS: "respect admiration belief confidence conviction opinion view views",
    Act.SHARE_VIEW: "recognition",
    Act.AGREE: "consent agreement",
    Act.INTEND: "intention intentions willingness determination resolve commitment resolution",
    Act.WELCOME: "pleasure joy satisfaction delight",
    Act.SUPPORT: "support solidarity encouragement",
    Act.THANK: "gratitude thanks appreciation gratefulness",
    Act.CONGRATULATE: "congratulations",
    Act.CONDOLE: "condolences sympathy sympathies",
    Act.WISH: "wish wishes",
    Act.HOPE: "hope hopes expectation expectations desire eagerness interest readiness",
    Act.CONCERN: "concern concerns worry worries anxiety dismay",
    Act.REGRET: "regret regrets disappointment apology apologies",
    Act.PROTEST: "protest indignation",
    Act.REJECT: "opposition",
}
#: What the acts of verbs marked "denial" become, where they are denied: "did not agree" rejects,
#: "did not rule it out" admits it.
DENIED: Final = {
    Act.AGREE: Act.REJECT,
    Act.ACCEPT: Act.REJECT,
    Act.SHARE_VIEW: Act.REJECT,
    Act.SUPPORT: Act.REJECT,
    Act.DECIDE: Act.REJECT,
    Act.REJECT: Act.ACKNOWLEDGE,
}
#: What an act becomes by the noun that is its object ("express gratitude", "convey condolences").
TOPICS: Final[Mapping[str, Act]] = {
    noun: act for act, nouns in _TOPICS.items() for noun in nouns.split()
}

_VOWELS: Final = frozenset("aeiou")


def forms_of(verb: Verb) -> dict[Form, tuple[str, ...]]:
    """Return the printed forms of *verb* by kind of form."""
    lemma = verb.lemma
    stem, last = lemma[:-1], lemma[-1]
    ends_in_y = last == "y" and lemma[-2] not in _VOWELS
    if last == "e":
        past = lemma + "d"
        participle = (lemma if lemma.endswith("ee") else stem) + "ing"
    elif ends_in_y:
        past, participle = stem + "ied", lemma + "ing"
    elif verb.doubles:
        past, participle = lemma + last + "ed", lemma + last + "ing"
    else:
        past, participle = lemma + "ed", lemma + "ing"
    if ends_in_y:
        present = stem + "ies"
    elif lemma.endswith(("s", "sh", "ch", "x", "z", "o")):
        present = lemma + "es"
    else:
        present = "has" if lemma == "have" else lemma + "s"
    return {
        Form.BASE: (lemma,),
        Form.PRESENT: (present,),
        Form.PAST: verb.past or (past,),
        Form.PARTICIPLE: (participle,),
    }


def lemma_of(past: str) -> str:
    """Return the likely lemma of a past form in "-ed" that no table has ("mused": "muse")."""
    stem = past[:-2]
    if stem.endswith("i"):
        return stem[:-1] + "y"
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "lsz":
        return stem[:-1]
    before = stem[-2] if len(stem) > 1 else ""
    silent = stem[-1] in "cguvz" or (stem[-1] == "s" and before != "s")
    silent = silent or (stem.endswith("ir") and stem[-3:-2] not in _VOWELS)
    return stem + "e" if silent or (stem[-1] == "l" and before not in _VOWELS | {"l"}) else stem


@frozen
class Verbs:
    """The reporting verbs of one wording, with their printed forms."""

    rows: tuple[Verb, ...] = field(default=VERBS)
    phrases: Mapping[str, tuple[Phrase, ...]] = field(default=PHRASES)

    @cached_property
    def forms(self) -> Mapping[str, Printed]:
        """Every printed form of every verb; where two verbs share one, the past wins ("set")."""
        found: dict[str, Printed] = {}
        for verb in self.rows:
            for form, words in forms_of(verb).items():
                for word in words:
                    if form is Form.PAST or word not in found:
                        found[word] = Printed(verb, form, self.phrases.get(verb.lemma, ()))
        return found

    @cached_property
    def pasts(self) -> frozenset[str]:
        """The printed forms that are a past."""
        return frozenset(word for word, it in self.forms.items() if it.form is Form.PAST)
