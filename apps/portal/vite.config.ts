import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
// @boundaries-ignore both applications bring their worker in the same way
import { precache } from '../admin/precache.config.ts';

/** The host stays the browser's own, since the API refuses changes that come from another origin. */
const api = { target: process.env.KOMPETEN_API ?? 'http://127.0.0.1:3000', changeOrigin: false };

/** What several pages share and the front page always loads: React, its words, the code's arithmetic. */
const FRONT =
  /node_modules\/(react|react-dom|scheduler)\/|messages\/src\/(front-words|(id|en)\/(parts|portal))\.ts|verification-code\.ts|rolldown\/runtime/;

export default defineConfig({
  base: '/',
  plugins: [react(), precache()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: { proxy: { '/api': api, '^/v(/|\\?|$)': api } },
  build: {
    target: 'es2022',
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: 'index.html', sw: 'src/worker/sw.ts' },
      // The browser knows the worker by its address, which must not change.
      output: {
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        // What the front page needs anyway comes in one piece: each further answer brings a kilobyte of headers.
        codeSplitting: { groups: [{ name: 'front', test: FRONT }] },
      },
    },
  },
});
