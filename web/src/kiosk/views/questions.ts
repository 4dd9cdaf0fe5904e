// What stands before everything else: whether to finish, the code for the phone, the video, and
// whether somebody is still there.

import { html, nothing, svg } from "lit";
import type { Offer } from "../handover.js";
import type { Shown } from "../state.js";
import { button, dialog } from "./parts.js";

export const question = (shown: Shown) => {
  switch (shown.question?.kind) {
    case "finish":
      return finish(shown);
    case "handover":
      return handover(shown, shown.question.offer, shown.question.hasFailed);
    case "video":
      return video(shown);
    default:
      return nothing;
  }
};

const finish = ({ say, actions }: Shown) =>
  dialog(
    "finish",
    html`<h2 class="heading" id="finish-heading">${say("kiosk-finish-question")}</h2>
      <p class="text" id="finish-text">${say("kiosk-finish-explanation")}</p>
      <div class="column">
        ${button("back", say("kiosk-finish-back"), actions.close, { isFirst: true })}
        ${button("keep", say("kiosk-finish-keep"), actions.keepAnswers, { kind: "primary" })}
        ${button("delete", say("kiosk-finish-delete"), actions.deleteAnswers, { kind: "danger" })}
      </div>`,
    actions.close,
  );

const handover = ({ say, actions }: Shown, offer: Offer | undefined, hasFailed: boolean) =>
  dialog(
    "handover",
    html`<h2 class="heading" id="handover-heading">${say("kiosk-handover")}</h2>
      <p class="text" id="handover-text" role="status">
        ${say(hasFailed ? "kiosk-handover-failed" : "kiosk-handover-explanation")}
      </p>
      ${hasFailed ? nothing : html`<div class="code">${offer ? picture(offer, say) : nothing}</div>`}
      <div class="column">
        ${button("back", say("kiosk-handover-back"), actions.close, { isFirst: true })}
      </div>`,
    actions.close,
  );

const picture = ({ picture: { size, path } }: Offer, say: Shown["say"]) => html`<svg
  class="code__picture"
  viewBox="-4 -4 ${size + 8} ${size + 8}"
  role="img"
  aria-label=${say("kiosk-handover-picture")}
  shape-rendering="crispEdges"
>${svg`<rect x="-4" y="-4" width=${size + 8} height=${size + 8} fill="#fff"/><path d=${path} fill="#000"/>`}</svg>`;

const video = ({ say, actions }: Shown) =>
  dialog(
    "video",
    html`<h2 class="heading" id="video-heading">${say("kiosk-sign-language")}</h2>
      <video
        id="video-text"
        class="video"
        src="/kiosk/sign-language.mp4"
        controls
        autoplay
        playsinline
        disablepictureinpicture
        controlslist="nodownload nofullscreen noremoteplayback noplaybackrate"
      ></video>
      <div class="column">
        ${button("back", say("kiosk-close"), actions.close, { isFirst: true })}
      </div>`,
    actions.close,
  );

/** Whether somebody is still there. Any touch and any key is an answer. */
export const idleWarning = ({ say, secondsLeft }: Shown) =>
  secondsLeft === undefined
    ? nothing
    : dialog(
        "idle",
        html`<h2 class="heading" id="idle-heading">${say("kiosk-idle-question")}</h2>
          <p class="text" id="idle-text">${say("kiosk-idle-explanation")}</p>
          <p class="countdown" role="timer">
            <span class="countdown__label">${say("kiosk-idle-seconds")}</span>
            <span class="countdown__number">${secondsLeft}</span>
          </p>
          <div class="column">
            ${button("stay", say("kiosk-idle-stay"), () => undefined, { kind: "primary", isFirst: true })}
          </div>`,
        () => undefined,
        "alertdialog",
      );
