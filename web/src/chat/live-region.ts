// Says to screen readers what has happened, apart from the transcript, which is not live.
//
// Every announcement is an entry of its own that goes after a second: nothing is read twice, and nobody
// meets it when going through the page.

const GONE_AFTER = 1_000;

export interface Announcement {
  readonly text: string;
}

export class LiveRegion {
  entries: readonly Announcement[] = [];

  constructor(private readonly changed: () => void) {}

  announce(text: string): void {
    const entry = { text };
    this.entries = [...this.entries, entry];
    setTimeout(() => {
      this.entries = this.entries.filter((each) => each !== entry);
      this.changed();
    }, GONE_AFTER);
    this.changed();
  }

  silence(): void {
    this.entries = [];
    this.changed();
  }
}
