import type { Plugin } from 'vite';

/** What a cold start reads before its lock takes keys, and the application behind it. */
export const startParts = ['index', 'rolldown-runtime', 'react', 'main', 'libraries'];

/** What it then needs of the sentences and of a sheet. */
export const sheetParts = ['field-book', 'grading-page', 'sheet-item', 'fields'];

const eager = new Set([...startParts, ...sheetParts]);

/** V8's explicit compile hint: a file that begins with it is compiled as a whole. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * A browser compiles a function when it is first called, on the thread of the page, and keeps for the next start only what
 * had been compiled when a part was read. What a cold start needs is compiled as a whole instead: by another thread at
 * the first start, and kept as a whole for all others. The hint is part of a file's name.
 */
export function eagerStart(): Plugin {
  return {
    name: 'kompeten-eager-start',
    apply: 'build',
    augmentChunkHash: ({ name }) => (eager.has(name) ? HINT : undefined),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const missing = [...eager].filter((name) => chunks.every((chunk) => chunk.name !== name));
        if (missing.length > 0) throw new Error(`The build has no part ${missing.join(', ')}`);
        for (const chunk of chunks) if (eager.has(chunk.name)) chunk.code = HINT + chunk.code;
      },
    },
  };
}
