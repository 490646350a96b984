import { attendance, certificates, grading, issuance } from '@kompeten/contract';
import type { Certificate, Enrolment, Judgement } from '@kompeten/domain';
import type { SignedIn } from './builders.ts';
import type { TestApi } from './test-api.ts';
import { aRunningCohort, moved, type TrainingStage, UNITS } from './training-builders.ts';

/** A cohort that has completed, with the people on its list. */
export interface CompletedCohort {
  cohortId: string;
  sessionId: string;
  roster: Enrolment[];
}

/** How the people of a completed cohort did: everybody present and K, unless said otherwise by place in the list. */
export interface CohortWish {
  people?: number;
  title?: string;
  absent?: number[];
  judgements?: Record<number, Judgement | null>;
  /** Who judges; several take turns. */
  gradedBy?: SignedIn[];
}

/** A cohort on which attendance and judgements were recorded and which was then completed. */
export async function aCompletedCohort(stage: TrainingStage, wish: CohortWish = {}): Promise<CompletedCohort> {
  const { people = 2, title, absent = [], judgements = {}, gradedBy = [stage.instructor] } = wish;
  const { cohort, session, roster } = await aRunningCohort(stage, people, title ? { title } : {});
  const params = { cohortId: cohort.id };
  const entries = roster.map(({ id }, place) => ({
    ...{ sessionId: session.id, enrolmentId: id },
    status: absent.includes(place) ? ('absent' as const) : ('present' as const),
  }));
  await stage.operator.call(attendance.recordAttendance, { params, body: { entries } });
  for (const [turn, judge] of gradedBy.entries()) {
    const own = roster.flatMap(({ id }, place) =>
      place % gradedBy.length === turn ? gradesOf(id, judgements[place]) : [],
    );
    if (own.length > 0) await judge.call(grading.recordGrades, { params, body: { grades: own } });
  }
  await moved(stage, cohort.id, 'open_evaluation', 'complete');
  return { cohortId: cohort.id, sessionId: session.id, roster };
}

/** Asks for training certificates of a cohort as its clerk. */
export async function requested(
  { operator }: TrainingStage,
  { cohortId }: CompletedCohort,
  kind: 'training' | 'participation' = 'training',
): Promise<string> {
  const { batchId } = await operator.call(issuance.requestIssuance, { params: { cohortId }, body: { kind } });
  return batchId;
}

/** The certificates of a cohort once two people and the worker have issued them, in the order of the list. */
export async function issued(api: TestApi, stage: TrainingStage, cohort: CompletedCohort): Promise<Certificate[]> {
  const batchId = await requested(stage, cohort);
  await stage.manager.call(issuance.approveIssuance, { params: { batchId }, body: {} });
  await api.runJobs();
  const query = { cohortId: cohort.cohortId, limit: 200 };
  const { items } = await stage.manager.call(certificates.listCertificates, { query });
  const place = (one: Certificate) => cohort.roster.findIndex(({ id }) => id === one.enrolmentId);
  return items.sort((a, b) => place(a) - place(b));
}

function gradesOf(enrolmentId: string, judgement: Judgement | null = 'K') {
  return judgement === null ? [] : UNITS.map((unitCode) => ({ enrolmentId, unitCode, judgement }));
}
