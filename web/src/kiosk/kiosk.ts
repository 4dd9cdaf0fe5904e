// The kiosk: leads one person after the other through an interview, and leaves nothing of anybody.

import { render } from "lit";
import type { ResonanzChat } from "../chat/element.js";
import { Afterwards, isDeleted } from "./afterwards.js";
import { Handover, type Offer } from "./handover.js";
import { IdleWatch } from "./idle-watch.js";
import { Look } from "./look.js";
import { Narrator } from "./narrator.js";
import { newChat } from "./new-chat.js";
import type { SignsOfLife } from "./signs-of-life.js";
import { type Actions, type Place, type Question, type Shown, STORED } from "./state.js";
import type { Terminal } from "./terminal.js";
import { type KioskLocale, localeOf, wordsOf } from "./texts.js";
import { removeTraces } from "./traces.js";
import { closeOthers } from "./views/parts.js";
import { screen } from "./views/screen.js";
import { Voice } from "./voice.js";

const TRY_AGAIN = 3_000;
const FAREWELL_SECONDS = 10;

export class Kiosk {
  #place: Place = "start";
  #locale: KioskLocale;
  #isBusy = false;
  #stage: string | undefined;
  #question: Question | undefined;
  #farewell = "kiosk-wiped";
  #secondsLeft: number | undefined;
  #chat: ResonanzChat | undefined;
  #handover: Handover | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #afterwards = new Afterwards();
  readonly #look = new Look();
  readonly #voice = new Voice(() => this.#draw());
  readonly #narrator: Narrator;
  readonly #idle: IdleWatch;

  constructor(
    private readonly terminal: Terminal,
    private readonly locales: readonly KioskLocale[],
    private readonly signs: SignsOfLife,
    private readonly body: HTMLElement,
  ) {
    this.#locale = localeOf(this.locales, "de");
    this.#narrator = new Narrator(this.#voice, body, () => this.#shown());
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
    document.addEventListener("focusin", (event) => this.#narrator.focus(event));
    document.addEventListener("resonanz-state", (event) => this.#follow(event as CustomEvent));
    document.addEventListener("resonanz-finished", (event) => {
      if ((event as CustomEvent).detail.state === "finished") this.signs.finished();
    });
    this.#draw();
  }

  // ── an interview ─────────────────────────────────────────────────────────────────────────────

  async #begin(code: string): Promise<void> {
    this.#isBusy = true;
    this.#locale = localeOf(this.locales, code);
    const chat = newChat(this.terminal, code);
    this.#chat = chat;
    this.#look.dress(chat);
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

  /** The chat has changed its language or its stage. */
  #follow({ detail, target }: CustomEvent<{ state?: string; locale?: string }>): void {
    if (target !== this.#chat) return;
    this.#stage = detail.state;
    if (detail.locale) this.#locale = localeOf(this.locales, detail.locale);
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
    if (this.#chat?.isSending) this.#deliverLater(this.#chat);
    else if (this.#stage === "asking") return this.#chat?.stop();
    return this.#sayFarewell("kiosk-wiped");
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
    this.#narrator.screen();
    this.#timer = setTimeout(() => void this.#restart(), FAREWELL_SECONDS * 1000);
  }

  /** Nobody is there any more. What was sent still arrives; everything else goes. */
  async #leave(): Promise<void> {
    if (this.#chat?.isSending) this.#deliverLater(this.#chat);
    await this.#restart();
  }

  /** The screen is free, but what was sent still arrives. */
  #deliverLater(chat: ResonanzChat): void {
    this.#chat = undefined;
    void this.#afterwards.deliver(chat);
    chat.remove();
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
    this.#voice.isOn = this.#isBusy = false;
    this.#look.reset();
    this.#secondsLeft = undefined;
    this.#question = undefined;
    this.#locale = localeOf(this.locales, "de");
    this.#forgetChat();
    this.#show("start");
    await removeTraces();
    // A new document has no memory at all. Only where one is sure to come, also without a line.
    if (!this.#afterwards.isWaiting && navigator.serviceWorker?.controller) {
      location.replace(location.href);
    }
  }

  // ── going on on a phone ──────────────────────────────────────────────────────────────────────

  #handOver(): void {
    const token = this.#chat?.token;
    if (!token) return;
    const show = (offer: Offer | undefined, hasFailed = false) =>
      this.#ask({ kind: "handover", offer, hasFailed });
    this.#handover = new Handover(token, {
      offered: (offer) => show(offer),
      failed: () => show(undefined, true),
      moved: () => void this.#sayFarewell("kiosk-handover-done"),
    });
    show(undefined);
    void this.#handover.offer();
  }

  // ── nobody there ─────────────────────────────────────────────────────────────────────────────

  get #isTouched(): boolean {
    return this.#place !== "start" || this.#look.isChanged || this.#voice.isOn;
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
    this.#narrator.warning(secondsLeft, isFirst);
  }

  #stay(): void {
    this.#secondsLeft = undefined;
    this.#voice.silence();
    this.#draw();
  }

  // ── drawing ──────────────────────────────────────────────────────────────────────────────────

  #ask(question: Question): void {
    this.#question = question;
    this.#draw();
    this.#narrator.screen();
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

  /** Who cannot see the screen presses a key first. */
  #startByKey({ key }: KeyboardEvent): void {
    if (key === "Tab" && this.#place === "start" && !this.#voice.isOn) this.#toggleReading();
  }

  #toggleReading(): void {
    this.#voice.isOn = !this.#voice.isOn;
    this.#draw();
    if (this.#voice.isOn) this.#narrator.screen();
    else this.#narrator.silence();
    this.#active();
  }

  #change(look: () => void): void {
    look();
    this.#look.dress(this.#chat);
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
      textSize: this.#look.textSize,
      hasContrast: this.#look.hasContrast,
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
    nextTextSize: () => this.#change(() => this.#look.nextTextSize()),
    toggleContrast: () => this.#change(() => this.#look.toggleContrast()),
    chooseLanguage: () => this.#chat?.showLanguages(),
    finish: () => this.#finish(),
    keepAnswers: () => void this.#keepAnswers(),
    deleteAnswers: () => void this.#deleteAnswers(),
    handOver: () => this.#handOver(),
    showVideo: () => this.#ask({ kind: "video" }),
    close: () => this.#close(),
    startAgain: () => void this.#restart(),
  };
}
