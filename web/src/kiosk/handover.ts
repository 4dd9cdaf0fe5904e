// Offers the conversation to the customer's own phone, and notices when it has moved there.

const PATIENCE = 10_000;
const LOOK_EVERY = 2_000;

export interface Offer {
  readonly url: string;
  readonly seconds: number;
  /** The address as a QR code: one path on a square of `size` units. */
  readonly picture: { readonly size: number; readonly path: string };
}

export interface HandoverListener {
  /** A code can be shown; it replaces the one before. */
  offered(offer: Offer): void;
  /** There is no connection, or the server refuses. */
  failed(): void;
  /** The conversation is not here any more. Called once, and nothing after it. */
  moved(): void;
}

export class Handover {
  #looking: ReturnType<typeof setInterval> | undefined;
  #renewing: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  constructor(
    private readonly token: string,
    private readonly listener: HandoverListener,
  ) {}

  /** Asks for a code, and for another one whenever it has expired, until it is stopped. */
  async offer(): Promise<void> {
    try {
      const response = await this.#send("POST", "/conversation/handover");
      if (!response.ok) throw new Error(`${response.status}`);
      const offer = (await response.json()) as Offer;
      // Somebody has gone back meanwhile: the code must not stay good.
      if (this.#isOver) return this.#void();
      this.#looking ??= setInterval(() => void this.#look(), LOOK_EVERY);
      this.#renewing = setTimeout(() => void this.offer(), offer.seconds * 1000);
      this.listener.offered(offer);
    } catch {
      if (!this.#isOver) this.listener.failed();
    }
  }

  /** Goes on here: the code that was shown is void. */
  async cancel(): Promise<void> {
    this.stop();
    await this.#void();
  }

  stop(): void {
    this.#isOver = true;
    clearInterval(this.#looking);
    clearTimeout(this.#renewing);
  }

  async #look(): Promise<void> {
    try {
      // Only whether it is still here; nobody has said so much that this would be the last message.
      const response = await this.#send("GET", "/conversation?after=1000000");
      if (response.status !== 404 || this.#isOver) return;
      this.stop();
      this.listener.moved();
    } catch {
      // No connection: asked again in a moment.
    }
  }

  async #void(): Promise<void> {
    // Without a connection the code ends by itself, minutes later.
    await this.#send("DELETE", "/conversation/handover").catch(() => undefined);
  }

  #send(method: string, path: string): Promise<Response> {
    return fetch(`/api/v1${path}`, {
      method,
      headers: { Authorization: `Bearer ${this.token}` },
      signal: AbortSignal.timeout(PATIENCE),
      cache: "no-store",
      credentials: "omit",
    });
  }
}
