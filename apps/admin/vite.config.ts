import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { precache } from './precache.config.ts';

/** The host stays the browser's own, since the API refuses changes that come from another origin. */
const api = { target: process.env.KOMPETEN_API ?? 'http://127.0.0.1:3000', changeOrigin: false };

/**
 * Fewer and larger files: each costs a kilobyte of headers and is compressed by itself. What every page needs is two, the
 * libraries, which seldom change, and ours; the schemas of the trade are small and nearly every page needs some of them.
 * The worker stands alone.
 */
const groups = [
  { name: 'libraries', test: /node_modules/, tags: ['$initial' as const], priority: 2 },
  { name: 'frame', test: /^(?!.*src.worker)/, tags: ['$initial' as const], priority: 1 },
  { name: 'contract', test: /packages.(domain|contract)/, minShareCount: 2 },
];

export default defineConfig({
  base: '/admin/',
  plugins: [react(), precache()],
  resolve: { conditions: ['one-language', 'source', ...defaultClientConditions] },
  server: { proxy: { '/api': api, '^/v(/|\\?|$)': api } },
  build: {
    target: 'es2022',
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: { index: 'index.html', sw: 'src/worker/sw.ts' },
      output: {
        // The browser knows the worker by its address, which must not change.
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        codeSplitting: { groups },
      },
    },
  },
});
