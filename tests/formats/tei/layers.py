"""A file with everything that an editor may add to it."""

from __future__ import annotations

from typing import Final

from tests.formats.tei.shared import DATA, edited

__all__ = ["HEADER", "LAYERS", "full"]

_GLOBAL: Final = 'n="1" xml:lang="en" rend="bold italic" cert="high" resp="#me"'
_NAMING: Final = f'ref="https://viaf.org/viaf/1 #me" key="k" {_GLOBAL}'

#: Where an element may stand, and the element; each stands before the words.
LAYERS: Final = {
    "new talks": (
        *(
            f"<{name} {_NAMING} type='a' subtype='b'>x</{name}>"
            for name in (
                "persName",
                "placeName",
                "orgName",
                "roleName",
                "geogName",
                "country",
                "settlement",
                "region",
                "surname",
                "forename",
                "addName",
                "name",
            )
        ),
        f"<rs {_NAMING} type='person'>x</rs>",
        f"<w {_GLOBAL} type='verb' lemma='x'>x</w>",
        f"<date {_GLOBAL} type='a' when='2005-05-31'>x</date>",
        "<date notBefore='2005-05-31' notAfter='2006'>x</date>",
        "<date from='2005-05' to='2006'>x</date>",
        f"<time {_GLOBAL} type='a' when='10:00:00'>x</time>",
        *(
            f"<{name} {_GLOBAL}>x</{name}>"
            for name in (
                "hi",
                "emph",
                "foreign",
                "mentioned",
                "soCalled",
                "term",
                "title",
                "num",
                "measure",
                "q",
                "seg",
                "unclear",
                "del",
                "sic",
                "corr",
                "orig",
                "reg",
                "abbr",
                "expan",
                "supplied",
                "add",
                "gloss",
                "quote",
                "bibl",
            )
        ),
        "<note>See <bibl>x, <title>y</title>, <date when='2006'>2006</date></bibl>.</note>",
        f"<ref {_GLOBAL} type='a' target='https://example.org #made'>x</ref>",
        f"<choice {_GLOBAL}><sic>x</sic><corr>y</corr></choice>",
        "<choice><corr>y</corr><sic>x</sic></choice>",
        "<choice><orig>x</orig><reg>y</reg><reg>z</reg></choice>",
        f"<app {_GLOBAL}><lem wit='#a'>x</lem><rdg wit='#b #c'>y</rdg><note>z</note></app>",
        f"<subst {_GLOBAL}><del>x</del><add>y</add></subst>",
        f"<note {_GLOBAL} type='editorial' place='foot' target='#made'>x</note>",
        "<note><p>x</p><p>y</p></note>",
        f"<anchor {_GLOBAL}/>",
        f"<pb {_GLOBAL}/>",
        f"<milestone {_GLOBAL} unit='line'/>",
    ),
    "proposed</w>": (
        "<choice><sic>x</sic><corr>y</corr></choice>",
        "<hi>x</hi>",
        "<note>x</note>",
        "<seg>x</seg>",
        "<supplied>x</supplied>",
        "<app><lem>x</lem><rdg>y</rdg></app>",
        "<anchor/>",
    ),
    '<p><s xml:id="made.s1"': ("<note>x</note>", "<pb/>", "<anchor/>", "<milestone unit='line'/>"),
    '<div type="meeting" n="II"': ("<note>x</note>", "<pb/>", "<anchor/>"),
}

#: The same in the header.
HEADER: Final = {
    '<meeting corresp="#made.m1"': (
        "<author>x</author>",
        f"<editor {_NAMING}>x</editor>",
        "<principal>x</principal>",
        "<sponsor>x</sponsor>",
        "<funder>x</funder>",
        "<respStmt><resp>x</resp><name>y</name></respStmt>",
        "<respStmt><persName ref='#me'>y</persName><resp>x</resp></respStmt>",
    ),
    "<extent>": (
        (
            "<editionStmt><edition>x</edition>"
            "<respStmt><resp>x</resp><name>y</name></respStmt></editionStmt>"
        ),
    ),
    '<idno type="readout"': (
        "<distributor>x</distributor><authority ref='#me'>y</authority>",
        "<pubPlace>x</pubPlace>",
        "<date when='2026'>x</date>",
        "<idno type='DOI'>10.1/x</idno>",
        "<ref target='https://example.org'>x</ref>",
    ),
    '<publisher ref="#org.JP-mofa"': (
        "<title>x</title>",
        "<title type='main'>x</title>",
        "<author>x</author>",
        "<editor>x</editor>",
    ),
    "</bibl>": (
        "<idno type='DOI'>10.1/x</idno>",
        "<note resp='#me'>x</note>",
        "<ref target='https://example.org'>x</ref>",
    ),
    "<editorialDecl>": (
        "<projectDesc><p>x <ref target='#me'>y</ref></p></projectDesc>",
        "<samplingDecl><p>x</p></samplingDecl>",
        "<projectDesc><p>x</p></projectDesc><samplingDecl><p>x</p></samplingDecl>",
    ),
    "<langUsage>": (
        "<creation><date when='2005'>x</date></creation>",
        "<creation notBefore='2005'/>",
    ),
    "<settingDesc>": (
        "<textClass><keywords scheme='#me'><term ref='#me'>x</term></keywords></textClass>",
    ),
    "</teiHeader>": (
        (
            "<revisionDesc><change when='2026-11-29' who='#me'>x</change>"
            "<change n='1'>y</change></revisionDesc>"
        ),
    ),
    "</person>": ("<idno type='VIAF'>1</idno>", "<note>x</note>"),
    "<p>The printed words": (
        "<licence target='https://creativecommons.org/licenses/by/4.0/'>x</licence>",
        "<licence><p>x</p></licence>",
    ),
}


def full() -> bytes:
    """The document with all of it at once, but for what may stand once only."""
    changes = []
    for place, elements in (*LAYERS.items(), *HEADER.items()):
        several = (
            elements[:1] if place in {"<extent>", "<editorialDecl>", "<langUsage>"} else elements
        )
        changes.append((place, f"{''.join(several)}{place}"))
    return edited(*changes, data=DATA)
