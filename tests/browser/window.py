"""One window in which page after page is shown, and axe-core stays.

The pages have no scripts, so that a document put in another's place is what a navigation would
show. What it saves is the new document's start: most of the time of a check.
"""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

_SHOW = """
async ([address, fields]) => {
  const answer = await fetch(address, fields
    && { method: "POST", body: new URLSearchParams(fields) });
  const shown = new DOMParser().parseFromString(await answer.text(), "text/html");
  const styles = [...shown.querySelectorAll("link[rel=stylesheet]")].map((link) =>
    new Promise((done) => { link.onload = link.onerror = done; }));
  document.replaceChild(document.adoptNode(shown.documentElement), document.documentElement);
  await Promise.all(styles);
  await document.fonts.ready;
  scrollTo(0, 0);
  return answer.status;
}
"""
_FIELDS = """
([selector, values]) => {
  const button = document.querySelector(selector);
  const fields = [...new FormData(button.form, button)];
  return [button.form.action, [...fields.filter(([name]) => !(name in values)),
    ...Object.entries(values)]];
}
"""


class Window:
    """Shows the pages of one address; cookies are kept as ever."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self._url = url
        page.goto(f"{url}/privacy")

    def hold(self, token: str) -> Window:
        """Let the browser hold a conversation."""
        cookie: Any = {"name": "resonanz", "value": token, "url": self._url}
        self.page.context.add_cookies([cookie])
        return self

    def hold_nothing(self) -> Window:
        """Let the browser forget its conversation."""
        self.page.context.clear_cookies()
        return self

    def show(self, path: str, fields: list[list[str]] | None = None) -> int:
        """Show the page at a path; the answer's status."""
        return int(self.page.evaluate(_SHOW, [path, fields]))

    def submit(self, selector: str, **values: str) -> int:
        """Press a form's button, with what was written into its fields; the answer's status."""
        address, fields = self.page.evaluate(_FIELDS, [selector, values])
        return self.show(address, fields)
