// <resonanz-chat>: puts the parts together, and is what pages and the kiosk speak to.

import css from "built:styles/resonanz-chat";
import { html, LitElement, nothing, unsafeCSS } from "lit";
import { Client, Refused } from "../interface/client.js";
import type { Answer, Locale, Message } from "../interface/types.js";
import { type Dictionary, dictionaryOf, type Say } from "../texts/dictionary.js";
import { Conversation } from "./conversation.js";
import { addFonts } from "./fonts.js";
import { LiveRegion } from "./live-region.js";
import type { Delivery } from "./outbox.js";
import { preferredLocale } from "./preferred-locale.js";
import { type Passage, ReadAloud } from "./read-aloud.js";
import type { Actions, Mode, Place, Screen } from "./screen.js";
import { Scrolling } from "./scrolling.js";
import { nextTextSize, type TextSize } from "./text-size.js";
import { MemoryKeeper, TabKeeper } from "./token-keeper.js";
import { transcriptOf } from "./transcript.js";
import { conversation } from "./views/conversation.js";
import { failed } from "./views/failed.js";
import { header } from "./views/header.js";
import { liveRegion } from "./views/live-region.js";
import { deletion, languages, privacy } from "./views/panels.js";
import { progress } from "./views/progress.js";
import { start } from "./views/start.js";

const VIEWS = { start, conversation, languages, deletion, privacy } as const;
const DELIVERY_TROUBLE: Readonly<Record<Delivery, string>> = {
  sending: "",
  slow: "chat-sending-slow",
  unreachable: "chat-unreachable",
};
const TEXT_SIZES = { 100: "", 150: "frame--large", 200: "frame--larger" } as const;

/**
 * Events, all of which bubble out of the element:
 * - `resonanz-state`: `{place, state, locale}` has changed
 * - `resonanz-activity`: the customer has touched or typed something
 * - `resonanz-receipt`: `{code, address}` is shown
 * - `resonanz-finished`: `{state}`, the interview is over: finished, stopped or withdrawn
 */
export class ResonanzChat extends LitElement {
  static override styles = unsafeCSS(css);
  static override properties = {
    server: {},
    locale: {},
    site: {},
    channel: {},
    questionnaire: {},
    mode: {},
    appearance: {},
    textSize: { type: Number, attribute: "text-size" },
  };

  /** Where Resonanz runs; by default where this script comes from. */
  declare server: string;
  /** The locale of the first screen; by default what the browser prefers. */
  declare locale: string | null;
  declare site: string | null;
  declare channel: string;
  declare questionnaire: string | null;
  declare mode: Mode;
  /** `light` or `dark` whatever the reader's system says. */
  declare appearance: "auto" | "light" | "dark";
  declare textSize: TextSize;

  #client!: Client;
  #conversation!: Conversation;
  #dictionary: Dictionary | undefined;
  #locales: readonly Locale[] = [];
  #place: Place = "start";
  #isBusy = false;
  #hasFailed = false;
  #problem: string | undefined;
  #isCopied: boolean | undefined;
  #readsAloud = false;
  /** What the focus goes to after the next drawing, because of what the customer has just done. */
  #focus: string | undefined;
  #hadFocus = false;
  /** What went wrong and was announced already. */
  #told = "";
  /** The customer uses a finger or a mouse. */
  #isByPointer = false;
  #toldReceipt = "";

  readonly #live = new LiveRegion(() => this.requestUpdate());
  readonly #aloud = new ReadAloud(() => this.requestUpdate());
  readonly #scrolling = new Scrolling(
    () => this.renderRoot,
    () => this.requestUpdate(),
  );

  constructor() {
    super();
    this.server = defaultServer();
    this.locale = this.site = this.questionnaire = null;
    this.channel = "web";
    this.mode = "page";
    this.appearance = "auto";
    this.textSize = 100;
  }

  // ── for pages and the kiosk ──────────────────────────────────────────────────────────────────

  /** The token of the conversation that is held, to hand it over. */
  get token(): string | undefined {
    return this.#conversation?.token;
  }

  /** The locale that is shown. */
  get shownLocale(): string | undefined {
    return this.#dictionary?.texts.locale;
  }

  /** All locales the interview can be held in, in the order in which they are offered. */
  get locales(): readonly Locale[] {
    return this.#locales;
  }

  /** An answer is on its way and not acknowledged yet. */
  get isSending(): boolean {
    return this.#conversation?.sending !== undefined;
  }

  /** Opens the choice of another language. */
  showLanguages(): void {
    this.#actions.go("languages");
  }

  /** Stops the interview; what was answered stays stored, and its receipt is shown. */
  async stop(): Promise<void> {
    const say = this.#dictionary?.say;
    const message = this.#conversation.messages.at(-1)?.id;
    if (!say || !message) return;
    this.#go("conversation", "#answer");
    await this.#answer({ choice: "stop", message }, say("page-finish"));
  }

  /** Begins an interview, by default in the locale that is shown. */
  async begin(locale = this.shownLocale ?? "de"): Promise<void> {
    await this.#doing(async () => {
      const learning = this.#learn(locale);
      await this.#beginWith(locale);
      this.#dictionary = await learning;
      this.#go("conversation", "#answer");
      this.#announceReply(this.#conversation.messages);
    });
  }

  /** Goes on with the conversation of a token. Gives false when there is none. */
  async resume(token: string): Promise<boolean> {
    if (!(await this.#conversation.resume(token))) return false;
    await this.#speakItsLocale();
    this.#go("conversation");
    this.#scrolling.toEnd();
    return true;
  }

  /** Forgets everything of this person on this device; what is stored on the server stays. */
  async wipe(): Promise<void> {
    this.#conversation.forget();
    this.#aloud.stop();
    this.#live.silence();
    this.#readsAloud = false;
    this.#isCopied = this.#problem = undefined;
    this.#told = this.#toldReceipt = "";
    this.textSize = 100;
    this.#go("start");
    await this.#learnFirstLocale().catch(() => undefined);
    this.requestUpdate();
    await this.updateComplete;
  }

  /** Deletes the interview on the server for good, then forgets it here. Throws without connection. */
  async finishAndDelete(): Promise<void> {
    await this.#conversation.delete();
    await this.wipe();
  }

  /** Reads aloud what is shown, and from then on what is said. */
  readAloud(): void {
    this.#readsAloud = true;
    this.#aloud.read(this.#shownPassages());
    this.requestUpdate();
  }

  /** Stops reading aloud. */
  beSilent(): void {
    this.#readsAloud = false;
    this.#aloud.stop();
    this.requestUpdate();
  }

  // ── life ─────────────────────────────────────────────────────────────────────────────────────

  override connectedCallback(): void {
    super.connectedCallback();
    this.#aloud.connect();
    addEventListener("online", this.#catchUp);
    document.addEventListener("visibilitychange", this.#catchUp);
    addEventListener("beforeunload", this.#warnBeforeLoss);
    for (const event of ["pointerdown", "keydown", "input"]) {
      this.addEventListener(event, this.#active);
    }
    if (!this.#conversation) this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#aloud.disconnect();
    removeEventListener("online", this.#catchUp);
    document.removeEventListener("visibilitychange", this.#catchUp);
    removeEventListener("beforeunload", this.#warnBeforeLoss);
  }

  #open(): void {
    this.#client = new Client(this.server.replace(/\/+$/, ""));
    this.#conversation = new Conversation(
      this.#client,
      this.mode === "kiosk" ? new MemoryKeeper() : new TabKeeper(),
      { changed: () => this.#changed(), replied: (messages) => this.#announceReply(messages) },
    );
    this.#load();
  }

  async #load(): Promise<void> {
    this.#hasFailed = false;
    this.requestUpdate();
    try {
      this.#locales = await this.#client.locales();
      const [isGoingOn] = await Promise.all([
        this.#conversation.resume(),
        this.#learnFirstLocale(),
      ]);
      if (isGoingOn) {
        await this.#speakItsLocale();
        this.#place = "conversation";
        this.#scrolling.toEnd();
      }
    } catch {
      this.#hasFailed = true;
    }
    this.requestUpdate();
  }

  readonly #catchUp = () => {
    if (document.visibilityState !== "visible") return;
    if (this.#hasFailed) this.#load();
    else this.#conversation?.refresh();
  };

  readonly #warnBeforeLoss = (event: BeforeUnloadEvent) => {
    // What is on its way is only in memory.
    if (this.#conversation?.sending && this.mode === "page") event.preventDefault();
  };

  readonly #active = (event: Event) => {
    if (event.type !== "input") this.#isByPointer = event.type === "pointerdown";
    if (event instanceof KeyboardEvent && event.key === "Escape") this.#leavePanel();
    this.#tell("activity");
  };

  #leavePanel(): void {
    if (this.#place === "start" || this.#place === "conversation") return;
    this.#actions.go(this.#conversation.token ? "conversation" : "start");
  }

  // ── languages ────────────────────────────────────────────────────────────────────────────────

  async #learn(locale: string): Promise<Dictionary> {
    if (this.#dictionary?.texts.locale === locale) return this.#dictionary;
    return dictionaryOf(await this.#client.texts(locale));
  }

  async #learnFirstLocale(): Promise<void> {
    const wanted = [...(this.locale ? [this.locale] : []), ...navigator.languages];
    this.#dictionary = await this.#learn(preferredLocale(wanted, this.#locales));
  }

  /** The user interface follows the conversation's language, whoever has changed it. */
  async #speakItsLocale(): Promise<void> {
    const { locale } = this.#conversation;
    if (!locale) return;
    this.#dictionary = await this.#learn(locale);
    this.requestUpdate();
  }

  // ── what happens ─────────────────────────────────────────────────────────────────────────────

  async #beginWith(locale: string): Promise<void> {
    const beginning = {
      channel: this.channel,
      locale,
      ...(this.site && { site: this.site }),
      ...(this.questionnaire && { questionnaire: this.questionnaire }),
    };
    try {
      await this.#conversation.begin(beginning);
    } catch (error) {
      // A misspelt site or questionnaire must not keep anybody out.
      if (!(error instanceof Refused) || !error.code.startsWith("invalid_")) throw error;
      await this.#conversation.begin({ channel: this.channel, locale });
    }
  }

  /** Something that the customer waits for; what goes wrong is said. */
  async #doing(work: () => Promise<void>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#problem = undefined;
    this.requestUpdate();
    try {
      await work();
    } catch (error) {
      this.#problem = error instanceof Refused ? "error-unexpected" : "chat-no-connection";
      this.#say(this.#problem);
    }
    this.#isBusy = false;
    this.requestUpdate();
  }

  #changed(): void {
    const { locale, problem, sending } = this.#conversation;
    const trouble = problem ?? (sending && DELIVERY_TROUBLE[sending.delivery]) ?? "";
    if (trouble && trouble !== this.#told) this.#say(trouble);
    this.#told = trouble;
    if (locale && this.#dictionary && locale !== this.shownLocale && !this.#isBusy) {
      this.#speakItsLocale().catch(() => undefined);
    }
    this.requestUpdate();
  }

  /** Announces a text of the catalogue. */
  #say(key: string, variables?: Parameters<Say>[1]): void {
    if (this.#dictionary) this.#live.announce(this.#dictionary.say(key, variables));
  }

  #announceReply(messages: readonly Message[]): void {
    if (this.#place !== "conversation" || !this.#dictionary) return;
    const said = messages.filter(({ from }) => from === "bot");
    const count = said.at(-1)?.options.length ?? 0;
    const options = count > 0 ? [this.#dictionary.say("chat-options", { count })] : [];
    this.#live.announce([...said.map(({ text }) => text), ...options].join("\n"));
    this.#scrolling.toReply(said[0]?.id);
    if (this.#readsAloud) this.#aloud.read(passagesOf(said));
  }

  async #answer(answer: Answer, shown: string): Promise<boolean> {
    this.#isCopied = undefined;
    this.#aloud.stop();
    const arriving = this.#conversation.answer(answer, shown);
    this.#scrolling.toEnd();
    return arriving;
  }

  #go(place: Place, focus?: string): void {
    this.#place = place;
    this.#focus = focus;
    this.requestUpdate();
  }

  readonly #actions: Actions = {
    begin: (locale) => void this.begin(locale),
    answer: (answer, shown) => {
      this.#focus = this.mode === "kiosk" ? "#answer" : "#text";
      void this.#answer(answer, shown);
    },
    write: () => void this.#write(),
    openKeyboard: (event) => openKeyboard(event.currentTarget as HTMLTextAreaElement),
    pressKey: (event) => this.#pressKey(event),
    tryNow: () => {
      this.#focus = "#text";
      this.#conversation.tryNow();
    },
    go: (place) => {
      const opener = this.#place === "languages" ? "languages" : this.#place;
      this.#problem = undefined;
      const openers: Partial<Record<Place, string>> = {
        languages: "[name=languages]",
        deletion: "[name=delete]",
        privacy: "[name=privacy]",
      };
      const isBack = place === "conversation" || place === "start";
      this.#go(place, (isBack && openers[opener]) || "h2");
      this.#readNewScreen();
    },
    changeLocale: (locale) =>
      void this.#doing(async () => {
        const learning = this.#learn(locale);
        await this.#conversation.changeLocale(locale);
        this.#dictionary = await learning;
        this.#go("conversation", "[name=languages]");
        this.#scrolling.toReply(this.#conversation.messages.at(-1)?.id);
        this.#readNewScreen();
      }),
    nextTextSize: () => {
      this.textSize = nextTextSize(this.textSize);
      this.#say("chat-text-size-now", { percent: this.textSize });
    },
    toggleReadAloud: () => (this.#readsAloud ? this.beSilent() : this.readAloud()),
    copy: (code) => void this.#copy(code),
    delete: () =>
      void this.#doing(async () => {
        await this.#conversation.delete();
        this.#go("conversation", "#answer");
        this.#say("page-receipt-deleted");
      }),
    startAgain: () => {
      this.#conversation.forget();
      this.#isCopied = undefined;
      this.#toldReceipt = "";
      this.#go("start", "h2");
    },
    scrollToEnd: () => {
      this.#focus = "#answer";
      this.#scrolling.toEnd();
    },
    scrolled: () => this.#scrolling.scrolled(),
  };

  async #write(): Promise<void> {
    const field = this.#field;
    if (!field || this.#conversation.sending) return;
    const text = field.value;
    const arriving = this.#answer({ text }, text);
    field.focus();
    if (this.#conversation.problem) return;
    field.value = "";
    // Refused: the words come back, unless others were written meanwhile.
    if (!(await arriving) && this.#conversation.problem && this.#field && !this.#field.value) {
      this.#field.value = text;
    }
  }

  #pressKey(event: KeyboardEvent): void {
    openKeyboard(event.currentTarget as HTMLTextAreaElement);
    // On a touch screen the keyboard's large key breaks the line, as people expect there.
    const isByTouch = matchMedia("(pointer: coarse)").matches;
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || isByTouch) return;
    event.preventDefault();
    void this.#write();
  }

  async #copy(code: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      this.#isCopied = true;
    } catch {
      // Without permission or TLS: selected, so that one key press copies it.
      const shown = this.renderRoot.querySelector(".receipt__code");
      if (shown) getSelection()?.selectAllChildren(shown);
      this.#isCopied = false;
    }
    const key = this.#isCopied ? "chat-receipt-copied" : "chat-receipt-copy-failed";
    this.#say(key);
  }

  // ── reading aloud ────────────────────────────────────────────────────────────────────────────

  async #readNewScreen(): Promise<void> {
    if (!this.#readsAloud) return;
    await this.updateComplete;
    this.#aloud.read(this.#shownPassages());
  }

  #shownPassages(): Passage[] {
    if (this.#place === "conversation") {
      const { messages } = this.#conversation;
      const lastOfCustomer = messages.findLastIndex(({ from }) => from === "customer");
      return passagesOf(messages.slice(lastOfCustomer + 1));
    }
    const parts = this.renderRoot.querySelectorAll<HTMLElement>(
      ".page :is(h2, h3, p, .kern-label)",
    );
    return [...parts].map((part) => ({
      text: part.textContent ?? "",
      lang: part.closest<HTMLElement>("[lang]")?.lang ?? "",
    }));
  }

  // ── drawing ──────────────────────────────────────────────────────────────────────────────────

  get #field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector<HTMLTextAreaElement>("#text");
  }

  override willUpdate(): void {
    this.#hadFocus = this.shadowRoot?.activeElement != null;
  }

  override render() {
    const dictionary = this.#dictionary;
    const frame = `frame ${TEXT_SIZES[this.textSize] ?? ""} frame--${this.mode} frame--${this.#place}`;
    if (!dictionary) {
      return html`<div class="reset"><div class=${frame} data-kern-theme=${this.#theme}>
        ${this.#hasFailed ? failed(preferredLocale([this.locale ?? "", ...navigator.languages]), () => this.#load()) : nothing}
      </div></div>`;
    }
    addFonts(document, dictionary.texts.dir);
    const screen = this.#screen(dictionary);
    return html`<div class="reset"><div
      class=${frame}
      data-kern-theme=${this.#theme}
      lang=${dictionary.texts.locale}
      dir=${dictionary.texts.dir}
    >
      ${this.mode === "kiosk" ? nothing : header(screen)}${progress(screen)}${VIEWS[this.#place](screen)}
      ${liveRegion(this.#live.entries)}
    </div></div>`;
  }

  get #theme() {
    return this.appearance === "light" || this.appearance === "dark" ? this.appearance : nothing;
  }

  #screen(dictionary: Dictionary): Screen {
    return {
      place: this.#place,
      mode: this.mode,
      server: this.#client.server,
      say: dictionary.say,
      texts: dictionary.texts,
      locales: this.#locales,
      conversation: this.#conversation,
      transcript: transcriptOf(this.#conversation.messages),
      textSize: this.textSize,
      canReadAloud: this.#aloud.speaks(dictionary.texts.locale),
      isReadingAloud: this.#readsAloud,
      hasNewMessages: this.#scrolling.hasNewMessages,
      isBusy: this.#isBusy,
      problem: this.#problem,
      isCopied: this.#isCopied,
      actions: this.#actions,
    };
  }

  override updated(): void {
    this.#moveFocus();
    this.#scrolling.drawn();
    this.#tellState();
  }

  #moveFocus(): void {
    const isLost = this.#hadFocus && this.shadowRoot?.activeElement == null;
    const wanted = this.#focus ?? (isLost ? "#answer" : undefined);
    this.#focus = undefined;
    if (!wanted) return;
    const target =
      this.renderRoot.querySelector<HTMLElement>(wanted) ??
      this.renderRoot.querySelector<HTMLElement>("#answer, h2");
    // Focused, but a phone's keyboard stays closed until somebody wants to write.
    if (target && target === this.#field) {
      target.inputMode = "none";
      target.classList.toggle("writing__field--quiet", this.#isByPointer);
    }
    target?.focus({ preventScroll: true });
  }

  #tellState(): void {
    const { state, messages } = this.#conversation;
    this.#tellOnce({ place: this.#place, state, locale: this.shownLocale });
    const receipt = transcriptOf(messages).entries.findLast((entry) => entry.receipt)?.receipt;
    if (receipt && receipt.code !== this.#toldReceipt) {
      this.#toldReceipt = receipt.code;
      this.#tell("receipt", { code: receipt.code, address: `${this.#client.server}/answers` });
    }
  }

  #lastState = "";

  #tellOnce(detail: { place: Place; state: string | undefined; locale: string | undefined }): void {
    const said = JSON.stringify(detail);
    if (said === this.#lastState) return;
    const before = this.#lastState
      ? (JSON.parse(this.#lastState) as typeof detail).state
      : undefined;
    this.#lastState = said;
    this.#tell("state", detail);
    const isOver = detail.state && ["finished", "stopped", "withdrawn"].includes(detail.state);
    if (isOver && detail.state !== before) this.#tell("finished", { state: detail.state });
  }

  #tell(name: string, detail?: object): void {
    this.dispatchEvent(
      new CustomEvent(`resonanz-${name}`, { detail, bubbles: true, composed: true }),
    );
  }
}

function passagesOf(messages: readonly Message[]): Passage[] {
  const options = messages.at(-1)?.options ?? [];
  const lang = messages.at(-1)?.lang ?? "";
  return [
    ...messages.map(({ text, lang }) => ({ text, lang })),
    ...options.map(({ id, label }) => ({
      text: label,
      lang: id.startsWith("language:") ? id.slice("language:".length) : lang,
    })),
  ];
}

/** Somebody wants to write: a phone may show its keyboard now. */
function openKeyboard(field: HTMLTextAreaElement): void {
  field.inputMode = "";
  field.classList.remove("writing__field--quiet");
}

/** The script lies in /static of the server it belongs to. */
function defaultServer(): string {
  return import.meta.url.replace(/\/static\/[^/]*$/, "");
}
