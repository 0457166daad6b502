"""Family names of Japan, by which a bare "Minister Tanabe" is of it; names that may be of Russia.

The commonest ones and those of people in its public life, written down from general knowledge.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from japan_russia.data._table import fold

__all__ = ["OF_EMIGRANTS", "has_frequent_surname", "is_frequent_in_japan", "may_be_russian"]

#: Countries to which many went from Japan: such a surname tells nothing of whose somebody is.
OF_EMIGRANTS: Final = frozenset(("AR", "BO", "BR", "CA", "MX", "PE", "PH", "PY", "US"))

#: In Hepburn's spelling, long vowels as newspapers print them.
_JAPANESE: Final = frozenset(
    "abe adachi aihara aikawa akamatsu akiba akimoto akita akiyama amano ando aoki aoyama arai "
    "arakawa araki arima arita asada asai asakawa asano aso baba chiba chino daimon date doi "
    "eda egawa eguchi endo enomoto eto fujii fujikawa fujimori fujimoto fujimura fujino fujioka "
    "fujisaki fujisawa fujita fujiwara fukuda fukui fukumoto fukunaga fukushima funabashi "
    "furukawa furuta furuya goto hamada hamaguchi hamamoto hanada haneda hara harada hasegawa "
    "hashimoto hata hatakeyama hatano hattori hayakawa hayami hayashi hayashida higashi higuchi "
    "hirai hirano hiraoka hirata hirayama hirose hiroshima honda hori horie horikawa horiuchi "
    "hosoda hosokawa hosoya ichikawa ide igarashi ihara iida iijima iizuka ikeda ikegami imai "
    "imamura imazu inaba inada inagaki inoue inukai ishibashi ishida ishiguro ishihara ishii "
    "ishikawa ishimoto ishizaka ishizuka iso isobe itagaki ito iwai iwamoto iwasaki iwata iwaya "
    "iwayama izumi kagawa kaifu kajiyama kakizawa kamata kamei kamikawa kamiya kanai kanda "
    "kaneko kano kasai katayama kato katsura kawabata kawada kawaguchi kawahara kawai kawakami "
    "kawamoto kawamura kawano kawasaki kawashima kawata kikawa kikuchi kimura kinoshita kishi "
    "kishida kishimoto kita kitagawa kitamura kitano kitazawa kobayashi koga koide koike "
    "koizumi kojima komatsu komiya komori komura kondo konishi konno kono kosaka koumura koyama "
    "kubo kubota kudo kumagai kuno kurata kurihara kuroda kurokawa kurosawa kusano kuwahara "
    "machida machimura maeda maehara maekawa maruyama masuda matsubara matsuda matsui matsukawa "
    "matsumoto matsumura matsunaga matsuno matsuo matsuoka matsushima matsushita matsuura "
    "matsuyama mikami miki minami mita mitsui miura miwa miyagawa miyahara miyake miyamoto "
    "miyashita miyata miyauchi miyazaki miyazawa miyoshi mizuno mizutani mochizuki mori "
    "moriguchi morikawa morimoto morioka morishita morita moriyama motegi motoki murai murakami "
    "muramatsu murata murayama muto nagai nagano nagao nagashima nagata nagatsuma nagayama "
    "naito nakada nakagawa nakahara nakai nakajima nakama nakamoto nakamura nakane nakanishi "
    "nakano nakao nakasone nakata nakatani nakayama nakazawa namiki narita natsume nikaido "
    "nishi nishida nishikawa nishimoto nishimura nishino nishioka nishiyama nitta noda noguchi "
    "nomura nozaki nukaga obuchi ochiai oda ogasawara ogata ogawa ogura ohara ohashi ohira ohno "
    "ohta ohtani oishi oka okabe okada okamoto okamura okano okazaki okubo okuda okumura okuno "
    "okuyama omori omura onishi ono onodera oota osaka oshima ota otake otani otsuka oyama "
    "ozaki ozawa saeki saito sakaguchi sakai sakakibara sakamoto sakata sakuma sakurai sano "
    "sasaki sasano sase sato satou sawada seki sekiguchi sekine seko senda shiba shibata "
    "shibayama shibuya shimada shimamura shimazaki shimizu shimoda shimura shinohara shinozaki "
    "shiokawa shiozaki shirai shiraishi sonoda sudo suematsu sueyoshi suga sugawara sugimoto "
    "sugita sugiura sugiyama sunaga suzuki tabata tachibana tada taguchi taira tajima takada "
    "takagi takahara takahashi takai takami takano takao takasaki takase takashima takasu "
    "takayama takeda takemoto takemura takenaka takeshita takeuchi tamaki tamba tamura tanabe "
    "tanaka tani tanigawa taniguchi tanimoto terada terasaki togo tokuda tokunaga tomita toyama "
    "toyoda tsuchiya tsuji tsukamoto tsuruoka tsutsumi uchida uchino uchiyama ueda uehara "
    "uematsu uemura ueno ueyama umeda umemoto uno urabe usui uyama wada wakabayashi wakamatsu "
    "watanabe yabe yachi yagi yamada yamagishi yamaguchi yamamoto yamamura yamanaka yamane "
    "yamano yamaoka yamasaki yamashita yamauchi yamazaki yanagida yano yasuda yasui yatsu yokoi "
    "yokota yokoyama yonekura yoshida yoshikawa yoshimoto yoshimura yoshino yoshioka yukawa "
    "yuki".split()
)

#: Endings of family names in Russia, of whatever people, as English spells them.
_RUSSIAN: Final = re.compile(
    r"[a-z’'-]+(?:[oe]va?|[iy]na?|[csz]k(?:y|i|iy|ii|yy|aya)|n[iy]y|o[iy]|ko|u[ck]h?|[aiy]k|ely"
    r"|ets|ich|[iy]an|yants|dze|shvili|[iy]kh|ago)"
)
_GIVEN_IN_RUSSIA: Final = frozenset(
    "aleksandr aleksandra aleksei aleksej aleksey alexander alexandr alexandra alexei "
    "alexey alla anatoli anatoly anatoliy andrei andrey anna anton arkady artem boris denis "
    "dmitri dmitriy dmitry ekaterina elena elvira evgeni evgenii evgeniy evgeny fyodor gennadi "
    "gennady georgi georgy german grigori grigory igor ilya irina ivan kirill konstantin leonid "
    "lev lyudmila maksim maria marina maxim mikhail nadezhda natalia natalya nikita nikolai "
    "nikolay oksana oleg olga pavel petr pyotr roman ruslan semyon sergei sergey stanislav "
    "svetlana tatiana tatyana timur vadim valentin valentina valeri valery vasily veronika "
    "viktor viktoria vitali vitaly vladimir vladislav vyacheslav yekaterina yelena yevgeni "
    "yevgeniy yevgeny yulia yuri yury".split()
)


def may_be_russian(words: Sequence[str]) -> bool:
    """Tell whether a name may be of somebody of Russia, by its given name or its ending.

    Many names of Russia look like others: False only tells that nothing of it shows.

    >>> may_be_russian(("Sergey", "Miller")), may_be_russian(("Morgulov",))
    (True, True)
    >>> may_be_russian(("Frank-Walter", "Steinmeier")), may_be_russian(("Wang", "Yi"))
    (False, False)
    """
    known = any(fold(word) in _GIVEN_IN_RUSSIA for word in words)
    return known or any(_RUSSIAN.fullmatch(fold(word)) is not None for word in words)


def is_frequent_in_japan(surname: str) -> bool:
    """Tell whether a family name, in any case, is one that many people of Japan have.

    >>> is_frequent_in_japan("Tanabe"), is_frequent_in_japan("Haugen")
    (True, False)
    """
    return fold(surname) in _JAPANESE


def has_frequent_surname(words: Sequence[str]) -> bool:
    """Tell whether a name of one word or more begins or ends with a surname frequent in Japan.

    >>> has_frequent_surname(("Haruo", "Tanabe")), has_frequent_surname(("Nanto", "Sanika"))
    (True, False)
    """
    return is_frequent_in_japan(words[0]) or is_frequent_in_japan(words[-1])
