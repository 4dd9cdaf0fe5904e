// One conversation as the customer's device knows it: what the server said, and what is on its way.

import { type Client, Refused, Unreachable } from "../interface/client.js";
import type {
  Answer,
  Beginning,
  Begun,
  Message,
  Progress,
  Stage,
  View,
} from "../interface/types.js";
import { Abandoned, type Delivery, Outbox } from "./outbox.js";
import type { TokenKeeper } from "./token-keeper.js";
import { REVISIONS } from "./transcript.js";

export const LONGEST_TEXT = 2_000;
const WAITING_PAUSE = 2_000;

/** An answer that is not acknowledged yet. `shown` is what the customer wrote or chose. */
export interface Sending {
  readonly answer: Answer;
  readonly shown: string;
  readonly delivery: Delivery;
}

/** What went wrong; a key of the catalogue. */
export type Problem = string;

export interface Listener {
  /** Something that is shown has changed. */
  changed(): void;
  /** The assistant has said something new. */
  replied(messages: readonly Message[]): void;
}

const PROBLEMS: Readonly<Record<string, Problem>> = {
  option_not_on_offer: "error-option-gone",
  empty_text: "error-empty",
  key_reused: "error-option-gone",
};

export class Conversation {
  token: string | undefined;
  state: Stage | undefined;
  locale: string | undefined;
  progress: Progress = { answered: 0, expected: 0 };
  messages: readonly Message[] = [];
  sending: Sending | undefined;
  problem: Problem | undefined;
  /** The conversation is not known to the server any more. */
  isGone = false;

  readonly #outbox: Outbox;
  #isRefreshing = false;

  constructor(
    private readonly client: Client,
    private readonly keeper: TokenKeeper,
    private readonly listener: Listener,
  ) {
    this.#outbox = new Outbox(client);
  }

  /** The number of the last message that is known. */
  get seq(): number {
    return this.messages.at(-1)?.seq ?? 0;
  }

  /** Begins a new conversation. Throws Refused or Unreachable. */
  async begin(beginning: Beginning): Promise<void> {
    const begun = await this.#begun(beginning);
    this.forget();
    this.#hold(begun.token);
    this.#show(begun.conversation, { isWhole: true });
  }

  /**
   * Goes on with a conversation: of the given token, else of the one that was kept.
   *
   * Gives false when there is none. Throws Unreachable.
   */
  async resume(token = this.keeper.read()): Promise<boolean> {
    if (!token) return false;
    try {
      const view = await this.client.view(token);
      this.#hold(token);
      this.problem = undefined;
      this.#show(view, { isWhole: true, isSilent: true });
      this.#waitForReply();
      return true;
    } catch (error) {
      if (error instanceof Unreachable) throw error;
      this.forget();
      return false;
    }
  }

  /** Sends an answer; `shown` is what stands for it until it is acknowledged. */
  async answer(answer: Answer, shown: string): Promise<boolean> {
    const { token } = this;
    if (!token || this.sending) return false;
    this.problem = "text" in answer ? problemOf(answer.text) : undefined;
    if (this.problem) {
      this.listener.changed();
      return false;
    }
    this.#report({ answer, shown, delivery: "sending" });
    try {
      const taken = await this.#outbox.deliver(token, answer, (delivery) =>
        this.#report({ answer, shown, delivery }),
      );
      await this.#taken(token, answer, taken.conversation);
      return true;
    } catch (error) {
      if (error instanceof Abandoned) return false;
      this.sending = undefined;
      this.#refused(error);
      return false;
    }
  }

  /** Sends now what waits for a connection. */
  tryNow(): void {
    this.#outbox.tryNow();
  }

  /** Asks for what has been said since the last known message. */
  async refresh(): Promise<void> {
    const { token } = this;
    if (!token || this.sending || this.#isRefreshing) return;
    this.#isRefreshing = true;
    try {
      const view = await this.client.view(token, this.seq);
      if (token === this.token && !this.sending) this.#show(view, { isWhole: false });
    } catch (error) {
      if (error instanceof Refused) this.#refused(error);
    } finally {
      this.#isRefreshing = false;
    }
  }

  /** Goes on in another locale; every message comes anew. Throws Refused or Unreachable. */
  async changeLocale(locale: string): Promise<void> {
    if (!this.token) return;
    this.#show(await this.client.changeLocale(this.token, locale), {
      isWhole: true,
      isSilent: true,
    });
  }

  /** Deletes the interview on the server for good. Throws Refused or Unreachable. */
  async delete(): Promise<void> {
    const { token } = this;
    if (!token) return;
    this.#outbox.abandon();
    this.sending = undefined;
    await this.client.delete(token);
    this.state = "withdrawn";
    this.messages = [];
    this.progress = { answered: 0, expected: 0 };
    this.problem = undefined;
    this.keeper.forget();
    this.listener.changed();
  }

  /** Forgets everything on this device; what is stored on the server stays. */
  forget(): void {
    this.#outbox.abandon();
    this.keeper.forget();
    this.token = this.state = this.locale = this.sending = this.problem = undefined;
    this.messages = [];
    this.progress = { answered: 0, expected: 0 };
    this.isGone = false;
    this.listener.changed();
  }

  async #begun(beginning: Beginning): Promise<Begun> {
    try {
      return await this.client.begin(beginning);
    } catch (error) {
      // A misspelt site or questionnaire must not keep anybody out.
      if (!(error instanceof Refused) || !error.code.startsWith("invalid_")) throw error;
      const { channel, locale } = beginning;
      return this.client.begin({ channel, ...(locale && { locale }) });
    }
  }

  #hold(token: string): void {
    this.token = token;
    this.isGone = false;
    this.keeper.keep(token);
  }

  #report(sending: Sending): void {
    this.sending = sending;
    this.listener.changed();
  }

  async #taken(token: string, answer: Answer, view: View): Promise<void> {
    // What was answered is gone then, also from this screen.
    if (view.state === "withdrawn") this.messages = [];
    const known = this.seq;
    const isRevised = "choice" in answer && REVISIONS.has(answer.choice);
    // Words that were taken back are not shown any more where they stood.
    const earlier = isRevised ? await this.client.view(token).catch(() => undefined) : undefined;
    this.sending = undefined;
    if (earlier) this.messages = earlier.messages.filter(({ seq }) => seq <= known);
    this.#show(view, { isWhole: false });
  }

  #show(view: View, { isWhole, isSilent }: { isWhole: boolean; isSilent?: boolean }): void {
    const known = isWhole ? 0 : this.seq;
    const fresh = view.messages.filter((message) => message.seq > known);
    this.messages = isWhole ? view.messages : [...this.messages, ...fresh];
    this.state = view.state;
    this.locale = view.locale;
    this.progress = view.progress;
    if (view.state === "withdrawn") this.keeper.forget();
    this.listener.changed();
    const said = fresh.filter((message) => message.from === "bot");
    if (said.length > 0 && !isSilent) this.listener.replied(said);
  }

  /** After a reload in the middle of a turn the reply may still be on its way. */
  async #waitForReply(): Promise<void> {
    const { token } = this;
    while (token === this.token && this.messages.at(-1)?.from === "customer") {
      await new Promise((resolve) => setTimeout(resolve, WAITING_PAUSE));
      await this.refresh();
    }
  }

  #refused(error: unknown): void {
    const code = error instanceof Refused ? error.code : "";
    this.isGone = code === "unknown_conversation";
    this.problem = this.isGone
      ? "error-unknown-conversation"
      : (PROBLEMS[code] ?? "error-unexpected");
    if (this.isGone) this.keeper.forget();
    this.listener.changed();
  }
}

function problemOf(text: string): Problem | undefined {
  if (!text.trim()) return "error-empty";
  // The server counts characters, not JavaScript's halves of them.
  return [...text].length > LONGEST_TEXT ? "error-too-long" : undefined;
}
