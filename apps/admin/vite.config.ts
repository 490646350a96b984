import { readFileSync } from 'node:fs';
import { precache } from '@kompeten/web-build';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { pureValues } from './pure-values.config.ts';

/** The host stays the browser's own, since the API refuses changes that come from another origin. */
const api = { target: process.env.KOMPETEN_API ?? 'http://127.0.0.1:3000', changeOrigin: false };

/** The modules of schemas, of which nearly every form and list needs some; a sheet and the lock need none. */
const makesSchemas = (id: string) =>
  /node_modules.zod/.test(id) ||
  (/packages.(domain|contract).src/.test(id) && readFileSync(id, 'utf8').includes("from 'zod'"));

/**
 * Fewer and larger files: each costs a kilobyte of headers and is compressed by itself. What every page needs is two, the
 * libraries, which seldom change, and ours. The worker stands alone.
 */
const groups = [
  { name: 'libraries', test: /node_modules/, tags: ['$initial' as const], priority: 2 },
  {
    name: 'fields',
    test: /@mantine.core.*components.(Input|InputBase|TextInput|Textarea|NativeSelect|ActionIcon|CloseButton)[\\/]/,
  },
  { name: 'frame', test: /^(?!.*src.worker)/, tags: ['$initial' as const], priority: 1 },
  { name: 'schemas', test: makesSchemas, minShareCount: 2 },
];

export default defineConfig({
  base: '/admin/',
  plugins: [react(), pureValues(), precache()],
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
