import { DomainError } from '../kernel/domain-error.ts';
import { targetOf } from '../kernel/machine.ts';
import {
  type DecisionEvent,
  type DecisionStatus,
  decisionMachine,
  type PanelEvent,
  type PanelStatus,
  panelMachine,
} from './decision-status.ts';

/** Why a panel cannot decide of a candidate yet. */
export type DecisionBlocker = { code: 'quorum_missing'; votes: number; quorum: number } | { code: 'appeal_open' };

/** What is known of a candidate when the panel concludes. */
export interface DecisionFacts {
  votes: number;
  quorum: number;
  /** Whether an appeal against the recommendation waits; it holds this candidate's decision alone (rule 8). */
  appealOpen: boolean;
}

/** Every reason against deciding of one candidate now; the others go on. */
export function decisionBlockers({ votes, quorum, appealOpen }: DecisionFacts): DecisionBlocker[] {
  const missing: DecisionBlocker[] = votes < quorum ? [{ code: 'quorum_missing', votes, quorum }] : [];
  return appealOpen ? [...missing, { code: 'appeal_open' }] : missing;
}

/** What is known of a decided candidate when the panel's decisions are published. */
export interface PublicationFacts {
  /** Whether an appeal against the recommendation waits. */
  appealOpen: boolean;
  /** Whether one was upheld after the panel had concluded, so that it decided of something else. */
  upheldSince: boolean;
}

/** Whether a candidate is held back when the others' decisions are published; a later panel decides of them (rule 8). */
export const isHeldBack = ({ appealOpen, upheldSince }: PublicationFacts): boolean => appealOpen || upheldSince;

/** Where an event leads a decision; published it takes none (PRODUCT §5). */
export function moveDecision(candidate: string, status: DecisionStatus, event: DecisionEvent): DecisionStatus {
  const target = targetOf<DecisionStatus, DecisionEvent>(decisionMachine, status, event);
  if (target === null) throw new DomainError('decision.candidate_decided', { candidate });
  return target;
}

/** Where an event leads a panel. */
export function movePanel(status: PanelStatus, event: PanelEvent): PanelStatus {
  const target = targetOf<PanelStatus, PanelEvent>(panelMachine, status, event);
  if (target === null) throw new DomainError('decision.wrong_state', { status });
  return target;
}

/** The decision in force of several about one candidacy: the published one that no published one supersedes. */
export function decisionInForce<D extends { id: string; status: DecisionStatus; supersedesId: string | null }>(
  decisions: readonly D[],
): D | null {
  const published = decisions.filter(({ status }) => status === 'published');
  const superseded = new Set(published.map(({ supersedesId }) => supersedesId));
  return published.find(({ id }) => !superseded.has(id)) ?? null;
}
