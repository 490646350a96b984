import { randomBytes } from 'node:crypto';
import { cohorts, curricula, enrolments, instructors } from '@kompeten/contract';
import type {
  CohortDetail,
  CohortEvent,
  Enrolment,
  NewCohort,
  NewEnrolment,
  NewTrainingSession,
  TrainingSession,
} from '@kompeten/domain';
import { type SignedIn, signedIn } from './builders.ts';
import type { TestApi } from './test-api.ts';

/** A centre at work: its manager and clerk, an instructor with an account, and a published curriculum of two units. */
export interface TrainingStage {
  centreId: string;
  manager: SignedIn;
  operator: SignedIn;
  instructor: SignedIn & { instructorId: string };
  curriculumId: string;
}

/** The units of the stage's curriculum; two lesson hours each. */
export const UNITS = ['CONTOH.KDKMP.01', 'CONTOH.KDKMP.02'] as const;

/** Sets up a centre at work. */
export async function aTrainingStage(api: TestApi): Promise<TrainingStage> {
  const manager = await signedIn(api, { role: 'centre_manager', fullName: 'Kepala Uji' });
  const centreId = manager.account.memberships[0]?.centreId ?? '';
  const operator = await signedIn(api, { role: 'operator', centreId, fullName: 'Operator Uji' });
  const instructor = await anInstructor(api, manager, centreId);
  const units = UNITS.map((code) => ({ code, title: `Unit ${code}`, lessonHours: 2 }));
  const body = { title: 'Dasar Koperasi', trade: 'fishery' as const, centreId, units };
  const draft = await manager.call(curricula.createCurriculum, { body });
  const params = { curriculumId: draft.id };
  await manager.call(curricula.publishCurriculum, { params, body: { version: draft.version } });
  return { centreId, manager, operator, instructor, curriculumId: draft.id };
}

/** An instructor of a centre with an account, qualified for the units since 2020. */
export async function anInstructor(api: TestApi, manager: SignedIn, centreId: string, qualified = true) {
  const account = await signedIn(api, { role: 'instructor', centreId, fullName: 'Instruktur Uji' });
  const validFrom = '2020-01-01';
  const qualifications = qualified
    ? [
        { kind: 'technical' as const, title: 'Teknis koperasi', unitCodes: [...UNITS], validFrom },
        { kind: 'methodology' as const, title: 'Metodologi pelatihan', validFrom },
      ]
    : [];
  const body = { centreId, fullName: 'Instruktur Uji', email: account.account.email, qualifications };
  const { id } = await manager.call(instructors.createInstructor, { body });
  return { ...account, instructorId: id };
}

/** Plans a cohort of the stage in November 2025, a draft. */
export function aCohort(stage: TrainingStage, wish: Partial<NewCohort> = {}): Promise<CohortDetail> {
  const { centreId, curriculumId } = stage;
  const dates = { startsOn: '2025-11-03', endsOn: '2025-11-07' };
  const body = { centreId, curriculumId, title: 'Angkatan Uji', capacity: 30, ...dates, ...wish };
  return stage.manager.call(cohorts.createCohort, { body });
}

/** Moves a cohort on by some events, one after the other. */
export async function moved(stage: TrainingStage, cohortId: string, ...events: CohortEvent[]): Promise<CohortDetail> {
  const params = { cohortId };
  let cohort = await stage.manager.call(cohorts.getCohort, { params });
  for (const event of events) {
    const body = { event, version: cohort.version };
    cohort = await stage.manager.call(cohorts.transitionCohort, { params, body });
  }
  return cohort;
}

/** A session of a cohort on a day of November 2025; ninety minutes, two lesson hours, from eight o'clock. */
export function aSession(
  stage: TrainingStage,
  cohortId: string,
  wish: Partial<NewTrainingSession> = {},
): Promise<TrainingSession> {
  const body = { ...sessionAt(stage), ...wish };
  return stage.manager.call(cohorts.createSession, { params: { cohortId }, body });
}

/** What is asked of a session of the stage. */
export function sessionAt(stage: TrainingStage, day = '2025-11-03', from = '08:00', to = '09:30'): NewTrainingSession {
  return {
    startsAt: `${day}T${from}:00+07:00`,
    endsAt: `${day}T${to}:00+07:00`,
    mode: 'on_site',
    instructorId: stage.instructor.instructorId,
    unitCodes: [...UNITS],
  };
}

/** Enrols somebody; without a wish, somebody new. */
export function enrolled(stage: TrainingStage, cohortId: string, person = aPerson()): Promise<Enrolment> {
  return stage.operator.call(enrolments.createEnrolment, { params: { cohortId }, body: { person } });
}

let people = 0;

/** Somebody nobody has met yet, with a NIK of their own that agrees with their birth date. */
export function aPerson(wish: Partial<NewEnrolment['person']> = {}): NewEnrolment['person'] {
  people += 1;
  const serial = String(people).padStart(4, '0');
  const identity = { kind: 'nik' as const, value: `351006170490${serial}` };
  const fullName = `Warga ${randomBytes(3).toString('hex')} ${people}`;
  return { fullName, identity, birthDate: '1990-04-17', sex: 'male', ...wish };
}

let days = 0;

/** A day of the past on which nobody has taught yet. */
export function aFreeDay(): string {
  days += 1;
  return new Date(Date.UTC(2021, 0, days)).toISOString().slice(0, 10);
}

/** A cohort that runs: some people, and one session of four lesson hours in which both units were taught. */
export async function aRunningCohort(stage: TrainingStage, people = 2, wish: Partial<NewCohort> = {}) {
  const { id } = await aCohort(stage, wish);
  await moved(stage, id, 'open_enrolment');
  const session = await aSession(stage, id, sessionAt(stage, aFreeDay(), '08:00', '11:00'));
  const roster: Enrolment[] = [];
  for (let index = 0; index < people; index += 1) roster.push(await enrolled(stage, id));
  const cohort = await moved(stage, id, 'close_enrolment', 'confirm', 'start');
  return { cohort, session, roster };
}
