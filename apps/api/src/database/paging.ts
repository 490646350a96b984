import { DomainError, Instant, type Page } from '@kompeten/domain';
import { z } from 'zod';

/** The key of the last row of a page: the next page begins after it, however long the list is. */
export type Key = readonly (string | number)[];

/** What parts of a key are made of: anybody can make up a cursor, and the database compares its columns with them. */
export const keyPart = {
  /** PostgreSQL stores every text but one with a NUL. */
  text: z.string().regex(/^[^\0]*$/),
  number: z.string().regex(/^\d{1,9}$/),
  day: z.union([z.iso.date(), z.literal('infinity')]),
  instant: Instant,
  id: z.uuid(),
  /** A row of a file, an integer of four bytes. */
  row: z.int().min(0).max(2_147_483_647),
};

/** Comes after every id: where a list from the newest on begins. */
export const LATEST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Reads a cursor; nothing for the first page. */
export function keyOf(cursor: string | undefined, shape: z.ZodType<Key>): Key | null {
  if (cursor === undefined) return null;
  const parsed = shape.safeParse(decoded(cursor));
  if (!parsed.success) throw new DomainError('request.cursor_invalid');
  return parsed.data;
}

/** A page out of `limit + 1` rows: the extra one only tells that there is more. */
export function pageOf<Row>(rows: readonly Row[], limit: number, key: (row: Row) => Key): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items, nextCursor: more ? Buffer.from(JSON.stringify(key(last))).toString('base64url') : null };
}

/** A search word as a pattern for the beginning of a text; `%` and `_` mean themselves. */
export function prefixPattern(word: string): string {
  return `${word.replace(/[\\%_]/g, '\\$&')}%`;
}

/** A search word as a pattern for any part of a text. */
export function partPattern(word: string): string {
  return `%${prefixPattern(word)}`;
}

function decoded(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
