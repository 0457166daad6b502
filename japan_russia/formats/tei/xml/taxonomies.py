"""The vocabularies of the model as TEI taxonomies, with English and, if closed, Japanese terms.

The id of a category is the taxonomy's name and the value of the member, or the name of a row:
``act.point_out``, ``construction.subject_and_verb``.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from functools import lru_cache
from typing import Final

from japan_russia.formats.tei.xml import chars
from japan_russia.model import (
    Act,
    Attribution,
    DiagnosticCode,
    MeetingKind,
    NamedBy,
    Role,
    SessionKind,
    Severity,
)
from japan_russia.model.vocabulary import TERMS, in_words, word

__all__ = ["ENUMS", "JAPANESE", "NAMES", "OPEN", "taxonomies"]

#: Each taxonomy: its name, what it is of in English and Japanese, its members, and each member with
#: its term in Japanese.
_ROWS: Final[tuple[tuple[str, str, str, type[Enum], str], ...]] = (
    (
        "kind",
        "Kinds of meeting",
        "会談の種類",
        MeetingKind,
        """foreign_ministers 外相会談  summit 首脳会談  courtesy_call 表敬
        telephone 電話会談  vice_ministers 次官級協議
        two_plus_two 外務・防衛閣僚協議（２＋２）  other その他の会談""",
    ),
    (
        "session",
        "Kinds of session",
        "会合の種類",
        SessionKind,
        """talks 会談  working_lunch ワーキング・ランチ  working_dinner ワーキング・ディナー
        press_conference 共同記者発表  call 電話  other その他""",
    ),
    (
        "role",
        "What a sentence does in the readout",
        "文の役割",
        Role,
        """statement 発言  narration 地の文  lead_in 導入文  listed 列挙された発言
        continued 発言の続き""",
    ),
    (
        "attribution",
        "How the text says who speaks",
        "話者の示し方",
        Attribution,
        """explicit 明示  carried 前文からの継承  implied 含意  corrected 訂正
        none なし""",
    ),
    (
        "named_by",
        "What names the speaker",
        "話者を示す語句",
        NamedBy,
        """person 人名  office 職名  side 「側」  joint 双方を指す語句  pronoun 代名詞
        first_person 一人称  other 文中に語句なし  nobody 話者なし""",
    ),
    (
        "act",
        "Speech acts",
        "発話行為",
        Act,
        """state 述べる  explain 説明する  point_out 指摘する  stress 強調する  note 留意する
        add 付言する  respond 応答する  recall 想起する  inform 通報する  claim 主張する
        assess 評価する  acknowledge 認める  confirm 確認する  share_view 認識を共有する
        agree 一致する  decide 決定する  sign 署名する  accept 受け入れる
        intend 意向を示す  offer 申し出る  propose 提案する  invite 招待する
        request 要請する  ask 尋ねる  urge 求める  instruct 指示する  summon 召致する
        welcome 歓迎する  support 支持する  thank 謝意を表する  congratulate 祝意を表する
        condole 弔意を表する  wish 祈念する  hope 期待を表明する  concern 懸念を表明する
        regret 遺憾の意を表する  protest 抗議する  reject 拒否する  convey 伝達する
        discuss 意見交換する  refer 言及する""",
    ),
    (
        "severity",
        "How much a diagnostic matters",
        "診断の重大度",
        Severity,
        "remark 注記  warning 警告  error 誤り",
    ),
    (
        "diagnostic",
        "What a diagnostic reports",
        "診断の種類",
        DiagnosticCode,
        """no-meeting 会談なし  no-title 標題なし  no-date 日付なし  no-year 年なし
        side-unknown 会談当事国不明  label-repeated 番号の重複
        label-doubled 番号の二重印字  label-skipped 番号の欠落
        section-repeated 節の重複  missing-full-stop 終止符なし  cut-short 本文の中断
        unparsed 未解析の箇所  not-read 未判定の文  unknown-speaker 話者不明
        weekday-conflict 曜日と日付の不一致  year-conflict 年の不一致
        text-changed 本文の変更  layers-unread 未読のマークアップ""",
    ),
)

#: Vocabularies that are open: their members are the names that a file uses.
_OPEN: Final = (
    ("construction", "Constructions, by which it was decided who speaks", "話者を決めた構文"),
    ("reason", "Reasons, by which a fact about a meeting was decided", "会談の事実を決めた理由"),
)

ENUMS: Final[dict[str, type[Enum]]] = {row[0]: row[3] for row in _ROWS}
OPEN: Final = tuple(row[0] for row in _OPEN)


def _category(id: str, meaning: str = "", **terms: str) -> str:
    """A category with its terms; *meaning* is English, and empty where the term says it all."""
    descriptions = "".join(
        f'<catDesc xml:lang="{language}"><term>{chars.content(term)}</term>'
        f"{f': {chars.content(meaning)}' if meaning and language == 'en' else ''}</catDesc>"
        for language, term in terms.items()
    )
    return f'          <category xml:id="{id}">{descriptions}</category>\n'


def _japanese(name: str, table: str) -> dict[str, str]:
    """The terms of a taxonomy, by the ids of their categories."""
    words = table.split()
    return {f"{name}.{member}": term for member, term in zip(words[::2], words[1::2], strict=True)}


JAPANESE: Final = {
    id: term for name, *_, table in _ROWS for id, term in _japanese(name, table).items()
}
_CATEGORIES: Final = {
    id: _category(id, TERMS[member].meaning, en=word(member), ja=JAPANESE[id])
    for name, _, _, members, _ in _ROWS
    for member in members
    if (id := f"{name}.{member.value}") in JAPANESE
}
_HEADS: Final = {
    name: f'        <taxonomy xml:id="taxonomy.{name}">\n'
    f'          <desc xml:lang="en">{english}</desc>\n'
    f'          <desc xml:lang="ja">{japanese}</desc>\n'
    for name, english, japanese, *_ in (*_ROWS, *_OPEN)
}
NAMES: Final = tuple(_HEADS)
"""The names of the taxonomies, in their order."""

#: Where the categories of closed taxonomies stand.
_PLACES: Final = {
    id: (NAMES.index(id.partition(".")[0]), place, id) for place, id in enumerate(_CATEGORIES)
}


def _place(id: str) -> tuple[int, int, str]:
    """Where a category stands: by taxonomy, member, and name."""
    return _PLACES.get(id) or (NAMES.index(id.partition(".")[0]), 0, id)


@lru_cache(maxsize=256)
def _of_name(id: str) -> str:
    """The category of an open taxonomy; its name is its term."""
    return _category(id, en=in_words(id.partition(".")[2]))


def taxonomies(used: Iterable[str]) -> str:
    """The taxonomies of the categories *used*, in a fixed order, each with those alone."""
    parts: list[str] = []
    open_name = ""
    for id in sorted(used, key=_place):
        name = id.partition(".")[0]
        if name != open_name:
            if open_name:
                parts.append("        </taxonomy>\n")
            parts.append(_HEADS[name])
            open_name = name
        parts.append(_CATEGORIES.get(id) or _of_name(id))
    if open_name:
        parts.append("        </taxonomy>\n")
    return "".join(parts)
