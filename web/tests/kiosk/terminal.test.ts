import { expect, test } from "vitest";
import { leadsElsewhere } from "../../src/kiosk/guard.js";
import { dayAndHour } from "../../src/kiosk/signs-of-life.js";
import { terminalOf } from "../../src/kiosk/terminal.js";
import { wordsOf } from "../../src/kiosk/texts.js";

const at = (query: string) => terminalOf(new URL(`https://umfrage.example/kiosk${query}`), {});

test("the address says where the terminal stands and what it is called", () => {
  const terminal = at("?site=mitte&device=foyer-1&idle=120");
  expect(terminal).toMatchObject({ site: "mitte", device: "foyer-1", idleSeconds: 120 });
  expect(at("")).toMatchObject({ site: undefined, device: undefined });
});

test.each([
  ["", 90],
  ["?idle=soon", 90],
  ["?idle=1", 30],
  ["?idle=-5", 30],
  ["?idle=86400", 600],
])("%s waits for %i seconds", (query, seconds) => {
  expect(at(query).idleSeconds).toBe(seconds);
});

const NONE = { ctrlKey: false, altKey: false, metaKey: false };

test.each([
  { ...NONE, key: "F5" },
  { ...NONE, key: "F12" },
  { ...NONE, key: "BrowserBack" },
  { ...NONE, key: "ContextMenu" },
  { ...NONE, key: "ArrowLeft", altKey: true },
  { ...NONE, key: "+", ctrlKey: true },
  { ...NONE, key: "p", ctrlKey: true },
  { ...NONE, key: "w", ctrlKey: true },
  { ...NONE, key: "l", metaKey: true },
])("$key leads elsewhere", (keys) => {
  expect(leadsElsewhere(keys)).toBe(true);
});

test.each([
  { ...NONE, key: "a" },
  { ...NONE, key: "F" },
  { ...NONE, key: "ї" },
  { ...NONE, key: "Tab" },
  { ...NONE, key: "Enter" },
  { ...NONE, key: "Escape" },
  { ...NONE, key: "€", ctrlKey: true, altKey: true },
])("$key belongs to who stands there", (keys) => {
  expect(leadsElsewhere(keys)).toBe(false);
});

test("day and hour of an interview are all that is told of it", () => {
  expect(dayAndHour(new Date(2026, 2, 7, 9, 59, 58))).toEqual({ day: "2026-03-07", hour: 9 });
});

test("a missing text is a mistake and no empty place", () => {
  const say = wordsOf({ code: "de", autonym: "Deutsch", dir: "ltr", texts: { a: "A" } });
  expect(say("a")).toBe("A");
  expect(() => say("b")).toThrow("no text for b in de");
});
