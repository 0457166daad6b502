// A page that is found by a word of its own, and by its text, is shown once, where it ranks best.
document.addEventListener("DOMContentLoaded", () => {
  if (typeof Search === "undefined") return;
  const perform = Search._performSearch;
  Search._performSearch = (...asked) => {
    const seen = new Set();
    // The best stand last.
    const once = perform(...asked).reverse().filter(([page, title]) => {
      const known = seen.has(`${page} ${title}`);
      seen.add(`${page} ${title}`);
      return !known;
    });
    return once.reverse();
  };
});

// What an excerpt of the search shows: words that stand apart on the page stand apart here, too,
// and what opens on demand or tells a picture's name is left out.  A word of the index stands at the
// top of its page, with no words of its own: the excerpt is then of the page.
document.addEventListener("DOMContentLoaded", () => {
  if (typeof Search === "undefined") return;
  const plain = Search.htmlToText;
  Search.htmlToText = (html, anchor) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    page.querySelectorAll(".jr-on-demand, .jrn details, svg title, .jr-at-hand").forEach((it) => it.remove());
    const apart = "p, li, dt, dd, tr, td, th, caption, div, pre, h1, h2, h3, h4, h5, h6, text";
    page.querySelectorAll(apart).forEach((it) => it.append(" "));
    const part = anchor?.startsWith("#index-") ? null : anchor;
    return plain(page.documentElement.outerHTML, part).replace(/\s+/g, " ");
  };
});
