// Tells the server each minute that this terminal is alive; nothing of what people say.

import type { Terminal } from "./terminal.js";

const EVERY = 60_000;
const PATIENCE = 10_000;

/** Day and hour, in the terminal's own time. */
export interface LastInterview {
  readonly day: string;
  readonly hour: number;
}

export function dayAndHour(now: Date): LastInterview {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const two = (number: number) => String(number).padStart(2, "0");
  return { day: `${year}-${two(month)}-${two(day)}`, hour: now.getHours() };
}

export class SignsOfLife {
  #lastInterview: LastInterview | undefined;

  constructor(private readonly terminal: Terminal) {}

  start(): void {
    if (!this.terminal.device) return;
    void this.#give();
    setInterval(() => void this.#give(), EVERY);
  }

  /** An interview was finished just now. */
  finished(): void {
    this.#lastInterview = dayAndHour(new Date());
    void this.#give();
  }

  async #give(): Promise<void> {
    const { site, device, version } = this.terminal;
    if (!device) return;
    try {
      await fetch("/api/v1/kiosks/alive", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ site, device, version, last_interview: this.#lastInterview }),
        signal: AbortSignal.timeout(PATIENCE),
        credentials: "omit",
        keepalive: true,
      });
    } catch {
      // No connection: staff sees that by the sign that does not come.
    }
  }
}
