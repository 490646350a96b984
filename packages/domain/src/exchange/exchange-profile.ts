import { z } from 'zod';
import { Day, Id, Instant, text, Version } from '../kernel/schemas.ts';
import { ExchangeField, ExchangeRecord } from './exchange-record.ts';

/** The systems that a centre feeds beside this one. */
export const ExchangeSystem = z.enum(['siapkerja', 'simkopdes', 'bnsp', 'other']);
/** The systems that a centre feeds beside this one. */
export type ExchangeSystem = z.output<typeof ExchangeSystem>;

/** Which way a layout is used: files for the other system, files from it, or both. */
export const ExchangeDirection = z.enum(['export', 'import', 'both']);
/** Which way a layout is used. */
export type ExchangeDirection = z.output<typeof ExchangeDirection>;

/** Of these a layout has to be in force for each way: in it BNSP is told of a panel, and answers with its numbers. */
export const reportedToBnsp = { system: 'bnsp', record: 'assessment_results' } as const;

/**
 * How a value is written into a cell: as it is, a date as `YYYY-MM-DD`, `DD/MM/YYYY` or `DD-MM-YYYY`, capital letters,
 * one letter for the sex (L/P), the judgement as K/BK, or the digits alone (a region's code without its points).
 */
export const ExchangeFormat = z.enum([
  'plain',
  'day_iso',
  'day_slash',
  'day_dash',
  'capitals',
  'sex_letter',
  'k_bk',
  'digits',
]);
/** How a value is written into a cell. */
export type ExchangeFormat = z.output<typeof ExchangeFormat>;

/** What the other system writes for one of our values. */
export const ExchangeCode = z.strictObject({ value: text(1, 80), code: text(1, 40) });
/** What the other system writes for one of our values. */
export type ExchangeCode = z.output<typeof ExchangeCode>;

/**
 * A column of the other system: what of ours stands in it, under which heading. Where nothing of ours does, it holds the
 * same text in every row, or nothing at all for people to fill in there.
 */
export const ExchangeColumn = z
  .strictObject({
    ours: ExchangeField.nullable(),
    theirs: text(1, 80),
    format: ExchangeFormat.default('plain'),
    /** The codes of the other system for our values; a value without one is written in the format. */
    codes: z.array(ExchangeCode).max(60).optional(),
    /** What stands in every row of a column that holds nothing of ours. */
    fixed: text(1, 80).optional(),
  })
  .meta({ id: 'ExchangeColumn' });
/** A column of the other system. */
export type ExchangeColumn = z.output<typeof ExchangeColumn>;

const said = {
  name: z.string(),
  direction: ExchangeDirection,
  columns: z.array(ExchangeColumn).min(1).max(80),
  /** The text or file that the layout was taken from. */
  source: z.string(),
  /** The day of that text. */
  sourceDate: Day,
  /** † No official text could be found that confirms the layout. */
  unconfirmed: z.boolean(),
};

const asked = { ...said, name: text(3, 120), source: text(3, 500) };

/** The layout of another system's spreadsheet. An edition never changes; the newest of its line is in force. */
export const ExchangeProfile = z
  .object({
    id: Id,
    /** All editions of one layout share it. */
    lineId: Id,
    system: ExchangeSystem,
    record: ExchangeRecord,
    ...said,
    version: Version,
    /** Whether it is the newest edition of its line. */
    current: z.boolean(),
    createdAt: Instant,
    /** Who wrote it; null where it came with the product. */
    createdByName: z.string().nullable(),
  })
  .meta({ id: 'ExchangeProfile' });
/** The layout of another system's spreadsheet. */
export type ExchangeProfile = z.output<typeof ExchangeProfile>;

/** A layout with every edition of its line, the newest first. */
export const ExchangeProfileDetail = ExchangeProfile.extend({
  editions: z.array(z.object({ id: Id, version: Version, createdAt: Instant, createdByName: z.string().nullable() })),
}).meta({ id: 'ExchangeProfileDetail' });
/** A layout with every edition of its line. */
export type ExchangeProfileDetail = z.output<typeof ExchangeProfileDetail>;

/** What is asked of a new layout. */
export const NewExchangeProfile = z.strictObject({ system: ExchangeSystem, record: ExchangeRecord, ...asked });
/** What is asked of a new layout. */
export type NewExchangeProfile = z.output<typeof NewExchangeProfile>;

/** A change: it makes the next edition, and the one that was in force stays as it is. */
export const ExchangeProfileChange = z.strictObject({ version: Version, ...asked });
/** A change of a layout. */
export type ExchangeProfileChange = z.output<typeof ExchangeProfileChange>;

/** What a list of layouts is narrowed to. */
export const ExchangeProfileQuery = z.strictObject({
  system: ExchangeSystem.optional(),
  record: ExchangeRecord.optional(),
  direction: z.enum(['export', 'import']).optional(),
});
/** What a list of layouts is narrowed to. */
export type ExchangeProfileQuery = z.output<typeof ExchangeProfileQuery>;

/** Which things are written out: the list as it is filtered there, in which form; a reason where whole NIKs are among them. */
export const ExchangeWish = z.strictObject({
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
  cohortId: Id.optional(),
  /** The filters of the list, as its endpoint takes them. */
  filters: z.record(z.string().max(40), z.string().max(200)).default({}),
  reason: text(5, 300).optional(),
});
/** Which things are written out. */
export type ExchangeWish = z.output<typeof ExchangeWish>;
