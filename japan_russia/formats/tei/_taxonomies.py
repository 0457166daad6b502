"""The closed vocabularies of the model as TEI taxonomies, with English and Japanese terms.

The id of a category is the taxonomy's name and the value of the member: ``act.point_out``.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from functools import cache
from typing import Final

from japan_russia.formats.tei import _chars
from japan_russia.model import (
    Act,
    Attribution,
    DiagnosticCode,
    MeetingKind,
    Role,
    Rule,
    SessionKind,
    Severity,
)

__all__ = ["CATEGORIES", "ENUMS", "TAXONOMIES", "taxonomies", "term"]

#: Each taxonomy: its name, what it is of in English and Japanese, its members, and their terms in
#: the order of the members: English | Japanese.
_ROWS: Final[tuple[tuple[str, str, str, type[Enum], str], ...]] = (
    (
        "kind",
        "Kinds of meeting",
        "会談の種類",
        MeetingKind,
        """foreign ministers’ meeting | 外相会談
        summit meeting | 首脳会談
        courtesy call | 表敬
        telephone talk | 電話会談
        vice-ministers’ meeting | 次官級協議
        2+2 meeting of foreign and defence ministers | 外務・防衛閣僚協議（２＋２）
        other meeting | その他の会談""",
    ),
    (
        "session",
        "Kinds of session",
        "会合の種類",
        SessionKind,
        """talks | 会談
        working lunch | ワーキング・ランチ
        working dinner | ワーキング・ディナー
        press conference | 共同記者発表
        call | 電話
        other session | その他""",
    ),
    (
        "role",
        "What a sentence does in the readout",
        "文の役割",
        Role,
        """statement | 発言
        narration | 地の文
        lead-in | 導入文
        listed statement | 列挙された発言
        continued statement | 発言の続き""",
    ),
    (
        "attribution",
        "How the text says who speaks",
        "話者の示し方",
        Attribution,
        """explicit | 明示
        carried over | 前文からの継承
        implied | 含意
        none | なし""",
    ),
    (
        "rule",
        "The rule that decided who speaks",
        "話者を決めた規則",
        Rule,
        """named person as subject | 人名が主語
        office as subject | 職名が主語
        side as subject | 「側」が主語
        joint phrase as subject | 双方が主語
        pronoun as subject | 代名詞が主語
        first person under a lead-in | 導入文の下の一人称
        impersonal passive | 非人称の受動文
        reporting clause in parentheses | 挿入された伝達節
        participle with its own subject | 独立分詞構文
        list under a lead-in | 導入文に続く列挙
        continuation of the sentence before | 前文の続き
        announcement | 告知
        evaluation by the writer | 書き手の評価
        denied act | 否定された行為
        no report | 伝達なし""",
    ),
    (
        "act",
        "Speech acts",
        "発話行為",
        Act,
        """state | 述べる
        explain | 説明する
        point out | 指摘する
        stress | 強調する
        note | 留意する
        add | 付言する
        respond | 応答する
        recall | 想起する
        inform | 通報する
        claim | 主張する
        assess | 評価する
        acknowledge | 認める
        confirm | 確認する
        share a view | 認識を共有する
        agree | 一致する
        decide | 決定する
        sign | 署名する
        accept | 受け入れる
        intend | 意向を示す
        offer | 申し出る
        propose | 提案する
        invite | 招待する
        request | 要請する
        ask | 尋ねる
        urge | 求める
        instruct | 指示する
        summon | 召致する
        welcome | 歓迎する
        support | 支持する
        thank | 謝意を表する
        congratulate | 祝意を表する
        condole | 弔意を表する
        wish | 祈念する
        hope | 期待を表明する
        express concern | 懸念を表明する
        express regret | 遺憾の意を表する
        protest | 抗議する
        reject | 拒否する
        convey | 伝達する
        discuss | 意見交換する
        refer | 言及する""",
    ),
    (
        "severity",
        "How much a diagnostic matters",
        "診断の重大度",
        Severity,
        """information | 情報
        warning | 警告
        error | 誤り""",
    ),
    (
        "diagnostic",
        "What a diagnostic reports",
        "診断の種類",
        DiagnosticCode,
        """no meeting found | 会談なし
        no title printed | 標題なし
        no date printed | 日付なし
        no year printed | 年なし
        label repeated | 番号の重複
        label printed twice | 番号の二重印字
        label skipped | 番号の欠落
        section printed twice | 節の重複
        full stop missing | 終止符なし
        text cut short | 本文の中断
        text not understood | 未解析の箇所
        speaker unknown | 話者不明
        weekday against date | 曜日と日付の不一致
        text changed since export | 本文の変更""",
    ),
)

ENUMS: Final[dict[str, type[Enum]]] = {row[0]: row[3] for row in _ROWS}
TAXONOMIES: Final = tuple(ENUMS)

_TERMS: Final = {
    f"{name}.{member.value}": tuple(cell.strip() for cell in row.split("|"))
    for name, _, _, members, table in _ROWS
    for member, row in zip(members, table.splitlines(), strict=True)
}

CATEGORIES: Final = frozenset(_TERMS)
"""The ids of all categories."""


def term(category: str) -> str:
    """The English term of *category*."""
    return _TERMS[category][0]


@cache
def _category(id: str) -> str:
    english, japanese = map(_chars.content, _TERMS[id])
    return (
        f'          <category xml:id="{id}">'
        f'<catDesc xml:lang="en"><term>{english}</term></catDesc>'
        f'<catDesc xml:lang="ja"><term>{japanese}</term></catDesc></category>\n'
    )


_HEADS: Final = {
    name: f'        <taxonomy xml:id="taxonomy.{name}">\n'
    f'          <desc xml:lang="en">{english}</desc>\n'
    f'          <desc xml:lang="ja">{japanese}</desc>\n'
    for name, english, japanese, _, _ in _ROWS
}
_ORDER: Final = {id: place for place, id in enumerate(_TERMS)}


def taxonomies(used: Iterable[str]) -> str:
    """The taxonomies of the categories *used*, in a fixed order, each with those alone."""
    parts: list[str] = []
    open_name = ""
    for id in sorted(used, key=_ORDER.__getitem__):
        name = id.partition(".")[0]
        if name != open_name:
            if open_name:
                parts.append("        </taxonomy>\n")
            parts.append(_HEADS[name])
            open_name = name
        parts.append(_category(id))
    if open_name:
        parts.append("        </taxonomy>\n")
    return "".join(parts)
