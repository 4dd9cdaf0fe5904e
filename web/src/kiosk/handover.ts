// Offers the conversation to the customer's own phone, and notices when it has moved there.

const PATIENCE = 10_000;
const LOOK_EVERY = 2_000;

export interface Offer {
  readonly url: string;
  readonly seconds: number;
  /** The address as a QR code: one path on a square of `size` units. */
  readonly picture: { readonly size: number; readonly path: string };
}

export class Handover {
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param moved is called once, when the conversation is not here any more */
  constructor(
    private readonly token: string,
    private readonly moved: () => void,
  ) {}

  /** Throws when there is no connection, or the server refuses. */
  async offer(): Promise<Offer> {
    const response = await this.#send("POST", "/conversation/handover");
    if (!response.ok) throw new Error(`${response.status}`);
    clearInterval(this.#timer);
    this.#timer = setInterval(() => void this.#look(), LOOK_EVERY);
    return (await response.json()) as Offer;
  }

  /** Goes on here: the code that was shown is void. */
  async cancel(): Promise<void> {
    this.stop();
    // Without a connection the code ends by itself, minutes later.
    await this.#send("DELETE", "/conversation/handover").catch(() => undefined);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  async #look(): Promise<void> {
    try {
      // Only whether it is still here; nobody has said so much that this would be the last message.
      const response = await this.#send("GET", "/conversation?after=1000000");
      if (response.status !== 404 || this.#timer === undefined) return;
      this.stop();
      this.moved();
    } catch {
      // No connection: asked again in a moment.
    }
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
