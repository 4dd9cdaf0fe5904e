// Icons beside words, never instead of them; hidden from screen readers.

import { html, type SVGTemplateResult, svg } from "lit";

const PATHS = {
  mark: svg`<path fill-rule="evenodd" d="M3 2h18a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-9.500L6 22.500V18H3a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2zM6.600 7.700v4.600h1.800V7.700zM9.600 5.800v8.400h1.800V5.800zM12.600 7.200v5.600h1.800V7.200zM15.600 8.500v3h1.800v-3z"/>`,
  language: svg`<circle cx="12" cy="12" r="9.500"/><path d="M2.500 12h19M12 2.500c3 3 4 6 4 9.500s-1 6.500-4 9.500c-3-3-4-6-4-9.500s1-6.500 4-9.500z"/>`,
  warning: svg`<path d="M12 3.500 22 20.500H2z"/><path d="M12 10v4.500M12 17.500v.1"/>`,
  information: svg`<circle cx="12" cy="12" r="9.500"/><path d="M12 11v6M12 7v.1"/>`,
  done: svg`<circle cx="12" cy="12" r="9.500"/><path d="m7.500 12.500 3 3 6-7"/>`,
  back: svg`<path d="m10 5-7 7 7 7M3 12h18"/>`,
  down: svg`<path d="m5 14 7 7 7-7M12 3v18"/>`,
  stop: svg`<rect x="5" y="5" width="14" height="14" rx="2"/>`,
  delete: svg`<path d="M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5"/>`,
  size: svg`<path d="m2 19 5.500-14L13 19M4 14.500h7M14.500 19l3.500-9 3.500 9M15.700 16h4.600"/>`,
  speak: svg`<path d="M3 9v6h4l6 5V4L7 9zM16.500 8.500a5 5 0 0 1 0 7M19 5.500a9 9 0 0 1 0 13"/>`,
  silence: svg`<path d="M3 9v6h4l6 5V4L7 9zM17 9.500l5 5M22 9.500l-5 5"/>`,
  copy: svg`<rect x="8" y="8" width="12" height="13" rx="2"/><path d="M16 8V5a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2h2"/>`,
} as const satisfies Record<string, SVGTemplateResult>;

export type Icon = keyof typeof PATHS;

export const icon = (name: Icon) =>
  html`<svg class="icon icon--${name}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${PATHS[name]}
  </svg>`;
