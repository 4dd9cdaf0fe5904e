// One visit: where the customer is, and what follows from what they do.

import { Client, Refused } from "../interface/client.js";
import type { Answer, Message } from "../interface/types.js";
import { Announcements } from "./announcements.js";
import { copied } from "./clipboard.js";
import { Conversation } from "./conversation.js";
import { Field } from "./field.js";
import { Focus } from "./focus.js";
import { InterfaceLanguage } from "./interface-language.js";
import { LiveRegion } from "./live-region.js";
import { passagesOf, passagesOnPage, passagesSinceLastAnswer } from "./passages.js";
import { ReadAloud } from "./read-aloud.js";
import type { Actions, Mode, Place } from "./screen.js";
import { Scrolling } from "./scrolling.js";
import { nextTextSize, type TextSize } from "./text-size.js";
import { MemoryKeeper, TabKeeper } from "./token-keeper.js";

/** The element that the visit takes place in, and what its page has said about it. */
export interface Surroundings {
  readonly server: string;
  readonly locale: string | null;
  readonly site: string | null;
  readonly channel: string;
  readonly questionnaire: string | null;
  readonly mode: Mode;
  textSize: TextSize;
  readonly shadowRoot: ShadowRoot | null;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** What opens a panel, and has the focus again when the panel is left. */
const OPENERS: Partial<Record<Place, string>> = {
  languages: "[name=languages]",
  deletion: "[name=delete]",
  privacy: "[name=privacy]",
};

export class Visit {
  place: Place = "start";
  /** Something is being done that the customer waits for. */
  isBusy = false;
  /** Not even the first screen could be loaded. */
  hasFailed = false;
  /** What went wrong outside of answering; a key of the catalogue. */
  problem: string | undefined;
  /** The receipt's code is in the clipboard: yes, no, or nobody has tried. */
  isCopied: boolean | undefined;
  isReadingAloud = false;

  readonly conversation: Conversation;
  readonly client: Client;
  readonly language: InterfaceLanguage;
  readonly live: LiveRegion;
  readonly aloud: ReadAloud;
  readonly scrolling: Scrolling;
  readonly field: Field;
  readonly focus: Focus;
  readonly #announcements: Announcements;

  constructor(private readonly element: Surroundings) {
    const root = () => element.shadowRoot as ShadowRoot;
    const changed = () => element.requestUpdate();
    this.client = new Client(element.server.replace(/\/+$/, ""));
    this.language = new InterfaceLanguage(this.client);
    this.live = new LiveRegion(changed);
    this.aloud = new ReadAloud(changed);
    this.scrolling = new Scrolling(root, changed);
    this.field = new Field(root);
    this.focus = new Focus(root, this.field);
    this.#announcements = new Announcements(this.live, this.language);
    this.conversation = new Conversation(
      this.client,
      element.mode === "kiosk" ? new MemoryKeeper() : new TabKeeper(),
      { changed: () => this.#changed(), replied: (messages) => this.#replied(messages) },
    );
  }

  // ── coming and going ─────────────────────────────────────────────────────────────────────────

  /** The first screen, or the conversation that this tab was in. */
  async load(): Promise<void> {
    this.hasFailed = false;
    this.element.requestUpdate();
    try {
      await this.language.askForLocales();
      const [isGoingOn] = await Promise.all([
        this.conversation.resume(),
        this.language.speakFirst(this.element.locale),
      ]);
      if (isGoingOn) await this.#goOn();
    } catch {
      this.hasFailed = true;
    }
    this.element.requestUpdate();
  }

  async begin(locale: string): Promise<void> {
    await this.#doing(async () => {
      const words = this.language.wordsOf(locale);
      const { channel, site, questionnaire } = this.element;
      await this.conversation.begin({
        channel,
        locale,
        ...(site && { site }),
        ...(questionnaire && { questionnaire }),
      });
      this.language.dictionary = await words;
      this.#go("conversation", "#answer");
      this.#replied(this.conversation.messages);
    });
  }

  async resume(token: string): Promise<boolean> {
    if (!(await this.conversation.resume(token))) return false;
    await this.#goOn();
    return true;
  }

  /** After an absence: what was said meanwhile. */
  catchUp(): void {
    if (this.hasFailed) void this.load();
    else void this.conversation.refresh();
  }

  async stop(): Promise<void> {
    const { say } = this.language;
    const message = this.conversation.messages.at(-1)?.id;
    if (!say || !message) return;
    this.#go("conversation", "#answer");
    await this.#answer({ choice: "stop", message }, say("page-finish"));
  }

  async wipe(): Promise<void> {
    this.conversation.forget();
    this.aloud.stop();
    this.#announcements.forget();
    this.isReadingAloud = false;
    this.isCopied = this.problem = undefined;
    this.element.textSize = 100;
    this.#go("start");
    await this.language.speakFirst(this.element.locale).catch(() => undefined);
    this.element.requestUpdate();
    await this.element.updateComplete;
  }

  leavePanel(): void {
    if (this.place === "start" || this.place === "conversation") return;
    this.actions.go(this.conversation.token ? "conversation" : "start");
  }

  async #goOn(): Promise<void> {
    await this.#speakItsLocale();
    this.#go("conversation");
    this.scrolling.toEnd();
  }

  // ── what happens ─────────────────────────────────────────────────────────────────────────────

  /** Something that the customer waits for; what goes wrong is said. */
  async #doing(work: () => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.problem = undefined;
    this.element.requestUpdate();
    try {
      await work();
    } catch (error) {
      this.problem = error instanceof Refused ? "error-unexpected" : "chat-no-connection";
      this.#announcements.say(this.problem);
    }
    this.isBusy = false;
    this.element.requestUpdate();
  }

  #changed(): void {
    const { locale } = this.conversation;
    this.#announcements.trouble(this.conversation);
    const isForeign = this.language.dictionary && locale && locale !== this.language.locale;
    if (isForeign && !this.isBusy) this.#speakItsLocale().catch(() => undefined);
    this.element.requestUpdate();
  }

  /** The words around it follow the conversation's language, whoever has changed it. */
  async #speakItsLocale(): Promise<void> {
    const { locale } = this.conversation;
    if (!locale) return;
    await this.language.speak(locale);
    this.element.requestUpdate();
  }

  #replied(messages: readonly Message[]): void {
    if (this.place !== "conversation" || !this.language.dictionary) return;
    const said = messages.filter(({ from }) => from === "bot");
    this.#announcements.reply(said);
    this.scrolling.toReply(said[0]?.id);
    if (this.isReadingAloud) this.aloud.read(passagesOf(said));
  }

  #go(place: Place, focus?: string): void {
    this.place = place;
    this.focus.next(focus);
    this.element.requestUpdate();
  }

  // ── answering ────────────────────────────────────────────────────────────────────────────────

  async #answer(answer: Answer, shown: string): Promise<boolean> {
    this.isCopied = undefined;
    this.aloud.stop();
    const arriving = this.conversation.answer(answer, shown);
    this.scrolling.toEnd();
    return arriving;
  }

  async #write(): Promise<void> {
    const { element } = this.field;
    if (!element || this.conversation.sending) return;
    const text = element.value;
    const arriving = this.#answer({ text }, text);
    element.focus();
    if (this.conversation.problem) return;
    this.field.empty();
    if (!(await arriving) && this.conversation.problem) this.field.giveBack(text);
  }

  async #copy(code: string): Promise<void> {
    this.isCopied = await copied(code, this.element.shadowRoot?.querySelector(".receipt__code"));
    this.#announcements.say(this.isCopied ? "chat-receipt-copied" : "chat-receipt-copy-failed");
    this.element.requestUpdate();
  }

  // ── reading aloud ────────────────────────────────────────────────────────────────────────────

  /** Reads what is shown, and from then on what is said. */
  readAloud(): void {
    this.isReadingAloud = true;
    const root = this.element.shadowRoot;
    if (this.place === "conversation") {
      this.aloud.read(passagesSinceLastAnswer(this.conversation.messages));
    } else if (root) this.aloud.read(passagesOnPage(root));
    this.element.requestUpdate();
  }

  beSilent(): void {
    this.isReadingAloud = false;
    this.aloud.stop();
    this.element.requestUpdate();
  }

  async #readNewScreen(): Promise<void> {
    if (!this.isReadingAloud) return;
    await this.element.updateComplete;
    this.readAloud();
  }

  // ── what can be done on the screens ──────────────────────────────────────────────────────────

  readonly actions: Actions = {
    begin: (locale) => void this.begin(locale),
    answer: (answer, shown) => {
      this.focus.next(this.element.mode === "kiosk" ? "#answer" : "#text");
      void this.#answer(answer, shown);
    },
    write: () => void this.#write(),
    openKeyboard: () => this.field.openKeyboard(),
    pressKey: (event) => {
      this.field.openKeyboard();
      if (!this.field.isSending(event)) return;
      event.preventDefault();
      void this.#write();
    },
    tryNow: () => {
      this.focus.next("#text");
      this.conversation.tryNow();
    },
    go: (place) => {
      this.problem = undefined;
      const isBack = place === "conversation" || place === "start";
      this.#go(place, (isBack && OPENERS[this.place]) || "h2");
      void this.#readNewScreen();
    },
    changeLocale: (locale) =>
      void this.#doing(async () => {
        const words = this.language.wordsOf(locale);
        await this.conversation.changeLocale(locale);
        this.language.dictionary = await words;
        this.#go("conversation", "[name=languages]");
        this.scrolling.toReply(this.conversation.messages.at(-1)?.id);
        void this.#readNewScreen();
      }),
    nextTextSize: () => {
      this.element.textSize = nextTextSize(this.element.textSize);
      this.#announcements.say("chat-text-size-now", { percent: this.element.textSize });
    },
    toggleReadAloud: () => (this.isReadingAloud ? this.beSilent() : this.readAloud()),
    copy: (code) => void this.#copy(code),
    delete: () =>
      void this.#doing(async () => {
        await this.conversation.delete();
        this.#go("conversation", "#answer");
        this.#announcements.say("page-receipt-deleted");
      }),
    startAgain: () => {
      this.conversation.forget();
      this.isCopied = undefined;
      this.#go("start", "h2");
    },
    scrollToEnd: () => {
      this.focus.next("#answer");
      this.scrolling.toEnd();
    },
    scrolled: () => this.scrolling.scrolled(),
  };
}
