"""The site in a browser: search, themes, a page of the reading room, no page wider than a phone.

Needs the extra ``browser`` and a Chromium with its driver, as Debian's packages ``chromium`` and
``chromium-driver`` install them; nothing is downloaded and nothing but the files is opened.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from japan_russia import load
from tests import needs
from tests.docs.conftest import BUILT, ROOT, Site

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")
DRIVER = shutil.which("chromedriver")
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
#: The script of axe-core (npm), where somebody has installed it.
AXE = os.environ.get("JAPAN_RUSSIA_AXE")
#: Seconds after which a page that has not done what it should is taken to have failed.
PATIENCE = 20
DESK, PHONE, NARROWEST = (1280, 900), (390, 844), (320, 568)

pytestmark = [
    pytest.mark.extra,
    pytest.mark.skipif(BROWSER is None or DRIVER is None, reason=needs.BROWSER),
    # Two builds of the site in one run take longer than all other tests.
    pytest.mark.skipif(BUILT is None, reason=needs.SITE),
]


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    """A new Chromium with nothing in it."""
    selenium = pytest.importorskip("selenium", reason=needs.BROWSER)
    assert selenium
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = str(BROWSER)
    for argument in (
        "headless",
        "no-sandbox",
        "disable-gpu",
        "disable-dev-shm-usage",
        "no-first-run",
        "disable-background-networking",
        "disable-component-update",
        "disable-sync",
        "allow-file-access-from-files",
        f"user-data-dir={tmp_path_factory.mktemp('profile')}",
    ):
        options.add_argument(f"--{argument}")
    driver = webdriver.Chrome(options=options, service=Service(str(DRIVER)))
    driver.set_page_load_timeout(60)
    yield driver
    driver.quit()


def _open(browser: Chrome, site: Site, page: str, size: tuple[int, int] = DESK) -> None:
    _resize(browser, size)
    path, mark, question = page.partition("?")
    browser.get(f"{(site.folder / path).as_uri()}{mark}{question}")


def _resize(browser: Chrome, size: tuple[int, int]) -> None:
    width, height = size
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500},
    )


def _wait_for_two_frames(browser: Chrome) -> None:
    """Wait for two frames: at the end of the first, scripts learn how large the parts are."""
    browser.execute_async_script("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))")


def _background(browser: Chrome) -> str:
    return str(browser.execute_script("return getComputedStyle(document.body).backgroundColor"))


def test_search_finds_a_class_and_leads_to_it(browser: Chrome, site: Site) -> None:
    """A reader types a name, takes the first result, and stands before its description."""
    from selenium.webdriver.common.by import By
    from selenium.webdriver.common.keys import Keys
    from selenium.webdriver.support.ui import WebDriverWait

    _open(browser, site, "index.html")
    field = browser.find_element(By.CSS_SELECTOR, "form input[name=q]")
    field.send_keys("AgendaItem", Keys.ENTER)
    results = WebDriverWait(browser, PATIENCE).until(
        lambda it: it.find_elements(By.CSS_SELECTOR, "#search-results li a")
    )
    wanted = next(it for it in results if it.text.startswith("japan_russia.AgendaItem"))
    # By its key: a click at a place misses while excerpts arrive and push the results down.
    wanted.send_keys(Keys.ENTER)
    WebDriverWait(browser, PATIENCE).until(lambda it: "reference/model/" in it.current_url)
    assert browser.current_url.endswith("#japan_russia.AgendaItem")
    shown = browser.find_element(By.ID, "japan_russia.AgendaItem")
    assert shown.is_displayed()
    assert "class japan_russia.AgendaItem" in shown.text


#: What people look for, and the pages that answer.
LOOKED_FOR = {
    "speaker": ("how-to/find.html", "explanation/attribution.html"),
    "notebook": ("notebook.html",),
    "network": ("how-to/find-many.html", "reading-room/all.html"),
    "duckdb": ("how-to/tables.html",),
    "docx": ("how-to/saved-pages.html",),
    "duplicate": ("how-to/own-readouts.html",),
    "concordance": ("how-to/find-many.html",),
    "progress": ("how-to/own-readouts.html",),
    "timeline": ("how-to/find-many.html", "reading-room/all.html"),
    "wikidata": ("reference/data.html",),
    "permalink": ("how-to/footnote.html",),
    "footnote": ("how-to/footnote.html", "cite.html"),
    "citation": ("how-to/footnote.html", "cite.html"),
    "Chicago": ("how-to/footnote.html", "cite.html"),
}


@pytest.mark.parametrize("word", LOOKED_FOR)
def test_search_finds_what_people_type(browser: Chrome, site: Site, word: str) -> None:
    """A page that answers is the first or second hit, it has the word, and is there once."""
    from selenium.webdriver.support.ui import WebDriverWait

    _open(browser, site, f"search.html?q={word}")
    hits = WebDriverWait(browser, PATIENCE).until(
        lambda it: it.execute_script(
            "return document.querySelector('#search-results > p')?.textContent.includes('found')"
            " ? [...document.querySelectorAll('#search-results li > a')]"
            "   .map(it => [it.href, it.textContent]) : null"
        )
    )
    pages = [hit.partition("#")[0].partition("?")[0] for hit, _ in hits[:2]]
    shown = [(hit.partition("?")[0], title) for hit, title in hits]
    assert len(set(shown)) == len(shown)
    assert any(page.endswith(LOOKED_FOR[word]) for page in pages), hits[:4]


def test_excerpts_are_words_of_the_page(browser: Chrome, site: Site) -> None:
    """Words that stand apart stand apart, and what opens on demand is none of them."""
    from selenium.webdriver.support.ui import WebDriverWait

    _open(browser, site, "search.html?q=treaty")
    plain = WebDriverWait(browser, PATIENCE).until(
        lambda it: it.execute_async_script(
            "const done = arguments[0];"
            "fetch('reading-room/003.html').then(it => it.text())"
            "  .then(it => done(Search.htmlToText(it)), () => done(null))"
        )
    )
    assert "(3) International affairs Who answers whom" in plain
    assert "Putin · welcomes m1.i1.s1 President Putin welcomed" in plain
    assert "subject and verb" not in plain


def test_a_word_of_the_index_has_an_excerpt(browser: Chrome, site: Site) -> None:
    """It stands at the top of its page, where there are no words: the page's are shown."""
    from selenium.webdriver.support.ui import WebDriverWait

    _open(browser, site, "search.html?q=wikidata")
    # Excerpts arrive one by one, as their pages are fetched.
    WebDriverWait(browser, PATIENCE).until(
        lambda it: any(
            "Wikidata" in one.text for one in it.find_elements("css selector", "li p.context")
        ),
        "No excerpt of the pages found has the word Wikidata.",
    )


@pytest.mark.parametrize(
    ("page", "frame", "number"),
    [
        ("reading-room/all.html", ".table-wrapper", 2),
        ("reading-room/002.html", ".table-wrapper", 3),
        ("reading-room/004.html", ".table-wrapper", 3),
        ("notebook.html", ".jr-output:has(.jrn-rows)", 2),
        ("explanation/neighbours.html", ".table-wrapper", 1),
        ("explanation/speed.html", ".table-wrapper", 1),
        ("explanation/model.html", ".jr-wide", 2),
    ],
)
def test_tables_and_pictures_fit_a_phone(
    browser: Chrome, site: Site, page: str, frame: str, number: int
) -> None:
    """Cells stand below each other, and nothing has to be moved sideways."""
    _open(browser, site, page, PHONE)
    over = browser.execute_script(
        f"return [...document.querySelectorAll('{frame}')]"
        ".map(it => it.scrollWidth - it.clientWidth)"
    )
    assert over == [0] * number


def test_tables_fit_the_narrowest_phone(browser: Chrome, site: Site) -> None:
    """No table has to be moved sideways, and no cell is a column of single letters."""
    bad = {}
    for path in sorted(site.folder.rglob("*.html")):
        if "<table" in path.read_text(encoding="utf-8"):
            page = str(path.relative_to(site.folder))
            _open(browser, site, page, NARROWEST)
            over, narrow = browser.execute_script(
                "const all = [...document.querySelectorAll('article table.docutils')];"
                "const frame = it => it.closest('.table-wrapper');"
                "const widths = all.flatMap(it => [...it.querySelectorAll('td')])"
                "  .map(it => it.offsetWidth).filter(it => it > 0);"
                "return [Math.max(0, ...all.map(it =>"
                "  frame(it).scrollWidth - frame(it).clientWidth)), Math.min(99, ...widths)]"
            )
            if over > 0 or narrow < 40:
                bad[page] = over, narrow
    assert bad == {}


def test_code_that_is_cut_off_shows_it_and_is_reached_by_the_keyboard(
    browser: Chrome, site: Site
) -> None:
    """It is a stop of the keyboard only where there is more, and a shadow lies on that side."""
    state = (
        "return [...document.querySelectorAll('div.highlight pre')].map(it => ["
        "  it.scrollWidth > it.clientWidth, it.tabIndex === 0,"
        "  getComputedStyle(it).backgroundAttachment])"
    )
    for size, some_cut in ((DESK, False), (PHONE, True)):
        _open(browser, site, "tutorial.html", size)
        _wait_for_two_frames(browser)
        found = browser.execute_script(state)
        assert any(cut for cut, _, _ in found) is some_cut
        assert all(cut is stop for cut, stop, _ in found)
        assert {shade for _, _, shade in found} == {"local, local, scroll, scroll"}


def test_a_picture_stands_beside_its_table_where_there_is_room(browser: Chrome, site: Site) -> None:
    """Neither leaves a part of the page empty on a desk; on a phone the table is below."""
    apart = (
        "return [...document.querySelectorAll('.jr-pair')].map(it => {"
        "  const [left, right] = [...it.children].map(one => one.getBoundingClientRect());"
        "  return [right.left >= left.right, right.top >= left.bottom]; })"
    )
    _open(browser, site, "reading-room/all.html")
    assert browser.execute_script(apart) == [[True, False]] * 2
    _resize(browser, PHONE)
    assert browser.execute_script(apart) == [[False, True]] * 2


def test_the_address_of_a_sentence_can_be_read(browser: Chrome, site: Site) -> None:
    """It is no smaller than 12 pixels, and "why" stands beside it, never alone on a line."""
    _open(browser, site, "reading-room/003.html")
    sizes, apart = browser.execute_script(
        "const last = [...document.querySelectorAll('.jr-last')];"
        "const size = it => parseFloat(getComputedStyle(it.querySelector('.jr-id')).fontSize);"
        "const middle = it => { const box = it.getBoundingClientRect();"
        "  return (box.top + box.bottom) / 2; };"
        "return [last.map(size), last.filter(it => Math.abs("
        "  middle(it.querySelector('.jr-id')) - middle(it.querySelector('summary'))) > 6).length]"
    )
    assert min(sizes) >= 12
    assert apart == 0


#: Pages that are as long as what they hold: every change, and a schema.
LONG_PAGES = {"changelog.html", "reference/json/schema.html", "reference/evaluate/schema.html"}
LONGEST = 6_000


def test_theme_switches(browser: Chrome, site: Site) -> None:
    """The button changes the page, and the colours of voices with it."""
    from selenium.webdriver.common.by import By

    _open(browser, site, "reading-room/000.html")
    seen = {}
    for _ in range(3):
        button = next(
            it for it in browser.find_elements(By.CLASS_NAME, "theme-toggle") if it.is_displayed()
        )
        button.click()
        theme = browser.execute_script("return document.body.dataset.theme")
        voice = browser.find_element(By.CSS_SELECTOR, ".jr-tag.jr-side-1")
        seen[theme] = (_background(browser), voice.value_of_css_property("color"))
    assert set(seen) == {"auto", "light", "dark"}
    assert seen["light"][0] == "rgb(255, 255, 255)"
    assert seen["dark"][0] != seen["light"][0]
    assert seen["dark"][1] != seen["light"][1]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_reading_room_shows_every_statement(browser: Chrome, site: Site, path: Path) -> None:
    """All statements stand on the page, visible, with their words and their speakers."""
    readout = load(path)
    _open(browser, site, f"reading-room/{path.stem[:3]}.html")
    found = browser.execute_script(
        "return [...document.querySelectorAll('.jr-statement')].map(it => ["
        "  it.querySelector('.jr-words').textContent,"
        "  it.querySelector('.jr-tag').textContent,"
        "  it.offsetHeight > 0])"
    )
    statements = list(readout.iter_statements())
    assert len(found) == len(statements)
    for (words, tag, visible), it in zip(found, statements, strict=True):
        assert words.endswith(it.text)
        assert visible
        assert (tag == "narration") is not bool(it.speakers)


def _contrast(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2: 1 to 21."""

    def light(colour: str) -> float:
        parts = [int(it) / 255 for it in colour[colour.index("(") + 1 : -1].split(",")[:3]]
        linear = [it / 12.92 if it <= 0.03928 else ((it + 0.055) / 1.055) ** 2.4 for it in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_voices_are_readable(browser: Chrome, site: Site, theme: str) -> None:
    """Each mark has the contrast that WCAG asks of text, and a line that no other has."""
    from selenium.webdriver.common.by import By

    _open(browser, site, "reading-room/002.html")
    browser.execute_script(f"document.body.dataset.theme = '{theme}'")
    ground = _background(browser)
    lines = []
    for voice in ("jr-side-1", "jr-side-2", "jr-joint", "jr-narration"):
        mark = browser.find_element(By.CSS_SELECTOR, f".jr-statement.{voice}")
        tag = mark.find_element(By.CSS_SELECTOR, ".jr-tag")
        assert _contrast(tag.value_of_css_property("color").replace("a(", "("), ground) >= 4.5
        lines.append(mark.value_of_css_property("border-left-style"))
    assert lines == ["solid", "dashed", "double", "dotted"]


def test_no_page_is_wider_than_the_window_or_endless(browser: Chrome, site: Site) -> None:
    """Long words break, tables and pictures scroll by themselves; what is long has parts."""
    wide, long = {}, {}
    for path in sorted(site.folder.rglob("*.html")):
        page = str(path.relative_to(site.folder))
        _open(browser, site, page, PHONE)
        for size in (PHONE, DESK):
            _resize(browser, size)
            over, height = browser.execute_script(
                "const it = document.documentElement;"
                "return [it.scrollWidth - it.clientWidth, it.scrollHeight]"
            )
            if over > 0:
                wide[page, size] = over
        if height > LONGEST and page not in LONG_PAGES:
            long[page] = height
    assert (wide, long) == ({}, {})


@pytest.mark.parametrize("width", [768, 1024, 1152, 1366, 1440, 1920])
def test_a_window_of_any_width_holds_a_page(browser: Chrome, site: Site, width: int) -> None:
    """Where the theme shows one or both of its asides, what is between them gives way."""
    for page in ("tutorial.html", "reading-room/all.html"):
        _open(browser, site, page, (width, 900))
        over = browser.execute_script(
            "const it = document.documentElement; return it.scrollWidth - it.clientWidth"
        )
        assert (page, over) == (page, 0)


def test_the_sidebar_is_short_and_every_page_is_near(browser: Chrome, site: Site) -> None:
    """At most fifteen entries; from the first page two clicks lead anywhere."""
    pages = {str(path.relative_to(site.folder)) for path in site.folder.rglob("*.html")}
    _open(browser, site, "index.html")
    entries = browser.execute_script(
        "return [...document.querySelectorAll('.sidebar-tree .toctree-l1 > a')].map(it => it.href)"
    )
    assert 5 <= len(entries) <= 15
    near = set()
    for entry in _links(browser, site):
        _open(browser, site, entry)
        near |= {entry, *_links(browser, site)}
    # The search has its own field on each page, and the list of modules is found by it.
    assert pages - near - {"search.html", "py-modindex.html"} == set()


def _links(browser: Chrome, site: Site) -> set[str]:
    """The pages that the one shown links to: in its text, and at the sidebar's first level."""
    found = browser.execute_script(
        "return [...document.querySelectorAll("
        "  'article a[href], .sidebar-tree .toctree-l1 > a')].map(it => it.href)"
    )
    begin = f"{site.folder.as_uri()}/"
    names = {link.removeprefix(begin).partition("#")[0] for link in found if link.startswith(begin)}
    return {name for name in names if name.endswith(".html")}


#: Pages of each kind; axe-core looks at them in both themes.
LOOKED_AT = (
    "index.html",
    "tutorial.html",
    "notebook.html",
    "how-to/find.html",
    "how-to/unsure.html",
    "reference/model.html",
    "reference/model/statement.html",
    "reading-room/000.html",
    "reading-room/003.html",
    "reading-room/all.html",
    "search.html?q=speaker",
)


@pytest.mark.skipif(AXE is None, reason=needs.AXE)
@pytest.mark.parametrize("page", LOOKED_AT)
def test_axe_finds_no_violation(browser: Chrome, site: Site, page: str) -> None:
    """Names, contrast, order of headings and the rest of what axe-core checks by default.

    In the dark theme only contrast can differ.
    """
    _open(browser, site, page)
    browser.execute_script(Path(str(AXE)).read_text(encoding="utf-8"))
    for theme, rules, size in (
        ("light", "{}", DESK),
        ("dark", "{runOnly: ['color-contrast']}", DESK),
        ("light", "{}", PHONE),
    ):
        _resize(browser, size)
        browser.execute_script(f"document.body.dataset.theme = '{theme}'")
        found = browser.execute_async_script(
            "const done = arguments[0];"
            f"axe.run(document, {rules}).then(it => done(it.violations.map("
            "  one => [one.id, ...one.nodes.slice(0, 3).map(node => node.html.slice(0, 150))])))"
        )
        assert (theme, size, found) == (theme, size, [])


def test_a_readout_fits_a_phone_in_the_theme_of_sphinx(browser: Chrome, tmp_path: Path) -> None:
    """A theme that breaks no literal does not make the digest as wide as it is long."""
    folder = tmp_path / "docs"
    shutil.copytree(Path(__file__).parent / "outside" / "docs", folder)
    subprocess.run(
        [sys.executable, "-m", "sphinx", "-q", "-D", "html_theme=alabaster", str(folder), "html"],
        cwd=tmp_path,
        check=True,
    )
    _open(browser, Site(tmp_path / "html", "", 0), "index.html", PHONE)
    width = browser.execute_script("return document.documentElement.scrollWidth")
    assert width == PHONE[0]
    tag = "return document.querySelector('.jr-answers .jr-tag.jr-side-1').offsetHeight"
    assert browser.execute_script(tag) < 30


def test_on_paper_nothing_lies_over_the_text(browser: Chrome, site: Site) -> None:
    """What stays in its place on a screen would stand on each sheet, over what is there."""
    _open(browser, site, "reading-room/000.html")
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    try:
        over = browser.execute_script(
            "return [...document.querySelectorAll('body *')]"
            ".filter(it => it.checkVisibility() && it.offsetWidth && it.offsetHeight"
            "  && ['fixed', 'sticky'].includes(getComputedStyle(it).position))"
            ".map(it => it.className)"
        )
        # What is longer than the rest of a sheet would leave that white.
        whole = browser.execute_script(
            "return [...document.querySelectorAll('pre, table')]"
            ".filter(it => getComputedStyle(it).breakInside !== 'auto').length"
        )
    finally:
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
    assert over == []
    assert whole == 0
