"""Whom pronouns and free speech go back to, by what the text has said so far."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import define, field

from japan_russia.data.countries import country_named
from japan_russia.model import Act, NamedBy, Participant, Side
from japan_russia.parse.cast.cast import Cast, Parties
from japan_russia.parse.people.sides import countries_in
from japan_russia.parse.speech.mentions import Mention
from japan_russia.parse.speech.reports import ANSWERS, CONSENTS, Report
from japan_russia.wording.phrases import joint, pronouns
from japan_russia.wording.phrases.joint import COUNTS
from japan_russia.wording.speech import clauses, impersonal, replies
from japan_russia.wording.speech.verbs import Form, Mark

__all__ = ["Referents"]

#: What an impersonal clause reports of both sides; anything else goes on with the last speaker.
_JOINT_ACTS: Final = frozenset(
    (Act.AGREE, Act.CONFIRM, Act.DECIDE, Act.DISCUSS, Act.SHARE_VIEW, Act.SIGN, Act.REFER)
)
#: What the writer himself tells of the future in the passive, where nobody has spoken.
_PLANS: Final = frozenset((Act.HOPE, Act.INTEND))
#: So far behind a verb of answering it may name whose question it was.
_BEHIND_ANSWER: Final = 40
#: So far before a subject the words that tell of him are looked for.
_BEFORE_SUBJECT: Final = 40
#: How a question is answered.
_TELLS: Final = frozenset((Act.STATE, Act.EXPLAIN, Act.INFORM, Act.CONFIRM))
#: A relative clause so near before "him" may be on whom it means.
_NEAR_HIM: Final = 120


@define
class Referents:
    """Who spoke last.

    *seats* are sides that stand for a person without a name.  *before* are the last speakers,
    *person* the last who was one person, *plural* the last several who were named, *to* those to
    whom was spoken last, *together* those named side by side, as the words have them; *cue* is
    where the words stand that named the speakers.  *is_left* tells that somebody spoke last who
    took no part, *are_others* that a group was told of last, *author* who writes "I" on the page,
    *tells_of_himself* that it is of meetings of his own; *is_new* that nobody has spoken yet in the
    division, *recent* are those named there by name, the last at the end; *pair* are the two who
    spoke one after the other in the last sentence, *turns* the last two persons of whom each spoke
    for himself, *has_asked* that the last words were a question, a request, a hope or an offer,
    *is_to_report* that somebody of the same side was asked to report or explain something,
    *is_questioned* that they were a question and no request, *is_open* that another took them,
    and who goes on is not known,
    *was_told* that they began with him to whom they were said, *beside_him* that the last sentence
    named his guest, host or counterpart, *others_named* that it named a group who took no part,
    *last_named* whom it named by name, each once; *side* is the side that spoke last, *both_sides*
    the last two of which each spoke for itself; *has_given* that the last words handed something
    over, or wished somebody well.  *learned* is who was "him" or "her" to whom the
    other spoke.
    """

    text: str
    seats: frozenset[Side] = frozenset()
    author: Parties = ()
    tells_of_himself: bool = False
    person: Parties = ()
    plural: Parties = ()
    before: Parties = ()
    to: Parties = ()
    together: tuple[Participant, ...] = ()
    cue: tuple[int, int] | None = None
    is_left: bool = False
    are_others: bool = False
    is_new: bool = False
    recent: Parties = ()
    pair: tuple[Parties, Parties] | None = None
    turns: tuple[Parties, Parties] | None = None
    has_asked: bool = False
    is_to_report: bool = False
    is_questioned: bool = False
    is_open: bool = False
    was_told: bool = False
    beside_him: bool = False
    others_named: bool = False
    last_named: Parties = ()
    side: Parties = ()
    both_sides: Parties = ()
    has_given: bool = False
    learned: dict[Participant, str] = field(factory=dict)

    def come_to(self, cast: Cast) -> None:
        """Remember who sits at the table: who was asked at another meeting is not asked here."""
        if self.to and self.are_absent(self.to, cast):
            self.to = ()
            self.await_nothing()

    def speakers(self, report: Report, cast: Cast, governing: Parties) -> Parties:
        """Return who speaks in *report*; *governing* are those of the lead-in that is open."""
        if report.subject is not None and report.subject.is_stranger:
            return ()
        if report.negated:
            return cast.sides() or cast.everyone
        if report.subject is not None:
            if report.subject.named_by is NamedBy.OTHER:
                # "The Russian side was asked": by the other.
                return self.opposite(self.meant(report.subject, cast), cast)
            if not report.subject.parties and report.subject.named_by is NamedBy.FIRST_PERSON:
                return _ordered(governing or self.first_person(report, cast), cast)
            if self.is_answer(report, cast):
                # "A asked B to come.  He answered that he would."
                return self.to
            if self.answers_him(report, cast):
                # "A suggested a fair.  In response he said that he would think it over."
                return self.to if len(self.to) == 1 else self.other(self.before, cast)
            if report.subject.words.lower() == pronouns.YOU:
                # "You asked me", of a page: who reads it.
                return ()
            if self.is_glad(report):
                # "B replied that he was well.  He was glad to hear it": A.
                return self.other(self.before, cast)
            if self.is_either(report) or self.are_they(report) or self.are_some(report, cast):
                return ()
            if self.are_both_sides(report):
                return _ordered(self.both_sides, cast)
            if self.are_the_last(report):
                return _ordered(self.before, cast)
            meant = self.others_than_named(report, cast) or self.meant(report.subject, cast)
            if len(meant) == 1 and any(it.parties == meant for it in report.named):
                # "Minister B answered.  He thanked Minister B": the other.
                return self.opposite(meant, cast)
            return _ordered(meant, cast)
        act = report.verbs[0].act
        if Mark.REPLY in report.verbs[0].row.marks and not self.has_asked:
            # An answer, and nobody had asked.
            return ()
        if (act in ANSWERS or report.is_reply) and len(self.before) == 1:
            # "… and the invitation was accepted", "it was responded": by the other.
            are_sides = all(isinstance(it, Side) for it in self.before)
            return self.other_side(cast) if are_sides else self.other(self.before, cast)
        if thanking := self.who_thanks(report, cast):
            return thanking
        if len(self.before) == 1 and impersonal.TO_HIM.match(self.text, report.verbs[-1].end):
            # "B said that it was late.  It was pointed out to him that it was not.": by the other.
            return self.other(self.before, cast)
        if self.has_asked and clauses.WAS_DONE_TO.match(self.text, report.start):
            # "A proposed a fair.  The proposal was noted."
            return ()
        is_joint = act in _JOINT_ACTS or Mark.JOINT in report.verbs[0].row.marks
        told = dict.fromkeys(party for it in report.addressees for party in it.parties)
        if len(told) == 1 and (not is_joint or act is Act.CONFIRM):
            # "It was explained to Minister A": by the other.
            return self.opposite(tuple(told), cast)
        is_joint = is_joint or self.is_of_both(report)
        if not is_joint and len(self.before) == 1:
            return self.before
        if act in _PLANS:
            # "It is expected that the next session will be held in Oslo"
            return ()
        return cast.sides()

    def who_thanks(self, report: Report, cast: Cast) -> Parties:
        """The other side than that which is thanked: "Gratitude was expressed to Japan"."""
        end = report.verbs[-1].end + _BEHIND_ANSWER
        match = impersonal.THANKED.search(self.text, report.start, end)
        code = country_named(match["land"]) if match is not None else None
        others = tuple(it for it in cast.both if it.country != code)
        return others if code is not None and len(others) == 1 == len(cast.both) - 1 else ()

    def is_of_both(self, report: Report) -> bool:
        """Whether a passive tells what two can only do together: "was noted with satisfaction"."""
        place = report.start, report.verbs[0].start
        if impersonal.WITH_FEELING.match(self.text, report.verbs[0].end):
            # "Japan's help was noted with appreciation": by the other
            return len({*countries_in(self.text, *place)}) != 1
        return impersonal.IN_COMMON.search(self.text, *place) is not None

    def are_of_elsewhere(self, mention: Mention, others: Parties) -> bool:
        """Whether words behind "colleagues" tell that they are not those *others* at the table."""
        behind = pronouns.OF_A_PLACE.match(self.text, mention.end)
        if behind is None:
            return False
        lands = countries_in(self.text, *behind.span())
        return {*lands} != {party.country for party in others}

    def is_answer(self, report: Report, cast: Cast) -> bool:
        """Whether a pronoun is he who was asked last: he answers."""
        word = report.subject.words.lower() if report.subject is not None else ""
        if word not in pronouns.SINGULAR or len(self.to) != 1:
            return False
        may_answer = self.has_asked or self.was_told or self.has_given
        if not may_answer or report.subject is None:
            return False
        if self.speaks_of(self.to[0], cast) not in (None, word):
            return False
        verb = report.verbs[0] if report.verbs else None
        if verb is None:
            return False
        if self.was_told and verb.act is Act.THANK:
            # "A was told by B that it was late.  He thanked him."
            return True
        thanks = verb.act is Act.THANK and not self.goes_on(report, report.subject)
        if self.has_given and thanks and replies.THANKED_HIM.match(self.text, verb.end):
            # "A handed B a book.  He thanked him."
            return True
        if self.has_given and thanks and replies.HIS_THANKS.match(self.text, verb.end):
            # "A congratulated B.  He expressed his thanks."
            return True
        if not (self.has_asked or self.was_told):
            return False
        if self.is_questioned and verb.act in _TELLS and not self.goes_on(report, report.subject):
            # "A asked B about the budget.  He said that it would pass."
            return True
        if verb.act is Act.INTEND and replies.TO_DO_SO.match(self.text, verb.end):
            # "A asked B to tell C.  He promised to do so."
            return True
        if self.is_to_report and not self.goes_on(report, report.subject):
            # "The President asked his minister to report.  He said that it was late."
            return True
        return Mark.REPLY in verb.row.marks or verb.act in CONSENTS

    def answers_him(self, report: Report, cast: Cast) -> bool:
        """Whether a pronoun is another than the one who spoke last, and answers him.

        "He replied to Minister B", whom the words behind it name, is not B.
        """
        subject = report.subject
        if subject is None or subject.words.lower() not in pronouns.SINGULAR:
            return False
        if len(self.before) != 1 or not isinstance(self.before[0], Participant):
            return False
        if not report.verbs or self.goes_on(report, subject):
            return False
        opening = replies.ANSWERS_HIM.match(self.text, report.start)
        if opening is not None and opening.end() == subject.start:
            return True
        if not (self.has_asked or self.to) or Mark.REPLY not in report.verbs[0].row.marks:
            return False
        near = self.text[subject.end : report.verbs[0].end + _BEHIND_ANSWER]
        others = self.other(self.before, cast)
        return not any(isinstance(it, Participant) and it.name.family in near for it in others)

    def is_either(self, report: Report) -> bool:
        """Whether "he" may be who told or who was told: "A was told by B ….  He stressed …"."""
        subject = report.subject
        if not self.was_told or subject is None or subject.words.lower() not in pronouns.SINGULAR:
            return False
        return not self.goes_on(report, subject)

    def goes_on(self, report: Report, subject: Mention) -> bool:
        """Whether the words say that the same one goes on: "He also stated", "She added"."""
        is_also = pronouns.GOES_ON.match(self.text, subject.end) is not None
        return is_also or (bool(report.verbs) and report.verbs[0].act is Act.ADD)

    def is_glad(self, report: Report) -> bool:
        """Whether "he" is glad of what another has just said."""
        subject = report.subject
        if subject is None or subject.words.lower() not in pronouns.SINGULAR:
            return False
        return replies.TO_HEAR.match(self.text, report.verbs[0].end) is not None

    def are_they(self, report: Report) -> bool:
        """Whether "they" may be a group: "A spoke of the fishermen.  They asked for fuel"."""
        word = report.subject.words.lower() if report.subject is not None else ""
        is_joint = bool(report.verbs) and report.verbs[0].act in _JOINT_ACTS
        is_one = len(self.before) == 1
        return word == pronouns.THEY and self.others_named and is_one and not is_joint

    def are_some(self, report: Report, cast: Cast) -> bool:
        """Whether "they" may be all who met or some, behind the answer of one to several.

        "A and B criticized it, and C answered.  They agreed to go on".
        """
        word = report.subject.words.lower() if report.subject is not None else ""
        is_joint = bool(report.verbs) and report.verbs[0].act in _JOINT_ACTS
        is_answer = len(self.before) == 1 and self.before[0] not in self.plural
        are_few = 1 < len(self.plural) < len(cast.met)
        return word == pronouns.THEY and is_joint and is_answer and are_few

    def are_both_sides(self, report: Report) -> bool:
        """Whether "they" do together what two sides do of which each has spoken: "They agreed"."""
        word = report.subject.words.lower() if report.subject is not None else ""
        is_joint = bool(report.verbs) and report.verbs[0].act in _JOINT_ACTS
        is_last = bool(self.both_sides) and self.before == self.side
        return word == pronouns.THEY and is_joint and is_last

    def are_the_last(self, report: Report) -> bool:
        """Whether "they" are the several who spoke last, of more, in what one does alone.

        "A spoke of it, and the three Ministers of the islands thanked him.  They explained".
        """
        word = report.subject.words.lower() if report.subject is not None else ""
        is_joint = bool(report.verbs) and report.verbs[0].act in _JOINT_ACTS
        are_some = 1 < len(self.before) < len(self.plural) and set(self.before) < set(self.plural)
        return word == pronouns.THEY and are_some and not is_joint

    def first_person(self, report: Report, cast: Cast) -> Parties:
        """Whom "I" and "we" mean without a lead-in: the author of the page, or who spoke last."""
        word = report.subject.words.lower() if report.subject is not None else ""
        verb = report.verbs[0] if report.verbs else None
        is_written = verb is not None and (
            verb.form is not Form.PAST or verb.lemma in pronouns.I_THOUGHT
        )
        if self.tells_of_himself and is_written:
            # "I must confess", "I thought of": what he writes, and nothing that he told anybody.
            return ()
        if self.author and (word == pronouns.WE or word.endswith(pronouns.OF_US)):
            # "We agreed", on a page whose author met somebody.
            are_all = word != pronouns.WE or self.are_all_of_us(report.subject)
            is_joint = verb is not None and (
                verb.act in _JOINT_ACTS or verb.lemma in pronouns.WE_TALKED
            )
            if are_all and verb is not None and pronouns.THANKED_HIM.match(self.text, verb.end):
                # "We both thanked him": the writer and somebody else.
                return self.author
            return cast.met if is_joint or are_all else self.author
        if word == pronouns.WE and len(self.before) > 1:
            return self.before
        if not self.author and verb is not None and verb.form is Form.PAST:
            # "I thanked them" tells what he did who writes, whoever that is.
            return ()
        return self.author or self.before

    def are_all_of_us(self, subject: Mention | None) -> bool:
        """Whether "we" are told to be together: "we both", "together we"."""
        if subject is None:
            return False
        near = max(0, subject.start - _BEFORE_SUBJECT)
        return bool(
            pronouns.WE_BOTH.match(self.text, subject.end)
            or pronouns.TOGETHER_WE.search(self.text, near, subject.start)
        )

    def own_of_several(self, mention: Mention, cast: Cast) -> Parties:
        """Whom "the Minister" means where several ministers met.

        He of the ministry whose page it is, on a page in the first person the other; but the last
        who was named, where the words say that he goes on, and where nobody is the ministry's.
        """
        last = tuple(it for it in self.recent if it in mention.may_be)[-1:]
        if mention.words.lower().startswith(pronouns.HIS):
            return _of_his_side(mention, self.person)
        if not set(self.before).intersection(mention.may_be):
            # "The Prime Minister asked Foreign Minister B.  The Minister answered."
            named = tuple(it for it in mention.may_be if it in (*self.last_named, *self.to))
            if len(named) == 1 and self.before:
                return named
        if last and pronouns.ADDED.match(self.text, mention.end):
            return last
        own = tuple(
            it
            for it in mention.may_be
            if (it not in self.author if self.author else it.country == cast.own)
        )
        return own if len(own) == 1 else last

    def addressed(self, mention: Mention, cast: Cast, speakers: Parties) -> Parties:
        """Return to whom *speakers* speak, as *mention* names them."""
        word = mention.words.lower()
        if word == pronouns.ME:
            return self.author
        if word == pronouns.THEM:
            # One is not "them": things, or others, are meant.
            meant = tuple(it for it in self.meant(mention, cast) if it not in speakers)
            return meant if len(meant) > 1 else ()
        if not mention.parties and mention.named_by is NamedBy.PRONOUN:
            if word.endswith(pronouns.COLLEAGUES):
                return self.others(speakers, cast)
            if word.endswith(pronouns.COUNTERPARTS):
                return self.other(speakers, cast) or (
                    cast.counterpart(speakers[0]) if len(speakers) == 1 else ()
                )
        if pronouns.AMONG_OTHERS in f" {word}":
            return self.all_others(word, speakers, cast)
        if mention.may_be and word.startswith(pronouns.HIS):
            if word.endswith(pronouns.COUNTERPARTS):
                # "told his Russian counterpart": him of the same office as who speaks.
                return self.counterpart(mention, cast, speakers)
            return _of_his_side(mention, speakers)
        if mention.parties or word not in pronouns.RECIPIENTS:
            return self.meant(mention, cast)
        if word in pronouns.SINGULAR:
            # "He was asked": of whom the sentence began to speak.
            return self.meant(mention, cast)
        if word not in pronouns.OBJECTS:
            return ()
        spoke = tuple(p for p in self.person if p not in speakers)
        if spoke and spoke == self.before and spoke[0] not in cast.met:
            # "Minister B, who came along, told of it.  The President asked him when"
            return spoke
        other = self.other(speakers, cast)
        # "asked about Mr. C, who was ill, and wished him well": that of somebody else.
        near = max(0, mention.start - _NEAR_HIM)
        who = self.text.find(pronouns.WHO, near, mention.start)
        named = tuple(it.name.family for it in cast.everyone)
        is_his = who < 0 or self.text.endswith(named, 0, who)
        if is_his and other and word in pronouns.OF_OBJECTS and isinstance(other[0], Participant):
            self.learned.setdefault(other[0], pronouns.OF_OBJECTS[word])
        return other or tuple(p for p in self.person if p not in speakers)

    def speaks_of(self, party: Participant | Side, cast: Cast) -> str | None:
        """Return "he" or "she" for a person of whom it is known, or of whom the text spoke so."""
        learned = self.learned.get(party) if isinstance(party, Participant) else None
        return cast.speaks_of(party) or learned

    def meant(self, mention: Mention, cast: Cast) -> Parties:
        """Return whom *mention* means; empty where nobody fits."""
        if mention.beside.endswith(pronouns.OPPOSITE_OR_BESIDE):
            first = mention.words.split(" ")[0].lower()
            one = mention.parties or self.singular(first, cast)
            if not mention.beside.endswith(pronouns.COLLEAGUES):
                return (*one, *self.other(one, cast))
            # "Minister A and her two colleagues", at a table of three; else they are not known.
            others = self.all_others(mention.beside, one, cast)
            if len(others) < 2 or self.are_of_elsewhere(mention, others):
                return one
            return (*one, *others)
        if mention.beside == pronouns.WORD_I:
            return (*self.author, *mention.parties) if self.author else ()
        if mention.beside:
            return (*self.singular(mention.beside, cast), *mention.parties)
        is_the_two = mention.words.lower() == pronouns.THE_TWO
        if is_the_two and len(self.plural) == 2 and not self.are_absent(self.plural, cast):
            return self.plural
        if mention.parties or mention.is_stranger:
            return mention.parties
        if len(mention.may_be) == 1:
            return mention.may_be
        if mention.may_be and mention.words.lower().endswith(pronouns.COUNTERPARTS):
            return self.counterpart(mention, cast, self.person)
        near = max(0, mention.start - _BEFORE_SUBJECT)
        if mention.may_be and replies.TO_WHICH.search(self.text, near, mention.start):
            # "A asked for help, to which the Minister consented": not A.
            others = tuple(it for it in mention.may_be if it not in self.before)
            if len(others) < len(mention.may_be):
                return others if len(others) == 1 else ()
        if mention.may_be:
            return self.own_of_several(mention, cast)
        word = mention.words.lower()
        if self.is_left and word in pronouns.THIRD:
            return ()
        if word in pronouns.ONE_OF_TWO:
            meant = self.latter(mention, cast) if word == pronouns.LATTER else self.former(cast)
            return () if self.are_absent(meant, cast) else meant
        if word == pronouns.ONE_OTHER:
            return self.other(self.person, cast)
        if word.startswith(pronouns.OTHER) and word.endswith(pronouns.OF_TWO):
            return self.other_side(cast)
        if pronouns.AMONG_OTHERS in f" {word}":
            return self.all_others(word, self.before, cast)
        if word.endswith(pronouns.COLLEAGUES):
            # "Her counterparts agreed", at a table of three
            others = self.all_others(word, self.person, cast)
            return others if len(others) > 1 else ()
        if word.endswith(pronouns.COUNTERPARTS):
            if word.startswith(pronouns.MY):
                return self.other(self.author, cast)
            if word.startswith(pronouns.HIS) and self.was_counterpart():
                # "His counterpart explained it.  His host further noted": the same again.
                return self.person
            if self.person and self.person[0] not in cast.met:
                # "Foreign Minister B, who came along, asked.  His counterpart answered."
                return cast.counterpart(self.person[0])
            return self.other(self.person, cast)
        if word.startswith(f"{pronouns.THE_SAME} "):
            return self.before if self.is_one_with(word.rpartition(" ")[2]) else ()
        if word == pronouns.IT:
            # "The Japanese side stated …  It also asked …"
            is_side = not any(isinstance(party, Participant) for party in self.before)
            return self.before if is_side else ()
        if word in pronouns.PLURAL:
            if self.are_others:
                return ()
            if self.plural and not self.are_absent(self.plural, cast):
                return self.plural
            if word == pronouns.THEY and len(self.before) == 1 and isinstance(self.before[0], Side):
                # "The Russian side explained it.  They also asked for help."
                return self.before
            return cast.met if len(cast.met) > 1 else ()
        return self.singular(word, cast)

    def counterpart(self, mention: Mention, cast: Cast, of: Parties) -> Parties:
        """Whom "his Russian counterpart" means, of several: him of the same office as *of*."""
        meant = cast.counterpart(of[0]) if of else ()
        if meant and set(meant) <= set(mention.may_be):
            return meant
        met = tuple(it for it in mention.may_be if it in cast.met)
        is_of_him = not of or of[0] in cast.met
        return met if len(met) == 1 and is_of_him else ()

    def was_counterpart(self) -> bool:
        """Whether who spoke last was called another's host, guest or counterpart."""
        cue = self.words_of_cue().lower()
        return cue.startswith(pronouns.HIS) and cue.endswith(pronouns.COUNTERPARTS)

    def is_one_with(self, office: str) -> bool:
        """Whether who spoke last is one person, and holds *office*: "the same Minister"."""
        if len(self.before) != 1 or not isinstance(self.before[0], Participant):
            return False
        held = self.before[0].office
        return office in pronouns.ANYBODY or held is None or office in held.casefold().split()

    def other(self, speakers: Parties, cast: Cast) -> Parties:
        """Whom the speaker's "him" means: the other of the two who met, or of the other side."""
        others = tuple(p for p in cast.met if p not in speakers)
        if len(speakers) == 1 and speakers[0] not in cast.met:
            # Who came along speaks to him whom his own minister met, if that one is known.
            own = speakers[0].country
            others = tuple(p for p in others if p.country != own) if len(cast.met) > 1 else ()
        return others if len(others) == 1 and len(speakers) == 1 else ()

    def opposite(self, parties: Parties, cast: Cast) -> Parties:
        """Who sits opposite of *parties*: the other side of a side, the other person of one."""
        if parties and all(isinstance(it, Side) and it not in self.seats for it in parties):
            others = tuple(side for side in cast.both if side not in parties)
            return others if len(others) == 1 else ()
        return self.other(parties, cast)

    def others(self, speakers: Parties, cast: Cast) -> Parties:
        """Whom the speaker's "colleagues" means: all the others who met."""
        others = tuple(p for p in cast.met if p not in speakers)
        return others if speakers and len(others) > 1 else ()

    def other_side(self, cast: Cast) -> Parties:
        """Whom "the other side" means: of two sides that of which nobody spoke last."""
        spoke = {party.country for party in self.before}
        others = tuple(side for side in cast.both if side.country not in spoke)
        return others if len(others) == 1 and len(cast.both) == 2 else ()

    def all_others(self, words: str, one: Parties, cast: Cast) -> Parties:
        """Whom "the other three Ministers" means: all who met but *one*, if so many are left."""
        others = tuple(p for p in cast.met if p not in one)
        count = next((n for word, n in COUNTS.items() if word in words.split()), len(others))
        if one and len(others) == count:
            return others
        # "The two other Ministers agreed.  The other two Ministers thanked him": the same again.
        return one if len(one) == count and 1 < count < len(cast.met) else ()

    def others_than_named(self, report: Report, cast: Cast) -> Parties:
        """ "The two other Ministers thanked Minister A": all who met but A."""
        word = report.subject.words.lower() if report.subject is not None else ""
        if pronouns.AMONG_OTHERS not in f" {word}":
            return ()
        named = tuple(party for it in report.addressees for party in it.parties)
        return self.all_others(word, named, cast)

    def singular(self, word: str, cast: Cast) -> Parties:
        """Whom "he" or "she" means: the last person who spoke, or the other if that cannot be."""
        if self.author and self.person == self.author:
            # Who writes "I" is not "he".
            if len(self.to) == 1:
                return self.to
            fits = tuple(p for p in cast.met if self.speaks_of(p, cast) == word)
            alone = tuple(p for p in fits if p not in self.author)
            return self.other(self.author, cast) or (alone if len(alone) == 1 else ())
        if self.author and (not self.person or self.are_absent(self.person, cast)):
            guest = self.other(self.author, cast)
            if guest and self.speaks_of(guest[0], cast) in (None, word):
                return guest
        together = self.named_together()
        if len(together) > 1 and len(self.to) == 1 and self.to[0] not in together:
            # "A and B both congratulated C.  He said"; "A and B asked C.  He added": one of them.
            end = self.cue[1] if self.cue is not None else 0
            return self.to if replies.COURTESY.match(self.text, end) else ()
        known = tuple(
            p for p in cast.everyone if self.speaks_of(p, cast) == word and p not in self.author
        )
        # In a division of another meeting "he" is nobody of the meeting before.
        person = () if self.is_new and self.are_absent(self.person, cast) else self.person
        said = {self.speaks_of(party, cast) for party in person}
        is_none = bool(said) and not said & {None, word}
        if len(known) > 1 and (word == pronouns.SHE or is_none):
            # Of two women she who was named last; of two men he, where a woman spoke last.
            known = tuple(p for p in self.recent if p in known)[-1:] or known
        if word not in said and word == pronouns.SHE and len(known) == 1:
            if None in said and known[0] not in cast.met:
                # "Hon. A thanked him.  She …": she who spoke, and not a secretary who came along.
                return person
            return known
        if said & {None, word}:
            return person
        fits = tuple(p for p in cast.met if self.speaks_of(p, cast) in (None, word))
        if len(fits) == 1 and len(cast.met) == 2:
            return fits
        if len(known) == 1:
            return known
        # "She", where no woman is known, is nobody; of men it may be any.
        return () if is_none and word in pronouns.SINGULAR else person

    def latter(self, mention: Mention, cast: Cast) -> Parties:
        """Whom "the latter" means.

        The last of those named together; where it opens a sentence, to whom was spoken, the one
        beside "the former", or who spoke last; else the other of the two.
        """
        opens = mention.words[0].isupper()
        if self.pair is not None:
            return self.pair[1]
        if len(named := self.named_together()) > 1:
            return (named[-1],)
        if opens and len(self.to) == 1:
            return self.to
        if opens and len(self.last_named) == 2:
            # "A paid a call on B.  The latter said", "A gave B a present.  The latter said"
            return (self.last_named[1],)
        if opens and self.beside_him and len(self.last_named) == 1:
            # "Minister A sought the good offices of his guest.  The latter said"
            return self.other(self.person, cast)
        if opens and self.words_of_cue().lower() == pronouns.FORMER:
            return self.other(self.person, cast)
        if opens and self.author and self.person == self.author:
            # "I received Minister B.  The latter said"
            return self.other(self.author, cast)
        if opens and self.has_asked and self.person == self.before:
            # "The Russian Minister asked about B's health.  The latter replied": not he who asked.
            return self.other(self.person, cast)
        if opens or not self.person:
            return self.person
        if len(cast.met) != 2:
            return ()
        return tuple(p for p in cast.met if p not in self.person)

    def are_absent(self, people: Parties, cast: Cast) -> bool:
        """Whether one of *people* was at the table of another meeting, and not at this one."""
        return any(isinstance(it, Participant) and it not in cast.everyone for it in people)

    def former(self, cast: Cast) -> Parties:
        """Whom "the former" means: the first of those named together, else nobody."""
        if self.pair is not None:
            return self.pair[0]
        named = self.named_together() or [p for p in self.plural if isinstance(p, Participant)]
        if len(named) > 1:
            return (named[0],)
        if self.turns is not None and self.turns[1] == self.before and not self.to:
            return self.turns[0]
        return self.person if len(cast.met) == 2 else ()

    def named_together(self) -> list[Participant]:
        """Those who spoke last, in the order in which the words name them."""
        words = self.words_of_cue()
        are_last = set(self.together) == set(self.before) or words.lower() in pronouns.ONE_OF_TWO
        if len(self.together) > 1 and are_last:
            return list(self.together)
        people = [p for p in self.before if isinstance(p, Participant) and p.name.family in words]
        return sorted(people, key=lambda p: words.rfind(p.name.family))

    def words_of_cue(self) -> str:
        """The words that named who spoke last."""
        return self.text[slice(*self.cue)] if self.cue is not None else ""

    def leave(self) -> None:
        """Remember that somebody spoke who took no part: pronouns go back to nobody of the cast."""
        self.before, self.cue, self.person, self.plural, self.to = (), None, (), (), ()
        self.pair = None
        self.is_left = True
        self.await_nothing()

    def await_nothing(self) -> None:
        """Forget what was asked, told or given: nothing waits for an answer."""
        self.has_asked = self.was_told = self.has_given = self.is_to_report = False
        self.is_questioned = self.is_open = False

    def act(self, doer: Parties) -> None:
        """Remember who did something: pronouns go back to him, and nobody's voice goes on."""
        if set(doer) != set(self.before):
            self.before, self.cue = (), None
        if len(doer) == 1 and isinstance(doer[0], Participant):
            self.person, self.is_left = doer, False

    def tell(self, doer: Mention | None) -> None:
        """Remember of whom the writer tells: "he" is that one."""
        is_one = doer is not None and doer.named_by is NamedBy.PERSON and len(doer.parties) == 1
        if doer is not None and is_one:
            self.person, self.is_left = doer.parties, False

    def give_floor(self, mentions: Sequence[Mention]) -> None:
        """Take for "he" to whom the floor is given: "He gave the floor to Minister B"."""
        for mention in mentions:
            near = max(0, mention.start - _BEFORE_SUBJECT)
            is_one = len(mention.parties) == 1 and mention.named_by is NamedBy.PERSON
            if is_one and replies.FLOOR_TO.search(self.text, near, mention.start):
                self.person = mention.parties

    def name(self, mentions: Sequence[Mention]) -> None:
        """Remember who is named in a sentence, for offices and pronouns in the next."""
        self.beside_him = self.others_named = False
        named: list[Participant | Side] = []
        for mention in mentions:
            words, parties = mention.words.lower(), mention.parties
            if words.startswith(pronouns.HIS) and words.endswith(pronouns.COUNTERPARTS):
                self.beside_him = True
            if mention.named_by is NamedBy.PERSON:
                if len(parties) == 1 and parties[0] not in named:
                    named += parties
            elif mention.named_by is NamedBy.JOINT:
                is_body = words.rpartition(" ")[2] in joint.BODIES
                self.others_named |= mention.is_stranger and not is_body
            else:
                continue
            if parties and parties != self.recent:
                kept = [it for it in self.recent if it not in parties]
                self.recent = (*kept, *parties)
        self.last_named = tuple(named)

    def begin(self) -> None:
        """Begin a division: nobody has spoken in it yet."""
        self.rest()
        self.recent = self.side = self.both_sides = ()
        self.is_new = True

    def speak(self, speakers: Parties) -> None:
        """Take one person for "he", of whom a heading says that he speaks."""
        if len(speakers) == 1 and isinstance(speakers[0], Participant):
            self.person = speakers

    def rest(self) -> None:
        """Begin a paragraph: nobody's voice goes on."""
        self.before, self.cue = (), None

    def settle(self, speakers: Parties, cue: tuple[int, int] | None, *, named: bool = True) -> None:
        """Remember who spoke; "they" goes back only to those whom the text has named."""
        several = self.before if len(self.before) > 1 else ()
        self.before, self.cue, self.is_left, self.to = speakers, cue, False, ()
        self.await_nothing()
        self.pair = None
        if len(speakers) == 1 and isinstance(speakers[0], Side) and speakers[0] not in self.seats:
            self.both_sides = (*self.side, *speakers) if self.side != speakers else self.both_sides
            self.side = speakers
            if len(self.both_sides) != 2:
                self.both_sides = ()
        self.are_others = self.is_new = False
        if len(speakers) > 1:
            self.plural = speakers if named else ()
        elif speakers and (isinstance(speakers[0], Participant) or speakers[0] in self.seats):
            if several and not set(speakers) <= set(several) and several == self.plural:
                # "A and B criticized it, and C answered.  They were not satisfied": A and B.
                self.turns = None
            elif self.person and self.person != speakers:
                # Each has spoken for himself since: "they" are those two.
                self.plural = (*self.person, *speakers)
                self.turns = self.person, speakers
            self.person = speakers


def _of_his_side(mention: Mention, who: Parties) -> Parties:
    """Whom "his Foreign Minister" means of several: the one of the country of *who*."""
    lands = {party.country for party in who}
    his = tuple(it for it in mention.may_be if it.country in lands)
    return his if len(his) == 1 else ()


def _ordered(speakers: Parties, cast: Cast) -> Parties:
    """Participants in the order of the meeting, sides by country code; each once."""
    if len(speakers) < 2 or speakers is cast.met or speakers is cast.both:
        return speakers
    people = [it for it in speakers if isinstance(it, Participant) and it in cast.order]
    others = [it for it in speakers if it not in people]
    people.sort(key=cast.order.__getitem__)
    others.sort(key=lambda it: it.country or "")
    return tuple(dict.fromkeys((*people, *others)))
