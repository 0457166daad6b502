"""The vocabularies of the model as TEI taxonomies, with English and, if closed, Japanese terms.

The id of a category is the taxonomy's name and the value of the member, or the name of a row:
``act.point_out``, ``construction.subject_and_verb``.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Final

from japan_russia.formats.tei import _chars
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
from japan_russia.model.vocabulary import in_words, word

__all__ = ["ENUMS", "OPEN", "taxonomies"]

#: Each taxonomy: its name, what it is of in English and Japanese, its members, and their terms in
#: Japanese in the order of the members.
_ROWS: Final[tuple[tuple[str, str, str, type[Enum], str], ...]] = (
    (
        "kind",
        "Kinds of meeting",
        "会談の種類",
        MeetingKind,
        """外相会談 首脳会談 表敬 電話会談 次官級協議 外務・防衛閣僚協議（２＋２）
        その他の会談""",
    ),
    (
        "session",
        "Kinds of session",
        "会合の種類",
        SessionKind,
        "会談 ワーキング・ランチ ワーキング・ディナー 共同記者発表 電話 その他",
    ),
    (
        "role",
        "What a sentence does in the readout",
        "文の役割",
        Role,
        "発言 地の文 導入文 列挙された発言 発言の続き",
    ),
    (
        "attribution",
        "How the text says who speaks",
        "話者の示し方",
        Attribution,
        "明示 前文からの継承 含意 なし",
    ),
    (
        "named_by",
        "What names the speaker",
        "話者を示す語句",
        NamedBy,
        "人名 職名 「側」 双方を指す語句 代名詞 一人称 文中に語句なし 話者なし",
    ),
    (
        "act",
        "Speech acts",
        "発話行為",
        Act,
        """述べる 説明する 指摘する 強調する 留意する 付言する 応答する 想起する 通報する
        主張する 評価する 認める 確認する 認識を共有する 一致する 決定する 署名する
        受け入れる 意向を示す 申し出る 提案する 招待する 要請する 尋ねる 求める
        指示する 召致する 歓迎する 支持する 謝意を表する 祝意を表する 弔意を表する
        祈念する 期待を表明する 懸念を表明する 遺憾の意を表する 抗議する 拒否する
        伝達する 意見交換する 言及する""",
    ),
    (
        "severity",
        "How much a diagnostic matters",
        "診断の重大度",
        Severity,
        "情報 警告 誤り",
    ),
    (
        "diagnostic",
        "What a diagnostic reports",
        "診断の種類",
        DiagnosticCode,
        """会談なし 標題なし 日付なし 年なし 番号の重複 番号の二重印字 番号の欠落 節の重複
        終止符なし 本文の中断 未解析の箇所 未判定の文 話者不明 曜日と日付の不一致 本文の変更""",
    ),
)

#: Vocabularies that are open: their members are the names that a file uses.
_OPEN: Final = (
    ("construction", "Constructions, by which it was decided who speaks", "話者を決めた構文"),
    ("reason", "Reasons, by which a fact about a meeting was decided", "会談の事実を決めた理由"),
)

ENUMS: Final[dict[str, type[Enum]]] = {row[0]: row[3] for row in _ROWS}
OPEN: Final = tuple(row[0] for row in _OPEN)


def _category(id: str, **terms: str) -> str:
    descriptions = "".join(
        f'<catDesc xml:lang="{language}"><term>{_chars.content(term)}</term></catDesc>'
        for language, term in terms.items()
    )
    return f'          <category xml:id="{id}">{descriptions}</category>\n'


_CATEGORIES: Final = {
    f"{name}.{member.value}": _category(f"{name}.{member.value}", en=word(member), ja=japanese)
    for name, _, _, members, table in _ROWS
    for member, japanese in zip(members, table.split(), strict=True)
}
_HEADS: Final = {
    name: f'        <taxonomy xml:id="taxonomy.{name}">\n'
    f'          <desc xml:lang="en">{english}</desc>\n'
    f'          <desc xml:lang="ja">{japanese}</desc>\n'
    for name, english, japanese, *_ in (*_ROWS, *_OPEN)
}
_NAMES: Final = tuple(_HEADS)
_ORDER: Final = {id: place for place, id in enumerate(_CATEGORIES)}


def _place(id: str) -> tuple[int, int, str]:
    """Where a category stands: by taxonomy, member, and name."""
    return _NAMES.index(id.partition(".")[0]), _ORDER.get(id, 0), id


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
        parts.append(_CATEGORIES.get(id) or _category(id, en=in_words(id.partition(".")[2])))
    if open_name:
        parts.append("        </taxonomy>\n")
    return "".join(parts)
