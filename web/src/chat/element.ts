// <resonanz-chat>: what pages and the kiosk speak to. It draws what the visit says.

import css from "built:styles/resonanz-chat";
import { html, LitElement, nothing, unsafeCSS } from "lit";
import type { Locale } from "../interface/types.js";
import type { Dictionary } from "../texts/dictionary.js";
import { addFonts } from "./fonts.js";
import { wantedFirst } from "./interface-language.js";
import { preferredLocale } from "./preferred-locale.js";
import type { Mode, Screen } from "./screen.js";
import { Signals } from "./signals.js";
import type { TextSize } from "./text-size.js";
import { transcriptOf } from "./transcript.js";
import { conversation } from "./views/conversation.js";
import { failed } from "./views/failed.js";
import { header } from "./views/header.js";
import { liveRegion } from "./views/live-region.js";
import { deletion, languages, privacy } from "./views/panels.js";
import { progress } from "./views/progress.js";
import { start } from "./views/start.js";
import { Visit } from "./visit.js";

const VIEWS = { start, conversation, languages, deletion, privacy } as const;
const TEXT_SIZES = { 100: "", 150: "frame--large", 200: "frame--larger" } as const;

/** The events it sends stand in signals.ts. */
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

  /** Made when the element comes into a document: then all its attributes are known. */
  #visit: Visit | undefined;
  readonly #signals = new Signals(this);

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
    return this.#visit?.conversation.token;
  }

  /** The locale that is shown. */
  get shownLocale(): string | undefined {
    return this.#visit?.language.locale;
  }

  /** All locales the interview can be held in, in the order in which they are offered. */
  get locales(): readonly Locale[] {
    return this.#visit?.language.locales ?? [];
  }

  /** An answer is on its way and not acknowledged yet. */
  get isSending(): boolean {
    return this.#visit?.conversation.sending !== undefined;
  }

  /** Opens the choice of another language. */
  showLanguages(): void {
    this.#visit?.actions.go("languages");
  }

  /** Stops the interview; what was answered stays stored, and its receipt is shown. */
  async stop(): Promise<void> {
    await this.#visit?.stop();
  }

  /** Begins an interview, by default in the locale that is shown. */
  async begin(locale = this.shownLocale ?? "de"): Promise<void> {
    await this.#visit?.begin(locale);
  }

  /** Goes on with the conversation of a token. Gives false when there is none. */
  async resume(token: string): Promise<boolean> {
    return (await this.#visit?.resume(token)) ?? false;
  }

  /** Forgets everything of this person on this device; what is stored on the server stays. */
  async wipe(): Promise<void> {
    this.#signals.forget();
    await this.#visit?.wipe();
  }

  /** Deletes the interview on the server for good, then forgets it here. Throws without connection. */
  async finishAndDelete(): Promise<void> {
    await this.#visit?.conversation.delete();
    await this.wipe();
  }

  /** Reads aloud what is shown, and from then on what is said. */
  readAloud(): void {
    this.#visit?.readAloud();
  }

  /** Stops reading aloud. */
  beSilent(): void {
    this.#visit?.beSilent();
  }

  // ── life ─────────────────────────────────────────────────────────────────────────────────────

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("online", this.#catchUp);
    document.addEventListener("visibilitychange", this.#catchUp);
    addEventListener("beforeunload", this.#warnBeforeLoss);
    for (const event of ["pointerdown", "keydown", "input"]) {
      this.addEventListener(event, this.#active);
    }
    if (!this.#visit) {
      this.#visit = new Visit(this);
      void this.#visit.load();
    }
    this.#visit.aloud.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#visit?.aloud.disconnect();
    removeEventListener("online", this.#catchUp);
    document.removeEventListener("visibilitychange", this.#catchUp);
    removeEventListener("beforeunload", this.#warnBeforeLoss);
  }

  readonly #catchUp = () => {
    if (document.visibilityState === "visible") this.#visit?.catchUp();
  };

  readonly #warnBeforeLoss = (event: BeforeUnloadEvent) => {
    // What is on its way is only in memory.
    if (this.isSending && this.mode === "page") event.preventDefault();
  };

  readonly #active = (event: Event) => {
    this.#visit?.field.usedBy(event);
    if (event instanceof KeyboardEvent && event.key === "Escape") this.#visit?.leavePanel();
    this.#signals.activity();
  };

  // ── drawing ──────────────────────────────────────────────────────────────────────────────────

  override willUpdate(): void {
    this.#visit?.focus.drawing();
  }

  override render() {
    const visit = this.#visit;
    if (!visit) return nothing;
    const { dictionary } = visit.language;
    const frame = `frame ${TEXT_SIZES[this.textSize] ?? ""} frame--${this.mode} frame--${visit.place}`;
    if (!dictionary) {
      return html`<div class="reset"><div class=${frame} data-kern-theme=${this.#theme}>
        ${visit.hasFailed ? failed(preferredLocale(wantedFirst(this.locale)), () => void visit.load()) : nothing}
      </div></div>`;
    }
    addFonts(document, dictionary.texts.dir);
    const screen = this.#screen(visit, dictionary);
    return html`<div class="reset"><div
      class=${frame}
      data-kern-theme=${this.#theme}
      lang=${dictionary.texts.locale}
      dir=${dictionary.texts.dir}
    >
      ${this.mode === "kiosk" ? nothing : header(screen)}${progress(screen)}${VIEWS[visit.place](screen)}
      ${liveRegion(visit.live.entries)}
    </div></div>`;
  }

  get #theme() {
    return this.appearance === "light" || this.appearance === "dark" ? this.appearance : nothing;
  }

  #screen(visit: Visit, { say, texts }: Dictionary): Screen {
    const { place, conversation, language, scrolling, isBusy, problem, isCopied, actions } = visit;
    return {
      place,
      mode: this.mode,
      server: visit.client.server,
      say,
      texts,
      locales: language.locales,
      conversation,
      transcript: transcriptOf(conversation.messages),
      textSize: this.textSize,
      canReadAloud: visit.aloud.speaks(texts.locale),
      isReadingAloud: visit.isReadingAloud,
      hasNewMessages: scrolling.hasNewMessages,
      isBusy,
      problem,
      isCopied,
      actions,
    };
  }

  override updated(): void {
    const visit = this.#visit;
    if (!visit) return;
    visit.focus.drawn();
    visit.scrolling.drawn();
    const { place, conversation, language, client } = visit;
    this.#signals.situation({ place, state: conversation.state, locale: language.locale });
    const { entries } = transcriptOf(conversation.messages);
    const receipt = entries.findLast((entry) => entry.receipt)?.receipt;
    if (receipt) this.#signals.receipt(receipt, `${client.server}/answers`);
  }
}

/** The script lies in /static of the server it belongs to. */
function defaultServer(): string {
  return import.meta.url.replace(/\/static\/[^/]*$/, "");
}
