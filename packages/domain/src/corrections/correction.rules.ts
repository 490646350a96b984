import type { Actor } from '../identity/actor.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { targetOf } from '../kernel/machine.ts';
import type { CellEvent, CellValue, MergeRules } from '../merging/cell-event.ts';
import { mergeCell } from '../merging/merge-cell.ts';
import { type CorrectionEvent, type CorrectionStatus, correctionMachine } from './correction-status.ts';

/** What a case would do to its cell. */
export interface CorrectionProposal<V extends CellValue> {
  /** The statements in force. */
  heads: string[];
  standing: V;
  /** What the cell would say; null where the late statements contradict each other. */
  proposed: V | null;
  /** The late statements that stand against each other, or the one that stands. */
  lateHeads: string[];
}

/**
 * What the late statements of a case make of a cell, as if they had arrived in time; where they contradict the sheet, they win,
 * since that is what the case is about. Of late statements that contradict each other one has to be named.
 */
export function proposeCorrection<V extends CellValue>(
  history: readonly CellEvent<V>[],
  lateIds: readonly string[],
  rules: MergeRules<V>,
  chosenId: string | null = null,
): CorrectionProposal<V> {
  const counted = new Set(chosenId === null ? lateIds : [chosenId]);
  const timely = history.map((event) => (counted.has(event.id) ? { ...event, late: false } : event));
  const { heads, value: standing } = mergeCell(history, rules);
  const late = mergeCell(
    timely.filter(({ id }) => counted.has(id)),
    rules,
  );
  const merged = mergeCell(timely, rules);
  const decided = Object.entries(merged.value).map(([name, value]) =>
    merged.contested.includes(name) ? [name, late.value[name] ?? null] : [name, value],
  );
  const proposed = late.contested.length > 0 ? null : (Object.fromEntries(decided) as V);
  return { heads, standing, proposed, lateHeads: late.heads };
}

/** Why somebody may not decide a case. */
export type CorrectionBlocker = { code: 'wrong_state' } | { code: 'same_person' };

/** Two people: whoever made a late statement does not decide over it (rule 25). */
export function correctionBlockers(
  { status, authorIds }: { status: CorrectionStatus; authorIds: readonly string[] },
  { accountId }: Pick<Actor, 'accountId'>,
): CorrectionBlocker[] {
  if (status !== 'open') return [{ code: 'wrong_state' }];
  return authorIds.includes(accountId) ? [{ code: 'same_person' }] : [];
}

/** Where a decision leads a case; refuses when it was decided, or by whom it may not be. */
export function decideCorrection(
  facts: { status: CorrectionStatus; authorIds: readonly string[] },
  event: CorrectionEvent,
  actor: Pick<Actor, 'accountId'>,
): CorrectionStatus {
  const target = targetOf<CorrectionStatus, CorrectionEvent>(correctionMachine, facts.status, event);
  if (!target) throw new DomainError('correction.wrong_state', { status: facts.status });
  if (correctionBlockers(facts, actor).length > 0) throw new DomainError('correction.same_person');
  return target;
}

/** What a corrected result asks of a living certificate: nothing, a replacement that prints it, or its revocation. */
export function certificateConsequence(
  kind: string,
  facts: { stillEarned: boolean; printsSomethingElse: boolean },
): 'replacement' | 'revocation' | null {
  if (kind === 'training' && !facts.stillEarned) return 'revocation';
  return facts.printsSomethingElse ? 'replacement' : null;
}
