// Code that is wider than its frame can be moved by the keyboard, too; other code is no stop of it.
document.addEventListener("DOMContentLoaded", () => {
  const watch = new ResizeObserver((seen) => {
    seen.forEach(({ target }) => {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
    });
  });
  document.querySelectorAll("div.highlight pre").forEach((it) => watch.observe(it));
});
