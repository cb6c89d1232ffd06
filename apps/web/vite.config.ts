import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressedSiblings } from './compressed-siblings.ts';

const server = 'http://127.0.0.1:4170';
const served = ['/trpc', '/api', '/r/', '/export', '/healthz'];

export default defineConfig({
  plugins: [react(), compressedSiblings()],
  build: {
    target: ['chrome120', 'firefox128', 'safari17.2'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
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
