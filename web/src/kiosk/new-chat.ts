// The interview as it is held at a terminal: in memory alone, and nothing leads out of it.

import type { ResonanzChat } from "../chat/element.js";
import type { Terminal } from "./terminal.js";

export function newChat({ site }: Terminal, locale: string): ResonanzChat {
  const chat = document.createElement("resonanz-chat");
  chat.mode = "kiosk";
  chat.channel = "kiosk";
  chat.server = location.origin;
  chat.site = site ?? null;
  chat.locale = locale;
  return chat;
}
