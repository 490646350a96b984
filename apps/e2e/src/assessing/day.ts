import { randomUUID } from 'node:crypto';
import { contract } from '@kompeten/contract';
import { type AssessmentSession, type Candidacy, criterionRef, type Recommendation } from '@kompeten/domain';
import { at, daysAgo } from '../rehearsal/days.ts';
import type { WorkingAssessor, WorkingBody } from './staff.ts';

/** An application that waits for a seat, and the assessor it shall have. */
export interface Seat {
  applicationId: string;
  assessorId: string;
}

/** Schedules an assessment of today; the hours keep the sessions of one day apart. */
export function scheduleToday(
  { bodyId, manager, scheme, site }: WorkingBody,
  title: string,
  seats: readonly Seat[],
  [from, until]: readonly [number, number] = [8, 16],
): Promise<AssessmentSession> {
  const today = daysAgo(0);
  const body = {
    ...{ bodyId, schemeVersionId: scheme.id, siteId: site.id, title, invigilatorAccountIds: [] },
    ...{ startsAt: at(today, from), endsAt: at(today, until) },
    seats: seats.map(({ applicationId, assessorId }) => ({ applicationId, assessorId })),
  };
  return manager.call(contract.scheduleAssessment, { body });
}

/** Assesses one candidate to the recommendation: signed by both, evidence, every criterion judged, recommended, answered. */
export async function assess(
  { colleague }: WorkingAssessor,
  { id: candidacyId, sessionId, fullName }: Pick<Candidacy, 'id' | 'sessionId' | 'fullName'>,
  notYetUnit: string | null = null,
): Promise<Recommendation> {
  const params = { candidacyId };
  const now = new Date().toISOString();
  await colleague.call(contract.signAgreement, { params, body: { candidateName: fullName, signedAt: now } });
  const { units } = await colleague.call(contract.getCandidacyRecord, { params });
  const cells = units.flatMap(({ unitCode, criteria }) =>
    criteria.map(({ number }) => ({ unitCode, criterion: number })),
  );
  await colleague.call(contract.addAssessmentEvidence, {
    params,
    body: {
      ...{ id: randomUUID(), candidacyId, kind: 'direct', method: 'observation', file: 'none', madeAt: now },
      ...{ valid: true, authentic: true, current: true, sufficient: true, note: 'Diamati di gerai' },
      criteria: cells.map(({ unitCode, criterion }) => criterionRef({ unitCode, criterion })),
    },
  });
  const events = cells.map((cell) => ({
    ...{ ...cell, id: randomUUID(), candidacyId, supersedes: [], madeAt: now },
    judgement: cell.unitCode === notYetUnit ? ('BK' as const) : ('K' as const),
  }));
  const batch = { deviceId: 'gladi', deviceNow: now, events };
  await colleague.call(contract.sendJudgementEvents, { params: { sessionId }, body: batch });
  return recommend(colleague, candidacyId, notYetUnit);
}

async function recommend(
  colleague: WorkingAssessor['colleague'],
  candidacyId: string,
  notYetUnit: string | null,
): Promise<Recommendation> {
  const params = { candidacyId };
  const step = async (event: 'record' | 'give_feedback', reason?: string) => {
    const { candidacy } = await colleague.call(contract.getCandidacyRecord, { params });
    await colleague.call(contract.moveCandidacy, { params, body: { event, reason, version: candidacy.version } });
  };
  await step('record');
  const nextSteps = notYetUnit ? [{ unitCode: notYetUnit, text: 'Latih lagi menyusun bukti unit ini' }] : [];
  const outcome = notYetUnit ? ('not_yet_competent' as const) : ('competent' as const);
  const made = await colleague.call(contract.recommendCandidacy, { params, body: { outcome, nextSteps } });
  await step('give_feedback', 'Disampaikan lisan');
  return made;
}
