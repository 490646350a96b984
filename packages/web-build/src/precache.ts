import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** The worker's own file is fetched by the browser itself. */
const WORKER = 'sw.js';
const PLACEHOLDER = '__PRECACHE__';

/** A file by its path below the base, and what it must contain. */
export type Content = readonly [path: string, content: string | Uint8Array];

/** What the worker keeps: a name for this very set of files, and each with the digest of its content. */
export function precacheOf(base: string, contents: readonly Content[]) {
  const files = contents
    .filter(([path]) => path !== WORKER)
    .map(([path, content]) => [base + path, digestOf(content)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  return { version, files };
}

/** As `integrity` of a request names it. */
const digestOf = (content: string | Uint8Array) => `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** Tells the worker every file of the build: all pages, both languages, and what lies in the public folder. */
export function precache(): Plugin {
  let base = '/';
  let publicDir = '';
  return {
    name: 'kompeten-precache',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      base = config.base;
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle[WORKER];
        if (worker?.type !== 'chunk') throw new Error(`The build has no ${WORKER}`);
        if (worker.imports.length > 0) throw new Error(`${WORKER} must stand alone, and imports ${worker.imports}`);
        const built = Object.values(bundle).map(contentOf);
        const list = JSON.stringify(precacheOf(base, [...built, ...publicFiles(publicDir)]));
        worker.code = worker.code.replace(PLACEHOLDER, () => list);
      },
    },
  };
}

const contentOf = (file: Rolldown.OutputChunk | Rolldown.OutputAsset): Content => [
  file.fileName,
  file.type === 'chunk' ? file.code : file.source,
];

function publicFiles(folder: string): Content[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]);
}
