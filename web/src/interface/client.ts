// Speaks the HTTP interface. Sends no cookie and no referrer, and lets nothing be cached that people
// have said.

import type { Answer, Beginning, Begun, Locale, LocaleTexts, TurnTaken, View } from "./types.js";

const PATIENCE = 20_000;

/** The server answered that it cannot do this. `code` is stable. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    /** Seconds after which to try again, where the server says so. */
    readonly retryAfter: number | undefined,
  ) {
    super(`${status} ${code}`);
  }
}

/** No answer came: no connection, or none in time. */
export class Unreachable extends Error {}

export class Client {
  /** @param server the address below which /api/v1 stands, without a slash at its end */
  constructor(readonly server: string) {}

  begin(beginning: Beginning): Promise<Begun> {
    return this.#send("POST", "/conversations", { body: beginning });
  }

  view(token: string, after = 0): Promise<View> {
    return this.#send("GET", `/conversation?after=${after}`, { token });
  }

  takeTurn(token: string, key: string, answer: Answer, signal: AbortSignal): Promise<TurnTaken> {
    return this.#send("POST", "/conversation/turns", { token, key, body: answer, signal });
  }

  changeLocale(token: string, locale: string): Promise<View> {
    return this.#send("POST", "/conversation/locale", { token, body: { locale } });
  }

  async delete(token: string): Promise<void> {
    await this.#send("DELETE", "/conversation", { token });
  }

  locales(): Promise<Locale[]> {
    return this.#send("GET", "/locales", {});
  }

  texts(locale: string): Promise<LocaleTexts> {
    return this.#send("GET", `/texts/${encodeURIComponent(locale)}`, { isPublic: true });
  }

  async #send<Answered>(
    method: string,
    path: string,
    {
      token,
      key,
      body,
      signal,
      isPublic,
    }: { token?: string; key?: string; body?: object; signal?: AbortSignal; isPublic?: boolean },
  ): Promise<Answered> {
    // Two reasons to stop in one signal, also for browsers without AbortSignal.any.
    const stopping = new AbortController();
    const stop = () => stopping.abort();
    const timer = setTimeout(stop, PATIENCE);
    signal?.addEventListener("abort", stop);
    let response: Response;
    let content: string;
    try {
      response = await fetch(`${this.server}/api/v1${path}`, {
        method,
        headers: {
          ...(token && { Authorization: `Bearer ${token}` }),
          ...(key && { "Idempotency-Key": key }),
          ...(body && { "Content-Type": "application/json" }),
        },
        ...(body && { body: JSON.stringify(body) }),
        signal: stopping.signal,
        cache: isPublic ? "default" : "no-store",
        credentials: "omit",
        referrerPolicy: "no-referrer",
      });
      content = await response.text();
    } catch {
      throw new Unreachable();
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    }
    if (!response.ok) throw refusal(response, content);
    return content ? parsed(content) : (undefined as Answered);
  }
}

function parsed<Answered>(content: string): Answered {
  try {
    return JSON.parse(content) as Answered;
  } catch {
    // Something between us and the server answered in its place.
    throw new Unreachable();
  }
}

function refusal(response: Response, content: string): Refused {
  let code = "http_error";
  try {
    code = (JSON.parse(content) as { error?: string }).error ?? code;
  } catch {
    // A proxy's error page: its status says enough.
  }
  const seconds = Number.parseFloat(response.headers.get("Retry-After") ?? "");
  return new Refused(response.status, code, Number.isFinite(seconds) ? seconds : undefined);
}
