import { DomainError } from '../kernel/domain-error.ts';

/** A candidate who may come before a panel. */
export interface Presented {
  fullName: string;
  recommended: boolean;
  /** Whether an earlier panel has not yet published about this candidacy, or already has. */
  onPanel: boolean;
  /** Whether the written test that the plan names is not finished, so that only one side has judged. */
  writtenMissing?: boolean;
}

/** Why a panel cannot be convened. */
export type PanelBlocker =
  | { code: 'quorum_too_small'; members: number; quorum: number }
  | { code: 'no_recommendation'; candidates: string[] }
  | { code: 'written_missing'; candidates: string[] }
  | { code: 'already_on_panel'; candidates: string[] };

/**
 * Why a panel cannot meet about these candidates: no recommendation, no panel (rule 8); a written test of the plan that is not
 * finished; fewer members than the quorum (rule 2).
 */
export function panelBlockers(members: number, quorum: number, candidates: readonly Presented[]): PanelBlocker[] {
  const named = (which: (one: Presented) => boolean) => candidates.filter(which).map(({ fullName }) => fullName);
  const missing = named(({ recommended }) => !recommended);
  const unwritten = named(({ writtenMissing }) => writtenMissing === true);
  const taken = named(({ onPanel }) => onPanel);
  const blockers: PanelBlocker[] = members < quorum ? [{ code: 'quorum_too_small', members, quorum }] : [];
  if (missing.length > 0 || candidates.length === 0) blockers.push({ code: 'no_recommendation', candidates: missing });
  if (unwritten.length > 0) blockers.push({ code: 'written_missing', candidates: unwritten });
  if (taken.length > 0) blockers.push({ code: 'already_on_panel', candidates: taken });
  return blockers;
}

/** Refuses a panel that cannot meet, with the first reason. */
export function assertPanel(members: number, quorum: number, candidates: readonly Presented[]): void {
  const [blocker] = panelBlockers(members, quorum, candidates);
  if (blocker?.code === 'quorum_too_small') throw new DomainError('decision.quorum_too_small', { members, quorum });
  if (blocker) throw new DomainError(`decision.${blocker.code}`, { candidates: blocker.candidates });
}

/** Refuses a day on which one of the candidates was not recommended yet: nobody decides of what is not assessed (rule 8). */
export function assertMeetingDay(meetsOn: string, recommendedOn: readonly string[]): void {
  const [latest] = [...recommendedOn].sort().reverse();
  if (latest !== undefined && meetsOn < latest)
    throw new DomainError('decision.before_recommendation', { date: latest });
}
