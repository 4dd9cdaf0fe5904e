// A style sheet of the page becomes one for a shadow root on any host page.

import { expect, test } from "vitest";
// @ts-expect-error: the build is plain JavaScript
import { forShadowRoot } from "../build/shadow.js";

const made = (css: string) => forShadowRoot(css, "kern-btn kern-btn--primary");

test.each([
  [
    "a{margin:1.5rem -.25rem}",
    "a{margin:calc(1.5 * var(--resonanz-rem)) calc(-.25 * var(--resonanz-rem))}",
  ],
  [
    "a{width:clamp(1rem,5vw,2rem)}",
    "a{width:clamp(calc(1 * var(--resonanz-rem)),5cqi,calc(2 * var(--resonanz-rem)))}",
  ],
  ["@media (min-width: 40rem){a{b:c}}", "@container (min-width: 40em){a{b:c}}"],
  ["@media (max-width: 320px){a{b:c}}", "@container (max-width: 20em){a{b:c}}"],
  ["@media (max-height: 34rem){a{b:c}}", "@media (max-height: 34rem){a{b:c}}"],
  [":root,body{color:red}", ".frame,.frame{color:red}"],
  [".kern-card{a:b}.kern-btn{c:d}", ".kern-btn{c:d}"],
  [".frame{--unread:1;--read:2}a{b:var(--read)}", ".frame{--read:2}a{b:var(--read)}"],
])("%s", (before, after) => {
  expect(made(before)).toBe(after);
});
