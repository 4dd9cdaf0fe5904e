// The kiosk: leads one person after the other through an interview, and leaves nothing of anybody.

import { render } from "lit";
import type { ResonanzChat } from "../chat/element.js";
import { nextTextSize, type TextSize } from "../chat/text-size.js";
import { Afterwards, isDeleted } from "./afterwards.js";
import { Handover } from "./handover.js";
import { IdleWatch } from "./idle-watch.js";
import type { SignsOfLife } from "./signs-of-life.js";
import { type Actions, type Place, type Question, type Shown, STORED } from "./state.js";
import type { Terminal } from "./terminal.js";
import { type KioskLocale, wordsOf } from "./texts.js";
import { removeTraces } from "./traces.js";
import { closeOthers } from "./views/parts.js";
import { screen } from "./views/screen.js";
import { passageOf, passagesIn, Voice } from "./voice.js";

const TRY_AGAIN = 3_000;
const FAREWELL_SECONDS = 10;

export class Kiosk {
  #place: Place = "start";
  #locale: KioskLocale;
  #textSize: TextSize = 100;
  #hasContrast = false;
  #isBusy = false;
  #stage: string | undefined;
  #question: Question | undefined;
  #farewell = "kiosk-wiped";
  #secondsLeft: number | undefined;
  #chat: ResonanzChat | undefined;
  #handover: Handover | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #afterwards = new Afterwards();
  readonly #voice = new Voice(() => this.#draw());
  readonly #idle: IdleWatch;

  constructor(
    private readonly terminal: Terminal,
    private readonly locales: readonly KioskLocale[],
    private readonly signs: SignsOfLife,
    private readonly body: HTMLElement,
  ) {
    this.#locale = this.#localeOf("de");
    this.#idle = new IdleWatch(
      terminal.idleSeconds,
      {
        warn: (secondsLeft) => this.#warn(secondsLeft),
        stay: () => this.#stay(),
        end: () => void this.#leave(),
      },
      () => this.#voice.isSpeaking || this.#question?.kind === "video",
    );
  }

  start(): void {
    for (const name of ["pointerup", "keydown", "input", "click"]) {
      document.addEventListener(name, () => this.#active(), { capture: true });
    }
    document.addEventListener("scroll", () => this.#idle.isWarning || this.#active(), {
      capture: true,
      passive: true,
    });
    document.addEventListener("keydown", (event) => this.#startByKey(event), { capture: true });
    document.addEventListener("focusin", (event) => this.#speakFocus(event));
    document.addEventListener("resonanz-state", (event) => this.#follow(event as CustomEvent));
    document.addEventListener("resonanz-finished", (event) => {
      if ((event as CustomEvent).detail.state === "finished") this.signs.finished();
    });
    this.#draw();
  }

  // ── an interview ─────────────────────────────────────────────────────────────────────────────

  async #begin(code: string): Promise<void> {
    this.#isBusy = true;
    this.#locale = this.#localeOf(code);
    const chat = this.#newChat(code);
    this.#draw();
    await chat.begin(code);
    while (!chat.token && this.#chat === chat) {
      this.#show("waiting");
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN));
      if (this.#chat === chat) await chat.begin(code);
    }
    if (this.#chat !== chat) return;
    this.#isBusy = false;
    this.#show("conversation");
    if (this.#voice.isOn) chat.readAloud();
    else chat.focus();
  }

  #newChat(code: string): ResonanzChat {
    const chat = document.createElement("resonanz-chat");
    chat.mode = "kiosk";
    chat.channel = "kiosk";
    chat.server = location.origin;
    chat.site = this.terminal.site ?? null;
    chat.locale = code;
    this.#chat = chat;
    this.#dress(chat);
    return chat;
  }

  #dress(chat: ResonanzChat | undefined): void {
    if (!chat) return;
    chat.textSize = this.#textSize;
    // Where the system forces colours of its own, those are the strong ones.
    const isForced = matchMedia("(forced-colors: active)").matches;
    chat.appearance = this.#hasContrast && !isForced ? "dark" : "light";
  }

  /** The chat has changed its language or its stage. */
  #follow({ detail, target }: CustomEvent<{ state?: string; locale?: string }>): void {
    if (target !== this.#chat) return;
    this.#stage = detail.state;
    if (detail.locale) this.#locale = this.#localeOf(detail.locale);
    this.#draw();
  }

  // ── finishing ────────────────────────────────────────────────────────────────────────────────

  #finish(): void {
    const isStored = this.#place === "conversation" && this.#stage && STORED.has(this.#stage);
    if (isStored) this.#ask({ kind: "finish" });
    else if (this.#place === "start" || this.#place === "farewell") void this.#restart();
    else void this.#sayFarewell("kiosk-wiped");
  }

  /** An interview is stopped first, so that its receipt can be seen; after that the screen is wiped. */
  async #keepAnswers(): Promise<void> {
    this.#close();
    if (this.#stage !== "asking" || this.#chat?.isSending) return this.#sayFarewell("kiosk-wiped");
    await this.#chat?.stop();
  }

  async #deleteAnswers(): Promise<void> {
    const token = this.#chat?.token;
    this.#close();
    this.#forgetChat();
    if (!token || (await isDeleted(token))) return this.#sayFarewell("kiosk-deleted");
    void this.#afterwards.delete(token);
    return this.#sayFarewell("kiosk-deleted-later");
  }

  async #sayFarewell(key: string): Promise<void> {
    this.#forgetChat();
    await removeTraces();
    this.#farewell = key;
    this.#show("farewell");
    this.#idle.stop();
    this.#readScreen();
    this.#timer = setTimeout(() => void this.#restart(), FAREWELL_SECONDS * 1000);
  }

  /** Nobody is there any more. What was sent still arrives; everything else goes. */
  async #leave(): Promise<void> {
    const chat = this.#chat;
    if (chat?.isSending) {
      this.#chat = undefined;
      void this.#afterwards.deliver(chat);
      chat.remove();
    }
    await this.#restart();
  }

  #forgetChat(): void {
    const chat = this.#chat;
    this.#handover?.stop();
    this.#chat = undefined;
    this.#stage = undefined;
    this.#handover = undefined;
    this.#draw();
    chat?.remove();
    // Forgets at once; what it waits for then is only the texts of its own first screen.
    void chat?.wipe();
  }

  /** To the start screen, as if nobody had ever been here. */
  async #restart(): Promise<void> {
    clearTimeout(this.#timer);
    this.#idle.stop();
    this.#voice.silence();
    this.#voice.isOn = this.#hasContrast = this.#isBusy = false;
    this.#textSize = 100;
    this.#secondsLeft = undefined;
    this.#question = undefined;
    this.#locale = this.#localeOf("de");
    this.#forgetChat();
    this.#show("start");
    await removeTraces();
    // A new document has no memory at all. Only where one is sure to come, also without a line.
    if (!this.#afterwards.isWaiting && navigator.serviceWorker?.controller) {
      location.replace(location.href);
    }
  }

  // ── going on on a phone ──────────────────────────────────────────────────────────────────────

  async #handOver(): Promise<void> {
    const token = this.#chat?.token;
    if (!token) return;
    this.#ask({ kind: "handover", offer: undefined, hasFailed: false });
    const handover = new Handover(token, () => void this.#sayFarewell("kiosk-handover-done"));
    this.#handover = handover;
    try {
      const offer = await handover.offer();
      if (this.#handover !== handover) return handover.cancel();
      this.#ask({ kind: "handover", offer, hasFailed: false });
      setTimeout(() => this.#renew(handover), offer.seconds * 1000);
    } catch {
      if (this.#handover === handover) {
        this.#ask({ kind: "handover", offer: undefined, hasFailed: true });
      }
    }
  }

  /** A code that has expired is replaced while somebody still looks at it. */
  #renew(handover: Handover): void {
    if (this.#handover !== handover || this.#question?.kind !== "handover") return;
    handover.stop();
    void this.#handOver();
  }

  // ── nobody there ─────────────────────────────────────────────────────────────────────────────

  get #isTouched(): boolean {
    return (
      this.#place !== "start" || this.#hasContrast || this.#textSize !== 100 || this.#voice.isOn
    );
  }

  #active(): void {
    if (this.#isTouched && this.#place !== "farewell") this.#idle.active();
  }

  #warn(secondsLeft: number): void {
    if (this.#place === "start") {
      void this.#restart();
      return;
    }
    const isFirst = this.#secondsLeft === undefined;
    this.#secondsLeft = secondsLeft;
    this.#draw();
    // Said to everybody, also to who has not asked for reading aloud.
    if (isFirst) this.#voice.say(passagesIn(this.#dialog("idle")));
    else if (secondsLeft === 10) {
      this.#voice.say([{ text: String(secondsLeft), lang: this.#locale.code }]);
    }
  }

  #stay(): void {
    this.#secondsLeft = undefined;
    this.#voice.silence();
    this.#draw();
  }

  // ── reading aloud ────────────────────────────────────────────────────────────────────────────

  #toggleReading(): void {
    this.#voice.isOn = !this.#voice.isOn;
    if (this.#voice.isOn) this.#readScreen();
    else {
      this.#chat?.beSilent();
      this.#voice.silence();
    }
    this.#draw();
    this.#active();
  }

  #readScreen(): void {
    if (!this.#voice.isOn) return;
    if (this.#place === "conversation" && !this.#question) {
      this.#voice.silence();
      this.#chat?.readAloud();
      return;
    }
    const place = this.#question ? this.#dialog(this.#question.kind) : this.#main;
    const keys = { text: wordsOf(this.#locale)("kiosk-keys"), lang: this.#locale.code };
    this.#voice.say([...passagesIn(place), ...(this.#place === "start" ? [keys] : [])]);
  }

  /** Who cannot see the screen presses a key first. */
  #startByKey({ key }: KeyboardEvent): void {
    if (key !== "Tab" || this.#place !== "start" || this.#voice.isOn) return;
    this.#voice.isOn = true;
    this.#draw();
    this.#readScreen();
  }

  #speakFocus(event: FocusEvent): void {
    const element = event.composedPath()[0];
    const isAsked = this.#voice.isOn && !this.#secondsLeft;
    if (!isAsked || !(element instanceof HTMLElement)) return;
    if (!element.matches("button, textarea, video")) return;
    // The first one on the start screen: what the screen says comes first.
    if (this.#voice.isSpeaking && element.matches("[name=read-aloud]")) return;
    this.#voice.say([passageOf(element)]);
  }

  // ── drawing ──────────────────────────────────────────────────────────────────────────────────

  #localeOf(code: string): KioskLocale {
    const found = this.locales.find((locale) => locale.code === code) ?? this.locales[0];
    if (!found) throw new Error("the page has no texts");
    return found;
  }

  get #main(): ParentNode {
    return this.body.querySelector("main") ?? this.body;
  }

  #dialog(name: string): ParentNode {
    return this.body.querySelector(`.dialog--${name}`) ?? this.body;
  }

  #ask(question: Question): void {
    this.#question = question;
    this.#draw();
    this.#readScreen();
  }

  #close(): void {
    if (this.#question?.kind === "handover") void this.#handover?.cancel();
    this.#handover = undefined;
    this.#question = undefined;
    this.#voice.silence();
    this.#draw();
  }

  #show(place: Place): void {
    this.#place = place;
    if (place !== "conversation") this.#question = undefined;
    this.#draw();
    this.#active();
  }

  #canRead(): boolean {
    if (this.#place !== "start") return this.#voice.speaks(this.#locale.code);
    return this.locales.some(({ code }) => this.#voice.speaks(code));
  }

  #draw(): void {
    const { code, dir } = this.#locale;
    document.documentElement.lang = code;
    document.documentElement.dir = dir;
    document.title = wordsOf(this.#locale)("page-title");
    closeOthers(this.body, [this.#question?.kind, this.#secondsLeft ? "idle" : undefined]);
    render(screen(this.#shown()), this.body);
  }

  #shown(): Shown {
    return {
      place: this.#place,
      locale: this.#locale,
      locales: this.locales,
      say: wordsOf(this.#locale),
      textSize: this.#textSize,
      hasContrast: this.#hasContrast,
      reads: this.#voice.isOn,
      canRead: this.#canRead(),
      hasVideo: this.terminal.hasVideo,
      isBusy: this.#isBusy,
      chat: this.#chat,
      stage: this.#stage,
      question: this.#question,
      farewell: this.#farewell,
      secondsLeft: this.#secondsLeft,
      actions: this.#actions,
    };
  }

  readonly #actions: Actions = {
    begin: (locale) => void this.#begin(locale),
    toggleReading: () => this.#toggleReading(),
    nextTextSize: () => {
      this.#textSize = nextTextSize(this.#textSize);
      this.#dress(this.#chat);
      this.#draw();
      this.#active();
    },
    toggleContrast: () => {
      this.#hasContrast = !this.#hasContrast;
      this.#dress(this.#chat);
      this.#draw();
      this.#active();
    },
    chooseLanguage: () => this.#chat?.showLanguages(),
    finish: () => this.#finish(),
    keepAnswers: () => void this.#keepAnswers(),
    deleteAnswers: () => void this.#deleteAnswers(),
    handOver: () => void this.#handOver(),
    showVideo: () => this.#ask({ kind: "video" }),
    close: () => this.#close(),
    startAgain: () => void this.#restart(),
  };
}
