import { z } from 'zod';
import { Day, Id, Instant, PageQuery } from '../kernel/schemas.ts';
import { ErasingCause, KeepReason } from './keep-reason.ts';
import { KeptRecord, RecordPart, RetainedPart } from './record-part.ts';

/** How many records of a kind are kept for a reason. */
export const HeldBack = z.object({ reason: KeepReason, count: z.int() });
export type HeldBack = z.output<typeof HeldBack>;

/** What a run would do to one kind of record now; counts only. */
export const RetentionForecast = z
  .object({
    part: RetainedPart,
    months: z.int(),
    /** What was over before this day is due; null as long as the controller has not decided. */
    endsBefore: Day.nullable(),
    due: z.int(),
    goes: z.int(),
    held: z.array(HeldBack),
  })
  .meta({ id: 'RetentionForecast' });
export type RetentionForecast = z.output<typeof RetentionForecast>;

/** Asks what a run would do with another value. */
export const ForecastQuery = z.strictObject({ part: RetainedPart, months: z.coerce.number().int().min(0).max(10_000) });
export type ForecastQuery = z.output<typeof ForecastQuery>;

/** One run of the job: of each kind with a decided end how many were due, erased and held back, and why. */
export const RetentionRun = z
  .object({
    id: Id,
    startedAt: Instant,
    finishedAt: Instant.nullable(),
    reports: z.array(RetentionForecast.omit({ goes: true }).extend({ erased: z.int() })),
  })
  .meta({ id: 'RetentionRun' });
export type RetentionRun = z.output<typeof RetentionRun>;

/** How the runs are asked for, newest first. */
export const RetentionRunQuery = PageQuery.omit({ q: true });
export type RetentionRunQuery = z.output<typeof RetentionRunQuery>;

/** One line of what an erasure does: so many records of a part go, or stay for a reason. */
export const ErasureLine = z
  .object({ part: z.union([RecordPart, KeptRecord]), count: z.int(), reason: KeepReason.nullable() })
  .meta({ id: 'ErasureLine' });
export type ErasureLine = z.output<typeof ErasureLine>;

/** One act of erasure as the ledger keeps it: which records, nothing of what they said. */
export const LedgerLine = z.strictObject({ part: RecordPart, rowIds: z.array(Id), cause: ErasingCause, at: Instant });
export type LedgerLine = z.output<typeof LedgerLine>;
