// Makes a style sheet fit for a shadow root on any host page.
//
// - What KERN says about the document (:root, html, body) is said about the element's frame.
// - Lengths in rem would follow the host's root: they become multiples of --resonanz-rem, which the
//   frame sets from the reader's own font size and the chosen text size.
// - The window's width means nothing to an element in a column: media queries for it become container
//   queries, vw becomes cqi.
// - Rules for parts of KERN that the element does not use, and custom properties that nothing reads,
//   are left out.

import postcss from "postcss";

const FRAME = ".frame";
const REM = /(?<![\w.-])(-?\d*\.?\d+)rem\b/g;
const VIEWPORT_WIDTH = /(?<![\w.-])(-?\d*\.?\d+)vw\b/g;
const DOCUMENT = /(^|[\s,>+~(])(:root|html|body)(?![\w-])/g;
const KERN_CLASS = /\.(kern-[\w-]+)/g;
const WIDTH_QUERY = /^\(\s*(min|max)-width:\s*[^)]+\)$/;
// Names that are read by the browser or by scripts and never by var().
const KEPT = new Set(["--resonanz-rem"]);

/**
 * @param {string} css
 * @param {string} sources all text in which class names of KERN can stand
 */
export function forShadowRoot(css, sources) {
  const sheet = postcss.parse(css);
  sheet.walkComments((comment) => comment.remove());
  sheet.walkRules((rule) => {
    rule.selectors = rule.selectors
      .filter((selector) => isUsed(selector, sources))
      .map((selector) => selector.replace(DOCUMENT, `$1${FRAME}`));
    if (rule.selectors.every((selector) => selector === "")) rule.remove();
  });
  sheet.walkAtRules("media", (query) => {
    if (!WIDTH_QUERY.test(query.params)) return;
    query.name = "container";
    query.params = query.params
      .replaceAll("rem", "em")
      .replace(/(\d+)px/, (_, px) => `${px / 16}em`);
  });
  sheet.walkDecls((declaration) => {
    declaration.value = declaration.value
      .replace(REM, (_, number) => `calc(${number} * var(--resonanz-rem))`)
      .replace(VIEWPORT_WIDTH, "$1cqi");
  });
  leaveOutUnread(sheet);
  leaveOutEmpty(sheet);
  return sheet.toString();
}

function isUsed(selector, sources) {
  // A class within :has(), :not() or :is() says nothing about whether the rule is needed.
  const own = selector.replace(/:(has|not|is)\([^()]*(\([^()]*\)[^()]*)*\)/g, "");
  return [...own.matchAll(KERN_CLASS)].every(([, name]) => sources.includes(name));
}

function leaveOutUnread(sheet) {
  for (;;) {
    const read = new Set(KEPT);
    sheet.walkDecls((declaration) => {
      for (const [, name] of declaration.value.matchAll(/var\(\s*(--[\w-]+)/g)) read.add(name);
    });
    let removed = 0;
    sheet.walkDecls(/^--/, (declaration) => {
      if (read.has(declaration.prop)) return;
      declaration.remove();
      removed += 1;
    });
    if (removed === 0) return;
  }
}

function leaveOutEmpty(sheet) {
  for (let removed = true; removed; ) {
    removed = false;
    sheet.walk((node) => {
      if (node.nodes?.length !== 0) return;
      node.remove();
      removed = true;
    });
  }
}
