// What the HTTP interface below /api/v1 sends and takes; see /api/v1/openapi.json.

export type Direction = "ltr" | "rtl";
export type Stage = "consent" | "asking" | "finished" | "stopped" | "withdrawn";

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

export interface Message {
  readonly id: string;
  readonly seq: number;
  readonly from: "bot" | "customer";
  readonly kind: "consent" | "question" | "probe" | "info" | "receipt" | "answer";
  readonly question?: string;
  readonly text: string;
  readonly lang: string;
  readonly dir: Direction;
  readonly input: "choice" | "multi" | "text" | "none";
  readonly options: readonly Option[];
  /** How many personal details were taken out of a customer's message. */
  readonly removed?: number;
}

export interface Progress {
  readonly answered: number;
  readonly expected: number;
}

export interface View {
  readonly state: Stage;
  readonly locale: string;
  readonly dir: Direction;
  readonly seq: number;
  readonly progress: Progress;
  readonly messages: readonly Message[];
}

export interface Begun {
  readonly token: string;
  readonly conversation: View;
}

export interface TurnTaken {
  readonly turn: number;
  readonly stored_text: string | null;
  readonly redactions: readonly { readonly type: string; readonly count: number }[];
  readonly conversation: View;
}

export interface Beginning {
  readonly channel: string;
  readonly locale?: string;
  readonly site?: string;
  readonly questionnaire?: string;
}

/** Typed words, or a pressed option of a message. */
export type Answer =
  | { readonly text: string }
  | { readonly choice: string; readonly message: string };

export interface Locale {
  readonly code: string;
  readonly autonym: string;
  readonly dir: Direction;
  readonly reviewed: boolean;
}

/** The texts of the user interface in one locale: Project Fluent, as in locales/. */
export interface LocaleTexts {
  readonly locale: string;
  readonly language: string;
  readonly dir: Direction;
  readonly numerals: string;
  readonly reviewed: boolean;
  readonly fluent: string;
  readonly operator: Operator;
}

/** Who is responsible and for how many months answers are kept; empty where nobody filled it in. */
export interface Operator {
  readonly name: string;
  readonly address: string;
  readonly contact: string;
  readonly data_protection_officer: string;
  readonly supervisory_authority: string;
  readonly recipients: string;
  readonly months: number;
}
