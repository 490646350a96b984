import { lightContract, precache } from '@kompeten/web-build';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** The host stays the browser's own, since the API refuses changes that come from another origin. */
const api = { target: process.env.KOMPETEN_API ?? 'http://127.0.0.1:3000', changeOrigin: false };

export default defineConfig({
  base: '/',
  plugins: [react(), lightContract(), precache()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: { proxy: { '/api': api, '^/(v|s|nomor)(/|\\?|$)': api, '^/pelatihan(/[^/]+)?(\\?|$)': api } },
  build: {
    target: 'es2022',
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: 'index.html', sw: 'src/worker/sw.ts' },
      // The browser knows the worker by its address, which must not change.
      output: {
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        // What the front page needs is one file: each more costs a kilobyte of headers. The worker stands alone.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'frame', test: /^(?!.*src.worker)/, tags: ['$initial'] }],
        },
      },
    },
  },
});
