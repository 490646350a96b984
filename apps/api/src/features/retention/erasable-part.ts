import type { KeepReason } from '@kompeten/domain';

/**
 * A part of the records. `rows` reads every record that still has it: `id`, `people` (whom it concerns), `centre_id` or
 * `body_id`, `since` (the day from which its time runs, null while it does not) and `facts` (what stands against its end).
 * It may ask `asked` for `today`, `appeal_days` and the `request_id` that is being answered.
 */
export interface Erasable {
  readonly rows: string;
  /** Empties the records whose ids are $1, and nothing else. */
  readonly erase: readonly string[];
  /** Writes at which instant ($2) it was. */
  readonly mark?: string;
}

/** A reason, where a condition holds. */
export const because = (reason: KeepReason, condition: string): string => `case when ${condition} then '${reason}' end`;

/** The reasons that stand against the end of a row. */
export const factsOf = (...reasons: string[]): string => `array[${reasons.join(', ')}]::text[]`;

/** The reasons of a row against whose end nothing of its own stands. */
export const NOTHING = 'array[]::text[]';
