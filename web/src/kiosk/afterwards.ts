// What is still to be brought to the server when a person has left: an answer that was sent while the
// line was down, or the wish to delete.
//
// Both live in memory only: no store of the browser, nothing in the document. That is as safe as
// encrypting to a key of the server's and needs no key: who stands here next can read neither; a power
// cut loses an answer that was never acknowledged, and says so to nobody because nobody is there.

import type { ResonanzChat } from "../chat/element.js";

const LOOK_EVERY = 1_000;
const ANSWER_WAITS = 15 * 60_000;
const PAUSE = 5_000;
const PATIENCE = 10_000;

export class Afterwards {
  #waiting = 0;

  /** Whether something still waits for the line. */
  get isWaiting(): boolean {
    return this.#waiting > 0;
  }

  /** Lets an answer that is on its way arrive, 15 minutes at most; the chat is forgotten then. */
  async deliver(chat: ResonanzChat): Promise<void> {
    await this.#doing(async () => {
      const end = Date.now() + ANSWER_WAITS;
      while (chat.isSending && Date.now() < end) await pause(LOOK_EVERY);
    });
    await chat.wipe();
  }

  /** Deletes an interview as soon as there is a line. */
  async delete(token: string): Promise<void> {
    await this.#doing(async () => {
      while (!(await isDeleted(token))) await pause(PAUSE);
    });
  }

  async #doing(work: () => Promise<void>): Promise<void> {
    this.#waiting += 1;
    try {
      await work();
    } finally {
      this.#waiting -= 1;
    }
  }
}

/** Deletes now. False when the server could not be asked, or could not do it now. */
export async function isDeleted(token: string): Promise<boolean> {
  try {
    const response = await fetch("/api/v1/conversation", {
      method: "DELETE",
      headers: { Authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(PATIENCE),
      cache: "no-store",
      credentials: "omit",
    });
    // 404: it is not there any more, or has moved to a phone.
    return response.ok || response.status === 404;
  } catch {
    return false;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
