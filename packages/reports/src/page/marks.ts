/** The eight verdict marks: outline and meaning never hang on colour alone. */

import type { Tone } from '@isnad/core';
import { type Html, html, trusted } from '../markup/html.ts';

/** What a mark stands for: a tone of the scale, or a claim still being checked. */
export type MarkName = Tone | 'pending';

const outlines: Readonly<Record<MarkName, string>> = {
  true: '<circle cx="8" cy="8" r="7" class="f"/><path d="M4.8 8.3l2.2 2.2 4.3-4.6" class="k" stroke-width="1.7"/>',
  mostly:
    '<circle cx="8" cy="8" r="6.1" class="l" stroke-width="1.8"/><path d="M5.2 8.2l2 2 3.6-3.9" class="l" stroke-width="1.7"/>',
  half: '<circle cx="8" cy="8" r="6.1" class="l" stroke-width="1.8"/><path d="M8 2a6 6 0 0 1 0 12z" class="f"/>',
  misleading:
    '<path d="M8 1.2 15.2 14a.6.6 0 0 1-.5.9H1.3a.6.6 0 0 1-.5-.9z" class="f"/><path d="M8 6v3.6M8 12.2h.01" class="k" stroke-width="1.9"/>',
  false:
    '<path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" class="f"/><path d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" class="k" stroke-width="1.7"/>',
  unproven:
    '<path d="M8 1.3 14.7 8 8 14.7 1.3 8z" class="l" stroke-width="1.6"/><path d="M6.4 6.7c0-1 .7-1.6 1.6-1.6s1.6.6 1.6 1.5c0 1.1-1.6 1.2-1.6 2.4" class="l" stroke-width="1.4"/><circle cx="8" cy="11" r=".85" class="f"/>',
  na: '<rect x="1" y="4.4" width="14" height="7.2" rx="3.6" class="l" stroke-width="1.6"/><path d="M5.2 8h5.6" class="l" stroke-width="1.6"/>',
  pending:
    '<circle cx="8" cy="8" r="6.2" class="l" stroke-width="1.5" stroke-dasharray="2.4 1.7"/><path d="M8 5v3.2l2 1.3" class="l" stroke-width="1.4"/>',
};

/** All outlines once per page; `markOf` points at them. */
export function markSprite(): Html {
  const symbols = Object.entries(outlines).map(
    ([name, outline]) => `<symbol id="v-${name}" viewBox="0 0 16 16">${outline}</symbol>`,
  );
  return html`<svg class="sprite" width="0" height="0" aria-hidden="true"><defs>${trusted(symbols.join(''))}</defs></svg>`;
}

/** A mark with its word, in the mark's colour. */
export function badge(name: MarkName, label: string | Html): Html {
  return html`<span class="badge v-${name}"><svg class="mark" aria-hidden="true"><use href="#v-${name}"/></svg>${label}</span>`;
}
