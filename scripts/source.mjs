// Loaded before all else: where something asks for a part of it first, Node leaves node:tls half made.
import 'node:https';
import { register } from 'node:module';

// `node --import ./scripts/source.mjs file.ts` runs TypeScript, and the packages of this repository, from source.
register('./source-hooks.mjs', import.meta.url);
