import { HASH_BYTES, leafHash, rootOf, subtreesOver, type WholeSubtrees } from './merkle.ts';

/** Hashes in a whole tile: tiles are eight levels high (C2SP tlog-tiles, "Merkle Tree"). */
export const TILE_WIDTH = 256;
const TILE_HEIGHT = 8;

/** Three digits an element, all but the last with an `x` before them: `x001/x234/067` (C2SP tlog-tiles, "Parameters"). */
function numberPath(number: number): string {
  const last = String(number % 1000).padStart(3, '0');
  return number < 1000 ? last : `${numberPath(Math.floor(number / 1000)).replace(/(\d{3})$/, 'x$1')}/${last}`;
}

const widthPath = (width: number): string => (width === TILE_WIDTH ? '' : `.p/${width}`);

/** The address of a tile of hashes below the log's own; a width below 256 names a partial one. */
export const tilePath = (level: number, number: number, width = TILE_WIDTH): string =>
  `tile/${level}/${numberPath(number)}${widthPath(width)}`;

/** The address of a bundle of entries. */
export const entriesPath = (number: number, width = TILE_WIDTH): string =>
  `tile/entries/${numberPath(number)}${widthPath(width)}`;

/** Entries as a bundle: each after its length in two bytes (C2SP tlog-tiles, "Log Entries"). */
export function bundleOf(entries: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    entries.flatMap((entry) => {
      if (entry.length > 0xffff) throw new RangeError(`An entry of ${entry.length} bytes`);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(entry.length);
      return [length, entry];
    }),
  );
}

/** The entries of a bundle. Throws where one is cut short. */
export function entriesIn(bundle: Buffer): Buffer[] {
  const entries: Buffer[] = [];
  for (let at = 0; at < bundle.length; ) {
    const end = at + 2 + bundle.readUInt16BE(at);
    if (end > bundle.length) throw new RangeError('A bundle of entries is cut short');
    entries.push(bundle.subarray(at + 2, end));
    at = end;
  }
  return entries;
}

/** The hashes of a tile. Throws where one is cut short. */
export function hashesIn(tile: Buffer): Buffer[] {
  if (tile.length % HASH_BYTES !== 0) throw new RangeError('A tile is cut short');
  return Array.from({ length: tile.length / HASH_BYTES }, (_, place) =>
    tile.subarray(place * HASH_BYTES, (place + 1) * HASH_BYTES),
  );
}

/** How many hashes a level has in a tree of so many leaves. */
const widthOfLevel = (level: number, size: number): number => Math.floor(size / TILE_WIDTH ** level);

/** The width that a tile has in a tree of so many leaves. */
export const widthOfTile = (level: number, number: number, size: number): number =>
  Math.min(TILE_WIDTH, widthOfLevel(level, size) - number * TILE_WIDTH);

/** Whole subtrees out of the tiles of a tree of so many leaves; `read` hands over the file of an address. */
export function subtreesInTiles(read: (path: string) => Buffer, size: number): WholeSubtrees {
  return (height, index) => {
    const level = Math.floor(height / TILE_HEIGHT);
    const run = 2 ** (height - level * TILE_HEIGHT);
    const number = Math.floor((index * run) / TILE_WIDTH);
    const hashes = hashesIn(read(tilePath(level, number, widthOfTile(level, number, size))));
    const start = (index * run) % TILE_WIDTH;
    return rootOf(subtreesOver(hashes.slice(start, start + run)), run);
  };
}

/** The unfinished tile of each level, the lowest first: all that is needed to let a tree grow. */
export type Edge = Buffer[][];

/** A file to be written. */
export interface TileFile {
  path: string;
  content: Buffer;
}

/** The tiles that end a tree of so many leaves. */
export function edgeOf(read: (path: string) => Buffer, size: number): Edge {
  const edge: Edge = [];
  for (let level = 0; widthOfLevel(level, size) > 0; level += 1) {
    const width = widthOfLevel(level, size) % TILE_WIDTH;
    const number = Math.floor(widthOfLevel(level, size) / TILE_WIDTH);
    edge.push(width === 0 ? [] : hashesIn(read(tilePath(level, number, width))));
  }
  return edge;
}

/** Lets a tree of so many leaves grow by entries: the tiles to be written, whole ones and those that now end it. */
export function grown(edge: Edge, size: number, entries: readonly Uint8Array[]): TileFile[] {
  const files: TileFile[] = [];
  let hashes = entries.map(leafHash);
  for (let level = 0; hashes.length > 0; level += 1) {
    const all = [...(edge[level] ?? []), ...hashes];
    const first = Math.floor(widthOfLevel(level, size) / TILE_WIDTH);
    hashes = [];
    for (let start = 0; start < all.length; start += TILE_WIDTH) {
      const tile = all.slice(start, start + TILE_WIDTH);
      files.push({ path: tilePath(level, first + start / TILE_WIDTH, tile.length), content: Buffer.concat(tile) });
      if (tile.length === TILE_WIDTH) hashes.push(rootOf(subtreesOver(tile), TILE_WIDTH));
    }
  }
  return files;
}
