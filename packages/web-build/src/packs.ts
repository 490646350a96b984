import { createHash } from 'node:crypto';

/** A file by its path below the base, and what it must contain. */
export type Content = readonly [path: string, content: string | Uint8Array];

/** Many small files of a build in one, as JSON: each by its address, with its text. */
export interface Pack {
  /** Below the base. */
  readonly path: string;
  readonly text: string;
  /** The addresses of the files in it. */
  readonly parts: readonly string[];
}

/** A file of fewer bytes costs more on its way than what is in it. */
const SMALL = 8 * 1024;
/** So much text is some thirty kilobytes over the network: a line that breaks costs no more than that. */
const FULL = 128 * 1024;

/**
 * Code and style that only a page takes in, as the server knows them too (`http/web-apps.ts`): a worker and a page come with
 * rules of their own, which a pack does not carry.
 */
const OF_PAGE = /^assets\/[^/]+\.(js|css)$/;

/**
 * Sets the small parts of pages apart into packs, but for those that must come by themselves; the same files make the same
 * packs, whatever their order.
 */
export function setApart(base: string, contents: readonly Content[], alone: readonly string[] = []) {
  const isSmall = ([path, content]: Content) =>
    OF_PAGE.test(path) && Buffer.byteLength(content) < SMALL && !alone.includes(base + path);
  const small = contents.filter(isSmall).sort(([one], [other]) => (one < other ? -1 : 1));
  const groups: Content[][] = [];
  let room = 0;
  for (const file of small) {
    if (room <= 0) {
      groups.push([]);
      room = FULL;
    }
    groups.at(-1)?.push(file);
    room -= Buffer.byteLength(file[1]);
  }
  return { single: contents.filter((file) => !isSmall(file)), packs: groups.map((group) => packOf(base, group)) };
}

function packOf(base: string, files: readonly Content[]): Pack {
  const texts = files.map(([path, content]) => [base + path, Buffer.from(content).toString()] as const);
  const text = JSON.stringify(Object.fromEntries(texts));
  const name = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { path: `assets/packs/${name}.json`, text, parts: texts.map(([address]) => address) };
}
