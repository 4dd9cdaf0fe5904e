// What the conversation's screen shows, made from its messages. Pure; the same rules as the page
// without scripts (api/pages/transcript.py).

import type { Message, Option } from "../interface/types.js";

const EVASIONS = new Set(["dont_know", "skip"]);
/** Choices about an answer that was given already: write it anew, or have it forgotten. */
export const REVISIONS: ReadonlySet<string> = new Set(["rewrite", "forget"]);
const ENCOURAGED = new Set(["agree", "resume"]);
const LANGUAGE = "language:";

/** A button. `lang` is set where its label names another language in that language. */
export interface Choice extends Option {
  readonly lang?: string;
  /** It leads on. Answers to questions are never marked, so that none of them is suggested. */
  readonly isEncouraged: boolean;
}

/** The receipt's text, taken apart so that its code can stand out. */
export interface Receipt {
  readonly before: string;
  readonly code: string;
  readonly after: string;
}

export interface Entry {
  readonly message: Message;
  /** It waits for the customer's answer. */
  readonly isAsking: boolean;
  /** The customer pressed it, and did not write it. */
  readonly isChosen: boolean;
  readonly receipt?: Receipt;
  /** Buttons that belong to this message and not to the question that waits. */
  readonly asides: readonly Choice[];
}

export interface Transcript {
  readonly entries: readonly Entry[];
  readonly current?: Message;
  readonly answers: readonly Choice[];
  readonly evasions: readonly Choice[];
  /** Words can be typed. */
  readonly takesText: boolean;
  /** The question wants words. */
  readonly isOpen: boolean;
}

export function transcriptOf(messages: readonly Message[]): Transcript {
  const last = messages.at(-1);
  const current = last?.from === "bot" ? last : undefined;
  const choices = (current?.options ?? []).map(choiceOf);
  const isQuestion = current?.kind === "question" || current?.kind === "probe";
  const revisions = choices.filter(({ id }) => REVISIONS.has(id));
  const languages = choices.filter(({ lang }) => isQuestion && lang);
  const own = choices.filter((each) => !revisions.includes(each) && !languages.includes(each));
  // A reply begins with what it says about the answer before; it offers a language, in that language,
  // just before the question.
  const begin = beginOfReply(messages);
  const offer = messages.length - 2;
  return {
    entries: messages.map((message, index) => {
      const receipt = message.kind === "receipt" ? receiptOf(message.text) : undefined;
      return {
        message,
        isAsking: message === current && isQuestion,
        isChosen: wasChosen(message, messages[index - 1]),
        ...(receipt && { receipt }),
        asides: [...(index === begin ? revisions : []), ...(index === offer ? languages : [])],
      };
    }),
    ...(current && { current }),
    answers: own.filter(({ id }) => !EVASIONS.has(id)),
    evasions: own.filter(({ id }) => EVASIONS.has(id)),
    takesText: current !== undefined && (own.length > 0 || current.input === "text"),
    isOpen: current?.input === "text",
  };
}

function choiceOf(option: Option): Choice {
  return {
    ...option,
    ...(option.id.startsWith(LANGUAGE) && { lang: option.id.slice(LANGUAGE.length) }),
    isEncouraged: ENCOURAGED.has(option.id),
  };
}

function beginOfReply(messages: readonly Message[]): number {
  let begin = messages.length;
  while (begin > 0 && messages[begin - 1]?.from === "bot") begin -= 1;
  return begin;
}

function wasChosen(message: Message, before: Message | undefined): boolean {
  if (message.from !== "customer" || !before) return false;
  return before.options.some(({ label }) => label === message.text);
}

// Arabic and Persian texts put invisible isolates around what is filled in.
const CODE = /[\u2066-\u2068]*([0-9A-Z]{5}(?:-[0-9A-Z]{5}){4})\u2069?/;

function receiptOf(text: string): Receipt | undefined {
  const found = CODE.exec(text);
  if (!found?.[1]) return undefined;
  return {
    before: text.slice(0, found.index).trim(),
    code: found[1],
    after: text.slice(found.index + found[0].length).trim(),
  };
}
