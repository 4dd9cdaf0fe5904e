// What the operator has said about this terminal in its address, and which version runs on it.

const SHORTEST_IDLE = 30;
const LONGEST_IDLE = 600;
const USUAL_IDLE = 90;

export interface Terminal {
  readonly site: string | undefined;
  /** The device's name; without one the terminal gives no signs of life. */
  readonly device: string | undefined;
  /** Seconds without a touch or key until the terminal asks whether somebody is there. */
  readonly idleSeconds: number;
  readonly version: string;
  /** There is a video in sign language. */
  readonly hasVideo: boolean;
}

export function terminalOf(address: URL, page: DOMStringMap): Terminal {
  const said = address.searchParams;
  return {
    site: said.get("site") ?? undefined,
    device: said.get("device") ?? undefined,
    idleSeconds: idleSeconds(said.get("idle")),
    version: page.version ?? "",
    hasVideo: page.video !== undefined,
  };
}

function idleSeconds(said: string | null): number {
  const wanted = Number.parseInt(said ?? "", 10);
  if (!Number.isFinite(wanted)) return USUAL_IDLE;
  return Math.min(Math.max(wanted, SHORTEST_IDLE), LONGEST_IDLE);
}
