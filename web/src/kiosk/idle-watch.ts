// Notices that nobody is there any more: first a warning that counts down, then the end.
//
// WCAG 2.2.1: the warning stays for 30 seconds, and any touch or key extends the time, as often as
// wanted.

export const WARNING_SECONDS = 30;

export interface IdleListener {
  /** The warning begins, or goes on: so many seconds are left. */
  warn(secondsLeft: number): void;
  /** Somebody is there after all. */
  stay(): void;
  /** Nobody came. */
  end(): void;
}

export class IdleWatch {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #secondsLeft: number | undefined;

  /** @param isBusy whether something is going on that needs no hands, such as reading aloud */
  constructor(
    private readonly seconds: number,
    private readonly listener: IdleListener,
    private readonly isBusy: () => boolean = () => false,
  ) {}

  get isWarning(): boolean {
    return this.#secondsLeft !== undefined;
  }

  /** Begins, or begins anew: somebody has just done something. */
  active(): void {
    const wasWarning = this.isWarning;
    this.stop();
    this.#timer = setTimeout(() => this.#idle(), this.seconds * 1000);
    if (wasWarning) this.listener.stay();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#secondsLeft = undefined;
  }

  #idle(): void {
    if (this.isBusy()) this.active();
    else this.#countDown(WARNING_SECONDS);
  }

  #countDown(secondsLeft: number): void {
    if (secondsLeft === 0) {
      this.stop();
      this.listener.end();
      return;
    }
    this.#secondsLeft = secondsLeft;
    this.#timer = setTimeout(() => this.#countDown(secondsLeft - 1), 1000);
    this.listener.warn(secondsLeft);
  }
}
