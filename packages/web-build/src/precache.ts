import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { type Content, type Pack, setApart } from './packs.ts';

/** The worker's own file is fetched by the browser itself. */
const WORKER = 'sw.js';
const PLACEHOLDER = '__PRECACHE__';

/** What the worker keeps: a name for this very set of files, and each of them, or pack of them, with the digest of its content. */
export function precacheOf(base: string, contents: readonly Content[], packed: readonly Pack[] = []) {
  const files = contents
    .filter(([path]) => path !== WORKER)
    .map(([path, content]) => [base + path, digestOf(content)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const packs = packed.map(({ path, text, parts }) => [base + path, digestOf(text), parts] as const);
  const version = createHash('sha256')
    .update(JSON.stringify([files, packs]))
    .digest('hex')
    .slice(0, 16);
  return { version, files, packs };
}

/** As `integrity` of a request names it. */
const digestOf = (content: string | Uint8Array) => `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** The paths of the parts of these names, of which the build must have each; a part of each language has the same name. */
export function pathsOf(base: string, names: readonly string[], files: readonly Named[]): string[] {
  return names.flatMap((name) => {
    const found = files.filter((one) => one.name === name);
    if (found.length === 0) throw new Error(`The build has no part ${name}`);
    return found.map(({ fileName }) => base + fileName);
  });
}

/** The list stands in the worker's code once, where the code names it. */
export function written(code: string, list: string): string {
  const [before, after, ...more] = code.split(PLACEHOLDER);
  if (after === undefined || more.length > 0) throw new Error(`${WORKER} must name ${PLACEHOLDER} once`);
  return before + list + after;
}

/** A part of the build, by the name that its code gives it. */
type Named = Pick<Rolldown.OutputChunk, 'name' | 'fileName'>;

/** By the names of their code: the parts that a start asks for early, and those that are read before the first one. */
interface PartsOfStart {
  readonly early?: readonly string[];
  readonly read?: readonly string[];
}

/**
 * Tells the worker every file of the build: all pages, both languages, and what lies in the public folder; and parts by name.
 * Small ones are written into packs beside, but for the parts of a start, which a browser keeps compiled as they came.
 */
export function precache({ early = [], read = [] }: PartsOfStart = {}): Plugin {
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
        const files = Object.values(bundle);
        const chunks = files.filter((file) => file.type === 'chunk');
        const start = { early: pathsOf(base, early, chunks), read: pathsOf(base, read, chunks) };
        const contents = [...files.map(contentOf), ...publicFiles(publicDir)];
        const { single, packs } = setApart(base, contents, Object.values(start).flat());
        for (const { path, text } of packs) this.emitFile({ type: 'asset', fileName: path, source: text });
        const list = { ...precacheOf(base, single, packs), ...start };
        worker.code = written(worker.code, JSON.stringify(list));
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
