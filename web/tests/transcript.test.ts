// What the screen makes of messages.

import { expect, test } from "vitest";
import { textBlocks } from "../src/chat/text-blocks.js";
import { transcriptOf } from "../src/chat/transcript.js";
import type { Message } from "../src/interface/types.js";

const option = (id: string, label = id) => ({ id, label, value: id });

function message(seq: number, more: Partial<Message>): Message {
  return {
    id: `m${seq}`,
    seq,
    from: "bot",
    kind: "info",
    text: "…",
    lang: "de",
    dir: "ltr",
    input: "none",
    options: [],
    ...more,
  };
}

test("answers and ways around them are told apart", () => {
  const made = transcriptOf([
    message(1, {
      kind: "question",
      input: "choice",
      options: [option("1"), option("2"), option("dont_know"), option("skip")],
    }),
  ]);
  expect(made.answers.map(({ id }) => id)).toEqual(["1", "2"]);
  expect(made.evasions.map(({ id }) => id)).toEqual(["dont_know", "skip"]);
  expect(made.entries[0]?.isAsking).toBe(true);
  expect(made.takesText).toBe(true);
});

test("no answer to a question is suggested; what leads on is", () => {
  const consent = transcriptOf([
    message(1, { kind: "consent", options: [option("agree"), option("decline")] }),
  ]);
  expect(consent.answers.map(({ isEncouraged }) => isEncouraged)).toEqual([true, false]);
});

test("buttons about the answer before stand beside what is said about it", () => {
  const made = transcriptOf([
    message(1, { from: "customer", kind: "answer" }),
    message(2, {}),
    message(3, {
      kind: "question",
      input: "text",
      options: [option("rewrite"), option("forget"), option("skip")],
    }),
  ]);
  expect(made.entries[1]?.asides.map(({ id }) => id)).toEqual(["rewrite", "forget"]);
  expect(made.entries[2]?.asides).toEqual([]);
  expect(made.answers).toEqual([]);
  expect(made.isOpen).toBe(true);
});

test("an offered language stands before the question, in that language", () => {
  const made = transcriptOf([
    message(1, { from: "customer", kind: "answer" }),
    message(2, { lang: "tr" }),
    message(3, { kind: "question", options: [option("1"), option("language:tr", "Türkçe")] }),
  ]);
  expect(made.entries[1]?.asides).toMatchObject([{ id: "language:tr", lang: "tr" }]);
  expect(made.answers.map(({ id }) => id)).toEqual(["1"]);
});

test("a pressed answer is told apart from a written one", () => {
  const made = transcriptOf([
    message(1, { kind: "question", options: [option("1", "sehr gut")] }),
    message(2, { from: "customer", kind: "answer", text: "sehr gut" }),
    message(3, { kind: "question" }),
    message(4, { from: "customer", kind: "answer", text: "selbst geschrieben" }),
  ]);
  expect(made.entries.map(({ isChosen }) => isChosen)).toEqual([false, true, false, false]);
  expect(made.takesText).toBe(false);
});

test.each([
  [
    "Ihr Code: AAAAA-BBBBB-CCCCC-DDDDD-EEEEE\n\nBitte aufschreiben.",
    "Ihr Code:",
    "Bitte aufschreiben.",
  ],
  ["رمزكم: \u2068AAAAA-BBBBB-CCCCC-DDDDD-EEEEE\u2069\n\nيرجى", "رمزكم:", "يرجى"],
])("the receipt's code is taken out of %s", (text, before, after) => {
  const [entry] = transcriptOf([message(1, { kind: "receipt", text })]).entries;
  expect(entry?.receipt).toEqual({ before, code: "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE", after });
});

// The same cases as tests/api/pages/test_text_blocks.py has for the page without scripts.
test("paragraphs and lists", () => {
  expect(textBlocks("Eins.\nZwei.\n\n• a\n• b\n\n• c\n\nDrei.")).toEqual([
    { kind: "paragraph", entries: ["Eins.\nZwei."] },
    { kind: "list", entries: ["a", "b", "c"] },
    { kind: "paragraph", entries: ["Drei."] },
  ]);
  expect(textBlocks("Davor:\n• a\n  weiter\n• b")).toEqual([
    { kind: "paragraph", entries: ["Davor:"] },
    { kind: "list", entries: ["a\n  weiter", "b"] },
  ]);
});
