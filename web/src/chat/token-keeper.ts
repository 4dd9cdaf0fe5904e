// Keeps the conversation's token, so that a reloaded page goes on; never a word of anybody's.

export interface TokenKeeper {
  read(): string | undefined;
  keep(token: string): void;
  forget(): void;
}

/** In memory alone: gone with the page. For devices that many people use. */
export class MemoryKeeper implements TokenKeeper {
  #token: string | undefined;

  read(): string | undefined {
    return this.#token;
  }

  keep(token: string): void {
    this.#token = token;
  }

  forget(): void {
    this.#token = undefined;
  }
}

/** In the tab's session storage: gone with the tab. In memory where the browser refuses storage. */
export class TabKeeper extends MemoryKeeper {
  static readonly NAME = "resonanz-token";

  override read(): string | undefined {
    return withStorage((storage) => storage.getItem(TabKeeper.NAME)) ?? super.read();
  }

  override keep(token: string): void {
    super.keep(token);
    withStorage((storage) => storage.setItem(TabKeeper.NAME, token));
  }

  override forget(): void {
    super.forget();
    withStorage((storage) => storage.removeItem(TabKeeper.NAME));
  }
}

function withStorage<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(sessionStorage);
  } catch {
    // Blocked for embedded pages, or full: the conversation then lasts as long as the page.
    return undefined;
  }
}
