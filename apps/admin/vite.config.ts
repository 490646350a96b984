import { readFileSync } from 'node:fs';
import { lightContract, precache } from '@kompeten/web-build';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { eagerStart, sheetParts, startParts } from './eager-start.config.ts';
import { lightStart } from './light-start.config.ts';
import { pureValues } from './pure-values.config.ts';

/** The host stays the browser's own, since the API refuses changes that come from another origin. */
const api = { target: process.env.KOMPETEN_API ?? 'http://127.0.0.1:3000', changeOrigin: false };

/** The modules of schemas, of which nearly every form needs some; a list, a sheet and the lock need none. */
const makesSchemas = (id: string) =>
  /node_modules.zod/.test(id) || (/packages.domain.src/.test(id) && readFileSync(id, 'utf8').includes("from 'zod'"));

/** What the lock is made of, and what leads to it: a start has it before the application. */
const ofStart = new RegExp(
  [
    'packages/ui/src',
    'packages/messages/src/(?!(id|en)/(?!(parts|terms)))',
    'packages/contract/src/(client|problem|(attendance|devices|grading|identity|accounts|notifications|presence)\\.contract)',
    'admin/index\\.html',
    'admin/src/app/(start|lock|next-page)',
    // The styles of what nearly everybody reads first, since each file of them costs more than what is in it.
    'admin/src/(app|components(?!/claim-cards)|features/devices)/.*css',
    'admin/src/lib/(vault/|api|connection|document-title|explain|install-offer|search\\.)',
    'admin/src/lib/device/(current-device|first-look|new-id|open-vault|to-the)',
    'admin/src/components/(door-head|error-summary)',
    'admin/src/features/devices/(device-error|forgotten-pin|lock-|unlock-form)',
    'vite/(preload-helper|modulepreload-polyfill)',
  ].join('|'),
);

/**
 * Fewer and larger files: each costs a kilobyte of headers and is compressed by itself. The lock needs two,
 * React and the start; every other page needs two more, the libraries, which seldom change, and ours. The worker stands alone.
 */
const groups = [
  { name: 'react', test: /node_modules.(react|react-dom|scheduler|idb)[\\/]/, priority: 4 },
  { name: 'start', test: ofStart, priority: 3 },
  { name: 'libraries', test: /node_modules/, tags: ['$initial' as const], priority: 2 },
  {
    // With what keeps a text that is typed: the sheet has a field for a reason, and none of our forms.
    name: 'fields',
    test: /admin.src.lib.use-typed|@mantine.core.*components.(Input|InputBase|InlineInput|TextInput|Textarea|NativeSelect|Radio|ActionIcon|CloseButton)[\\/]|@mantine.hooks.*use-uncontrolled/,
  },
  { name: 'frame', test: /^(?!.*src.worker)/, tags: ['$initial' as const], priority: 1 },
  // What many pages share, by what they are: a page that only shows takes no form, and one without a list takes no table.
  {
    name: 'bricks',
    test: /admin.src.(components.(card-facts|date-text|facts|work-card|simple-table|tab-strip)|lib.(all-pages|told-mutation))|mantine.core.*components.(Paper|SimpleGrid)|domain.src.regions.time-zone/,
    minShareCount: 2,
  },
  {
    name: 'list',
    test: /admin.src.(components.resource-table|lib.(list-address|save-file))|use-debounced-callback|icons.(arrow-up|arrow-down|arrow-up-down|download|search)\.mjs/,
    minShareCount: 2,
  },
  {
    name: 'form',
    test: /mantine.form|klona|fast-deep-equal|admin.src.lib.form|contract.src.input-issues/,
    minShareCount: 2,
  },
  { name: 'calls', test: /packages.contract.src.*\.contract\.ts/, minShareCount: 2 },
  { name: 'schemas', test: makesSchemas, minShareCount: 2 },
];

/** What every page already has is not named again in the list of what a page needs: main tells these lists to everybody. */
const always = /\/(index|main|react|libraries|rolldown-runtime)-[^/]*$/;

/** Names of hundreds of files travel with the first visit: 42 bits beside the name tell one build's from another's. */
const NAMED = '[name]-[hash:7]';

export default defineConfig({
  base: '/admin/',
  plugins: [
    react(),
    lightContract(),
    pureValues(),
    lightStart(),
    eagerStart(),
    precache({ early: startParts, read: [...startParts, ...sheetParts] }),
  ],
  resolve: { conditions: ['one-language', 'source', ...defaultClientConditions] },
  // A worker has rules of its own, which the server sends with it; what only a page takes in goes without.
  worker: { rolldownOptions: { output: { entryFileNames: `assets/workers/${NAMED}.js` } } },
  server: { proxy: { '/api': api, '^/v(/|\\?|$)': api } },
  build: {
    target: 'es2022',
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700,
    modulePreload: { resolveDependencies: (_, files) => files.filter((file) => !always.test(file)) },
    rolldownOptions: {
      input: { index: 'index.html', main: 'src/app/main.tsx', sw: 'src/worker/sw.ts' },
      output: {
        // The browser knows the worker by its address, which must not change.
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : `assets/${NAMED}.js`),
        chunkFileNames: `assets/${NAMED}.js`,
        assetFileNames: `assets/${NAMED}[extname]`,
        codeSplitting: { groups },
      },
    },
  },
});
