import { monthsAfter } from '../kernel/days.ts';
import { type ErasingCause, KeepReason } from './keep-reason.ts';
import { KeptRecord, retentionSettings } from './record-part.ts';

/** Whether a value of months means that the controller has not decided: everything is kept until it has. */
export const isUndecided = (months: number): boolean => months <= 0;

/** Whether a setting says how long a kind of record is kept. */
export const isRetentionSetting = (key: string): boolean => Object.values<string>(retentionSettings).includes(key);

/** Whether the value of a setting says that nothing ends by it until the controller decides. */
export const endsNothing = (key: string, value: number): boolean => isRetentionSetting(key) && isUndecided(value);

/** Whatever was over before this day has been kept long enough; null where the controller has not decided. */
export const retentionEndsBefore = (today: string, months: number): string | null =>
  isUndecided(months) ? null : monthsAfter(today, -months);

/**
 * What stands against an erasure, by its cause. Somebody who restricted their data may still ask for their erasure, but a
 * restriction keeps everything from a job that nobody asked for.
 */
export const weighing: Record<ErasingCause, readonly KeepReason[]> = {
  retention: KeepReason.options,
  request: KeepReason.options.filter((reason) => reason !== 'restriction'),
};

/** The first reason among what is found of a record for which it is kept; null where it may go. */
export const reasonToKeep = (cause: ErasingCause, found: readonly KeepReason[]): KeepReason | null =>
  weighing[cause].find((reason) => found.includes(reason)) ?? null;

/** What has no end at all; a paper sheet is kept from whoever asks alone, and ends with its class by a setting. */
export const keptForEver: readonly KeptRecord[] = KeptRecord.options.filter((record) => !(record in retentionSettings));

/** Why something is not erased for whoever asks. */
export const keptBecause: Record<KeptRecord, KeepReason> = {
  certificates: 'certificate_register',
  training_records: 'archive_law',
  judgements: 'archive_law',
  paper_sheets: 'others_shown',
  requests: 'accountability',
  audit_trail: 'append_only',
};

/** Of records by what is found of them: how many there are, how many may go, and how many are kept for which reason. */
export function weighed(cause: ErasingCause, found: readonly { facts: readonly KeepReason[]; count: number }[]) {
  const counts = new Map<KeepReason, number>();
  let goes = 0;
  for (const { facts, count } of found) {
    const reason = reasonToKeep(cause, facts);
    if (reason === null) goes += count;
    else counts.set(reason, (counts.get(reason) ?? 0) + count);
  }
  const held = KeepReason.options.flatMap((reason) => {
    const count = counts.get(reason);
    return count === undefined ? [] : [{ reason, count }];
  });
  return { due: held.reduce((sum, { count }) => sum + count, goes), goes, held };
}
