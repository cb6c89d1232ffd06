import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressedSiblings } from './compressed-siblings.ts';

const server = 'http://127.0.0.1:4170';
const served = ['/trpc', '/api', '/r/', '/export', '/healthz'];

/** What every page needs before anything is seen, the sign-in too. */
const page = [
  '/node_modules/(react|react-dom|scheduler|wouter)/',
  '/vite/preload-helper',
  '/web/src/(pages|later).ts',
  '/web/src/styles/(index|paint)',
  '/web/src/language/[^/]+$',
  '/web/src/door/account.ts',
  '/web/src/parts/form/(button|choice|field)',
  '/web/src/parts/frame/(brand|looks|page-title)',
  '/web/src/parts/feedback/(states|trouble|waiting|error-boundary)',
  '/web/src/parts/marks/(icon|avatar)',
];

/** What every page behind the door needs. */
const desk = [
  '/node_modules/(@tanstack|@trpc|uuidv7)/',
  // Rules are applied and texts compared on the server; the few pages that do it bring what they need.
  '/packages/core/src/(?!.*((article|claim|review|source|words)-rules|default-scale))',
  '/packages/text/src/(?!compare|link|quantity|reanchor)',
  // Markdown is read only where a rationale is.
  '/web/src/(desk/|parts/(?!rationale/rationale))',
  '/web/src/inside.tsx',
];

/** The sheet with what stands around it; forms and questions that a hand opens come later. */
const bench = [
  '/packages/highlighter/',
  '/web/src/workbench/(?!dialogs/|keys/key-help|strip/sentence-list|inspector/(evidence/form/|quote/words-history))',
];

/** A first visit waits for requests more than for bytes: what is needed together comes in one file. */
const together = [
  { name: 'page', test: new RegExp(page.join('|')), priority: 2 },
  { name: 'desk', test: new RegExp(desk.join('|')), priority: 1 },
  { name: 'bench', test: new RegExp(bench.join('|')), priority: 1 },
];

export default defineConfig({
  plugins: [react(), compressedSiblings()],
  build: {
    target: ['chrome120', 'firefox128', 'safari17.2'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: together } } },
  },
  server: {
    proxy: {
      ...Object.fromEntries(served.map((path) => [path, server])),
      // The page and the form's door share an address: only the form goes to the server.
      '/first-run': {
        target: server,
        bypass: ({ method }) => (method === 'POST' ? undefined : '/index.html'),
      },
    },
  },
});
