// What is announced to screen readers: replies, and what goes wrong, each thing once.

import type { Message } from "../interface/types.js";
import type { Say } from "../texts/dictionary.js";
import type { Conversation } from "./conversation.js";
import type { InterfaceLanguage } from "./interface-language.js";
import type { LiveRegion } from "./live-region.js";
import type { Delivery } from "./outbox.js";

const TROUBLE: Readonly<Record<Delivery, string>> = {
  sending: "",
  slow: "chat-sending-slow",
  unreachable: "chat-unreachable",
};

export class Announcements {
  /** What went wrong and was announced already; a key of the catalogue. */
  #told = "";

  constructor(
    private readonly live: LiveRegion,
    private readonly language: InterfaceLanguage,
  ) {}

  /** Announces a text of the catalogue. */
  say(key: string, variables?: Parameters<Say>[1]): void {
    const { say } = this.language;
    if (say) this.live.announce(say(key, variables));
  }

  /** What the assistant has said, and how many answers there are to choose from. */
  reply(said: readonly Message[]): void {
    const { say } = this.language;
    const count = said.at(-1)?.options.length ?? 0;
    const options = say && count > 0 ? [say("chat-options", { count })] : [];
    this.live.announce([...said.map(({ text }) => text), ...options].join("\n"));
  }

  /** What has gone wrong with an answer, when it is something else than before. */
  trouble({ problem, sending }: Pick<Conversation, "problem" | "sending">): void {
    const trouble = problem ?? (sending && TROUBLE[sending.delivery]) ?? "";
    if (trouble && trouble !== this.#told) this.say(trouble);
    this.#told = trouble;
  }

  /** Another customer: nothing of what was said before is said any more. */
  forget(): void {
    this.#told = "";
    this.live.silence();
  }
}
