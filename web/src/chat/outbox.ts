// Brings an answer to the server exactly once: the same key until it is acknowledged.
//
// The words stay in memory, and nowhere else, until then.

import { type Client, Refused, Unreachable } from "../interface/client.js";
import type { Answer, TurnTaken } from "../interface/types.js";

/** What is known of an answer on its way: just sent, taking long, or no connection. */
export type Delivery = "sending" | "slow" | "unreachable";

/** The conversation was left before the answer arrived. */
export class Abandoned extends Error {}

const SLOW_AFTER = 3_000;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 10_000;
// The turn may be stored or not; only the same key and the same answer can be sent again.
const AGAIN = new Set([408, 429, 500, 502, 503, 504]);

export class Outbox {
  #leaving: AbortController | undefined;
  #wake: (() => void) | undefined;

  constructor(private readonly client: Client) {
    this.tryNow = this.tryNow.bind(this);
  }

  /**
   * Sends an answer until it is acknowledged.
   *
   * Throws Refused when the server will never take it, Abandoned after `abandon()`.
   */
  async deliver(
    token: string,
    answer: Answer,
    report: (delivery: Delivery) => void,
  ): Promise<TurnTaken> {
    const key = newKey();
    const leaving = new AbortController();
    this.#leaving = leaving;
    const slow = setTimeout(() => report("slow"), SLOW_AFTER);
    addEventListener("online", this.tryNow);
    try {
      for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
        try {
          return await this.client.takeTurn(token, key, answer, leaving.signal);
        } catch (error) {
          if (leaving.signal.aborted) throw new Abandoned();
          if (!isTemporary(error)) throw error;
          clearTimeout(slow);
          report(error instanceof Unreachable ? "unreachable" : "slow");
          const asked = error instanceof Refused ? (error.retryAfter ?? 0) * 1000 : 0;
          await this.#pause(Math.max(pause, asked));
          if (leaving.signal.aborted) throw new Abandoned();
        }
      }
    } finally {
      clearTimeout(slow);
      removeEventListener("online", this.tryNow);
      if (this.#leaving === leaving) this.#leaving = undefined;
    }
  }

  /** Does not wait for the next try. */
  tryNow(): void {
    this.#wake?.();
  }

  /** Gives up what is on its way. */
  abandon(): void {
    this.#leaving?.abort();
    this.tryNow();
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** A random UUID (RFC 9562, version 4); browsers make them themselves only over TLS. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function isTemporary(error: unknown): boolean {
  if (error instanceof Unreachable) return true;
  return error instanceof Refused && (AGAIN.has(error.status) || error.code === "turn_in_flight");
}
