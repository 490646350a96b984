import { z } from 'zod';
import { firstUnprintable } from './printable.ts';

/** A UUID; the application makes version 7, which sorts by time. */
export const Id = z.uuid();

/** A calendar day, `YYYY-MM-DD`, of a year that every calendar and database knows. */
export const Day = z.iso.date().regex(/^[1-9]/);

/** An instant, ISO 8601 with offset. */
export const Instant = z.iso.datetime({ offset: true }).regex(/^[1-9]/);

/** A text in Unicode normal form C; halves of characters, which no database stores, become a replacement sign. */
const wellFormed = (value: string) => value.normalize('NFC').replace(/\p{Cs}/gu, '\uFFFD');

/** Signs that are not seen, which come along from a chat or a spreadsheet: two names that look alike would differ by them. */
const UNSEEN = /\p{Cf}/gu;
/** Those among them that turn the direction of reading, so that a reader would read another text; the others join signs. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text that a person typed: trimmed, in Unicode normal form C, without what cannot be seen; control characters are refused. */
export const text = (min: number, max: number) =>
  z
    .string()
    .transform((value) => wellFormed(value.replace(UNSEEN, '')).replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .min(min)
        .max(max)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
        .regex(/^[^\u0000-\u001f\u007f]*$/, 'control_characters'),
    );

/** A text that stands on certificates: a name or a title in letters that they can show. */
export const printed = (min: number, max: number) =>
  text(min, max).refine((value) => firstUnprintable(value) === null, 'unprintable');

/** A longer text that may hold line breaks. */
export const prose = (max: number) =>
  z
    .string()
    .transform((value) => wellFormed(value.replace(TURNING, '')).trim())
    .pipe(
      z
        .string()
        .max(max)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters but tabs and line ends are refused
        .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/, 'control_characters'),
    );

/** Why a second person sends back what was put before them; whoever asked for it reads that. */
export const ReturnReason = z.strictObject({ reason: prose(500).pipe(z.string().min(3)) });

/** The number that grows with each change of a row; a stale one is refused. */
export const Version = z.int().min(1);

/** How lists are asked for: cursor, limit and a search word. */
export const PageQuery = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  q: z
    .string()
    .transform((value) => wellFormed(value.replace(UNSEEN, '')).replaceAll('\u0000', ' ').trim())
    .pipe(z.string().max(100))
    .optional(),
});
export type PageQuery = z.output<typeof PageQuery>;

/** The order of a list: one of its columns, with `-` before it from the end. */
export type Sort<C extends string> = C | `-${C}`;

/** How the order of a list is asked for: a closed set of columns, the first of them unless another is named. */
export function sortBy<const C extends string>(columns: readonly C[], otherwise: Sort<C>) {
  return z.enum(columns.flatMap((column): Sort<C>[] => [column, `-${column}`])).default(otherwise as never);
}

/** How lists answer: the items and the cursor of the next page, or null at the end. */
export const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

/** A page of a list. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}
