// The kiosk's page, /kiosk?site=CODE&device=NAME. See docs/kiosk.md.

import "./resonanz-chat.js";
import { guard } from "./kiosk/guard.js";
import { Kiosk } from "./kiosk/kiosk.js";
import { SignsOfLife } from "./kiosk/signs-of-life.js";
import { terminalOf } from "./kiosk/terminal.js";
import { localesOfPage } from "./kiosk/texts.js";
import { removeTraces } from "./kiosk/traces.js";
import { keepPage } from "./kiosk/worker.js";

const terminal = terminalOf(new URL(location.href), document.body.dataset);
const signs = new SignsOfLife(terminal);
guard(document);
void removeTraces();
new Kiosk(terminal, localesOfPage(document), signs, document.body).start();
signs.start();
void keepPage();
