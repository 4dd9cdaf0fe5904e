// Reads aloud with voices of this device only: voices from elsewhere would send the words to their
// maker.

export interface Passage {
  readonly text: string;
  readonly lang: string;
}

export class ReadAloud {
  /** The end of what is being read. */
  #last: SpeechSynthesisUtterance | undefined;

  constructor(private readonly changed: () => void) {}

  connect(): void {
    synthesis()?.addEventListener("voiceschanged", this.changed);
  }

  disconnect(): void {
    this.stop();
    synthesis()?.removeEventListener("voiceschanged", this.changed);
  }

  get isSpeaking(): boolean {
    return this.#last !== undefined;
  }

  /** Whether there is a voice of this device for the locale. */
  speaks(locale: string): boolean {
    return voiceFor(locale) !== undefined;
  }

  /** Reads passages one after the other; what was being read stops. */
  read(passages: readonly Passage[]): void {
    this.stop();
    const speech = synthesis();
    const spoken = passages.flatMap(({ text, lang }) => {
      const voice = voiceFor(lang);
      return voice && text.trim() ? [utterance(text, voice)] : [];
    });
    const last = spoken.at(-1);
    if (!speech || !last) return;
    this.#last = last;
    last.addEventListener("end", () => this.#ended(last));
    last.addEventListener("error", () => this.#ended(last));
    for (const each of spoken) speech.speak(each);
    this.changed();
  }

  stop(): void {
    if (!this.#last) return;
    const last = this.#last;
    synthesis()?.cancel();
    this.#ended(last);
  }

  #ended(last: SpeechSynthesisUtterance): void {
    // What was stopped ends late, when something else is already being read.
    if (this.#last !== last) return;
    this.#last = undefined;
    this.changed();
  }
}

function synthesis(): SpeechSynthesis | undefined {
  return "speechSynthesis" in globalThis ? speechSynthesis : undefined;
}

function voiceFor(locale: string): SpeechSynthesisVoice | undefined {
  const language = languageOf(locale);
  const voices = synthesis()?.getVoices() ?? [];
  const fitting = voices.filter(
    (voice) => voice.localService && languageOf(voice.lang) === language,
  );
  return fitting.find((voice) => voice.default) ?? fitting[0];
}

/** `de` for `de-simple` and `de_DE`. */
function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? tag;
}

function utterance(text: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
  const made = new SpeechSynthesisUtterance(text);
  made.voice = voice;
  made.lang = voice.lang;
  return made;
}
