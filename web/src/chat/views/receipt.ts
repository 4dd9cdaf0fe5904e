// The receipt: its code large, to copy, and where it can be used.

import { toSvgPath } from "lean-qr/extras/svg";
import { correction, generate } from "lean-qr/nano";
import { html, nothing, svg } from "lit";
import type { Screen } from "../screen.js";
import type { Entry, Receipt } from "../transcript.js";
import { button } from "./parts.js";

export const receiptCard = (screen: Screen, { message }: Entry, receipt: Receipt) => {
  const { say, actions, isCopied } = screen;
  const address = `${screen.server}/answers`;
  return html`<div class="receipt" lang=${message.lang} dir=${message.dir}>
    <div>
      <p>${receipt.before}</p>
      <code class="receipt__code" dir="ltr">${receipt.code}</code>
    </div>
    <p class="receipt__text">${receipt.after}</p>
    ${
      screen.mode === "page"
        ? html`<div class="receipt__copy">
            ${button(say("chat-receipt-copy"), () => actions.copy(receipt.code), {
              symbol: "copy",
              name: "copy",
            })}
            ${
              isCopied === undefined
                ? nothing
                : html`<p>${say(isCopied ? "chat-receipt-copied" : "chat-receipt-copy-failed")}</p>`
            }
          </div>`
        : nothing
    }
    <div class="receipt__where">
      ${
        // A kiosk shows one code only: the one that takes the conversation to a phone.
        screen.mode === "page"
          ? html`<div class="receipt__qr" role="img" aria-label=${say("page-receipt-heading")}>
              ${qrCode(address)}
            </div>`
          : nothing
      }
      <p>
        ${say("page-receipt-heading")}:<br />
        ${
          screen.mode === "page"
            ? html`<a class="link" href="${address}?lang=${message.lang}" target="_blank" rel="noopener" dir="ltr">${address}</a>`
            : html`<span dir="ltr">${address}</span>`
        }
      </p>
    </div>
  </div>`;
};

/** An address as a QR code. The receipt's code itself never stands in an address. */
const qrCode = (address: string) => {
  const code = generate(address, { minCorrectionLevel: correction.M });
  return html`<svg viewBox="0 0 ${code.size} ${code.size}" shape-rendering="crispEdges" aria-hidden="true">
    ${svg`<path d=${toSvgPath(code)} fill="#000"/>`}
  </svg>`;
};
