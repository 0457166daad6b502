"""What a page says is kept: no page is refused, cut or slow for words or parts that it may have."""

from __future__ import annotations

import pytest

import japan_russia as jr
from japan_russia.parse.sources import charset, mhtml

PAGE = (
    "<html><head><title>Japan-Russia Telephone Talk</title></head><body>"
    "<h1>Japan-Russia Foreign Ministers' Telephone Talk</h1><p>March 3, 2011</p>"
    "<p>On March 3, Mr. Haruo Tanabe, Minister for Foreign Affairs, held a telephone talk with "
    "Mr. Oleg Sorokin, Minister of Foreign Affairs of the Russian Federation.</p>{}</body></html>"
)


def last(markup: str) -> str:
    """Return the last statement of a page with *markup* below its lead."""
    *_, found = jr.loads(PAGE.format(markup).encode()).iter_statements()
    return found.text


@pytest.mark.parametrize(
    "said",
    [
        "Minister Tanabe stated that the document on the harbour was not found in the archives.",
        "Minister Sorokin stated that the page on the war has been moved to another chapter.",
    ],
)
def test_words_of_servers_in_a_sentence_are_no_error(said: str) -> None:
    """Only a title, a heading or a line that is no sentence says that a page is missing."""
    assert last(f"<p>{said}</p>") == said


def test_words_in_elements_of_word_processors_are_kept() -> None:
    """Drawings and settings are not."""
    markup = (
        "<p><st1:PersonName>Minister Tanabe</st1:PersonName> <w:smartTag>proposed</w:smartTag> a "
        "visit.<v:shape>Picture 1</v:shape></p>"
    )
    assert last(markup) == "Minister Tanabe proposed a visit."


def test_a_text_with_a_tag_or_two_is_a_text() -> None:
    """Where the ends of its lines part it, and not the tags."""
    text = "Talks\n\nMarch 5, 2011\n\nTrade\ngrew.<br>\nFish was\ndear.<br>\nIt\nrained.\n"
    assert jr.loads(text).source.media_type == "text/plain"


@pytest.mark.parametrize("label", ["punycode", "idna", "utf-7", "unicode_escape", "rot13", "hex"])
def test_only_encodings_of_the_web_are_known(label: str) -> None:
    """Python has others, some of which take long or run escapes."""
    assert charset.known(label) is None


def test_the_part_at_the_address_of_the_file_is_its_page() -> None:
    """An advertisement before it is not."""
    head = "Snapshot-Content-Location: https://a.example/page\r\n"
    head += 'Content-Type: multipart/related; boundary="B"\r\n\r\n'
    parts = "".join(
        f"--B\r\nContent-Type: text/html\r\nContent-Location: {url}\r\n\r\n<p>{words}</p>\r\n"
        for url, words in (("https://ads.example/1", "Buy"), ("https://a.example/page", "Talks"))
    )
    found = mhtml.page_of(f"{head}{parts}--B--\r\n".encode(), "page")
    assert b"Talks" in found.data
    assert found.url == "https://a.example/page"


def test_parts_in_parts_are_counted_together() -> None:
    """However they are nested, no more of them are looked at."""
    inner = "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n" * 300
    outer = f"--A\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n{inner}--b--\r\n" * 40
    page = "--A\r\nContent-Type: text/html\r\n\r\n<p>Talks</p>\r\n"
    data = f"Content-Type: multipart/related; boundary=A\r\n\r\n{outer}{page}--A--\r\n".encode()
    with pytest.raises(jr.ReadoutError, match="found no part of it"):
        mhtml.page_of(data, "page")
