// What an excerpt of the search shows: words that stand apart on the page stand apart here, too,
// and what opens on demand is left out.
document.addEventListener("DOMContentLoaded", () => {
  if (typeof Search === "undefined") return;
  const plain = Search.htmlToText;
  Search.htmlToText = (html, anchor) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    page.querySelectorAll(".jr-on-demand, .jrn details").forEach((it) => it.remove());
    const apart = "p, li, dt, dd, tr, td, th, caption, div, pre, h1, h2, h3, h4, h5, h6, text";
    page.querySelectorAll(apart).forEach((it) => it.append(" "));
    return plain(page.documentElement.outerHTML, anchor).replace(/\s+/g, " ");
  };
});
