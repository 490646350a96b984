import { register } from 'node:module';

// `node --import ./scripts/source.mjs file.ts` runs TypeScript, and the packages of this repository, from source.
register('./source-hooks.mjs', import.meta.url);
