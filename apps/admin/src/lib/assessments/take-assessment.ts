import { judgements } from '@kompeten/contract';
import { type AssessmentKit, type CriterionJudgement, judgementKey } from '@kompeten/domain';
import { replaced } from '../device/take-cells.ts';
import type { AssessmentAnswer, SheetAnswer } from '../outbox/outbox-answer.ts';
import { refresh } from '../query.ts';
import type { AssessmentKitStore } from '../vault/vault.ts';

/** A prepared session after something of it has arrived. */
export function takeArrived(kit: AssessmentKit, answer: SheetAnswer | AssessmentAnswer): AssessmentKit {
  if (answer.kind !== 'assessment') {
    // The answer's kind says what its cells are.
    const fresh = answer.cells as readonly CriterionJudgement[];
    return { ...kit, judgements: replaced(kit.judgements, fresh, judgementKey) };
  }
  const { candidacyId, arrived } = answer;
  const candidates = kit.candidates.map((candidate) => {
    if (candidate.candidacyId !== candidacyId) return candidate;
    if (arrived === 'evidence') return { ...candidate, evidence: candidate.evidence + 1 };
    return arrived === 'agreement' ? { ...candidate, agreed: true, renewal: null } : candidate;
  });
  return { ...kit, candidates };
}

/** Notes on the device what has arrived; before it leaves the outbox, so that it is in one list or the other. */
export async function keepArrived(kits: AssessmentKitStore, answer: SheetAnswer | AssessmentAnswer): Promise<void> {
  const sessionId = answer.kind === 'assessment' ? answer.sessionId : answer.cohortId;
  const kept = await kits.get(sessionId);
  if (kept) await kits.put(sessionId, takeArrived(kept.kit, answer), kept.fetchedAt);
}

/** Has the open pages ask for what followed from it. */
export function showArrived(_: AssessmentAnswer): void {
  void refresh(judgements.getAssessmentKit, judgements.getCandidacyRecord);
}
