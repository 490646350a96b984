import { attendance, enrolments, grading, mentoring } from '@kompeten/contract';
import type { Cooperative, Mentorship, VisitReport } from '@kompeten/domain';
import { newId } from '../clock.ts';
import { type SignedIn, signedIn } from './builders.ts';
import { aCooperative } from './organisation-builders.ts';
import type { TestApi } from './test-api.ts';
import {
  aCohort,
  aFreeDay,
  aPerson,
  aSession,
  moved,
  sessionAt,
  type TrainingStage,
  UNITS,
} from './training-builders.ts';

/** A cooperative of whose people one passed a completed cohort. */
export interface TrainedCooperative {
  cooperative: Cooperative;
  cohortId: string;
  personId: string;
}

/** Trains the manager of a cooperative in a cohort of one, and somebody of none beside them. */
export async function aTrainedCooperative(api: TestApi, stage: TrainingStage): Promise<TrainedCooperative> {
  const cooperative = await aCooperative(api);
  const day = aFreeDay();
  const { id: cohortId } = await aCohort(stage, { startsOn: day, endsOn: day });
  const params = { cohortId };
  await moved(stage, cohortId, 'open_enrolment');
  const session = await aSession(stage, cohortId, sessionAt(stage, day, '08:00', '11:00'));
  const tie = { cooperativeId: cooperative.id, cooperativeRole: 'manager' as const };
  const roster = [{ person: aPerson(), ...tie }, { person: aPerson() }];
  const enrolled = await Promise.all(
    roster.map((body) => stage.operator.call(enrolments.createEnrolment, { params, body })),
  );
  await moved(stage, cohortId, 'close_enrolment', 'confirm', 'start');
  const entries = enrolled.map(({ id }) => ({ sessionId: session.id, enrolmentId: id, status: 'present' as const }));
  await stage.operator.call(attendance.recordAttendance, { params, body: { entries } });
  const grades = enrolled.flatMap(({ id: enrolmentId }) =>
    UNITS.map((unitCode) => ({ enrolmentId, unitCode, judgement: 'K' as const })),
  );
  await stage.instructor.call(grading.recordGrades, { params, body: { grades } });
  await moved(stage, cohortId, 'open_evaluation', 'complete');
  return { cooperative, cohortId, personId: enrolled[0]?.personId ?? '' };
}

/** A cooperative that a mentor of the stage's centre mentors since a day. */
export async function aMentorship(
  api: TestApi,
  stage: TrainingStage,
  wish: { startsOn?: string; cooperativeId?: string } = {},
): Promise<Mentorship & { mentor: SignedIn }> {
  const { centreId } = stage;
  const memberships = [{ role: 'mentor' as const, centreId }];
  const mentor = await signedIn(api, { role: 'mentor', memberships, fullName: 'Pendamping Uji' });
  const cooperativeId = wish.cooperativeId ?? (await aCooperative(api)).id;
  const { startsOn = api.clock.today() } = wish;
  const body = { cooperativeId, centreId, mentorId: mentor.account.id, startsOn };
  return { ...(await stage.manager.call(mentoring.createMentorship, { body })), mentor };
}

/** A report of a visit today, to a cooperative whose cash book lags behind. */
export function aVisitReport(api: TestApi, change: Partial<VisitReport> = {}): VisitReport {
  return {
    ...{ id: newId(), visitedOn: api.clock.today(), mode: 'on_site', checklist: { books_kept: 'needs_work' } },
    ...{ findings: 'Buku kas berhenti di bulan lalu.', settled: [], nextSteps: [], photoIds: [] },
    ...change,
  };
}
