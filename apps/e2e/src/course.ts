import { contract } from '@kompeten/contract';
import type { CohortDetail, CohortEvent, Enrolment } from '@kompeten/domain';
import { addInstructor } from './instructor.ts';
import { listOf, newcomers } from './newcomers.ts';
import { type Colleague, signIn } from './office.ts';
import { at, daysAgo } from './rehearsal/days.ts';

/** A cohort that belongs to one story alone, and the two who run its centre. */
export interface Course {
  readonly manager: Colleague;
  readonly head: Colleague;
  readonly cohort: CohortDetail;
  /** In the order of their numbers. */
  readonly people: readonly Enrolment[];
  readonly unitCodes: readonly string[];
}

/** How a story wants its cohort. */
export interface CourseWish {
  readonly title: string;
  readonly people: number;
  readonly units?: 1 | 2 | 3 | 4;
  readonly until: 'enrolling' | 'running' | 'completed';
  /** Who asks and who approves; those of the demo's centre otherwise. */
  readonly by?: Pick<Course, 'manager' | 'head'>;
  /** Who teaches; somebody without an account otherwise. */
  readonly instructor?: (manager: Colleague, unitCodes: readonly string[]) => Promise<string>;
}

const UNITS = ['CONTOH.KDKMP.01', 'CONTOH.KDKMP.03', 'CONTOH.KDKMP.04', 'CONTOH.KDKMP.02'];
const HOURS = 4;
const toRunning = ['close_enrolment', 'confirm', 'start'] as const;

/** Takes a cohort of new people as far as a story needs it; completed means that everybody passed. */
export async function arrange(wish: CourseWish): Promise<Course> {
  const { manager, head } = wish.by ?? (await demoOffice());
  const unitCodes = UNITS.slice(0, wish.units ?? 1);
  let cohort = await open(manager, wish, unitCodes);
  const params = { cohortId: cohort.id };
  const move = async (event: CohortEvent) => {
    cohort = await manager.call(contract.transitionCohort, { params, body: { event, version: cohort.version } });
  };
  await move('open_enrolment');
  if (wish.people > 0) await enrol(manager, cohort.id, wish.people);
  if (wish.until !== 'enrolling') {
    for (const event of toRunning) await move(event);
    await teach(manager, cohort.id, unitCodes, wish);
  }
  const course = { manager, head, cohort, people: await peopleOf(manager, cohort.id), unitCodes };
  return wish.until === 'completed' ? { ...course, cohort: await complete(course) } : course;
}

async function demoOffice(): Promise<Pick<Course, 'manager' | 'head'>> {
  const [manager, head] = await Promise.all([signIn('centre.manager'), signIn('centre.head')]);
  return { manager, head };
}

/** Lets everybody pass and completes the cohort; with a reason also over the devices that were not heard from. */
export async function complete({ manager, cohort, unitCodes }: Course, reason?: string): Promise<CohortDetail> {
  const params = { cohortId: cohort.id };
  await pass(manager, cohort.id, unitCodes);
  const { version } = await manager.call(contract.getCohort, { params });
  const opened = await manager.call(contract.transitionCohort, { params, body: { event: 'open_evaluation', version } });
  const body = { event: 'complete' as const, version: opened.version, ...(reason && { reason }) };
  return manager.call(contract.transitionCohort, { params, body });
}

/** The people of a cohort in the order of their numbers. */
export async function peopleOf(manager: Colleague, cohortId: string): Promise<Enrolment[]> {
  const { items } = await manager.call(contract.listEnrolments, { params: { cohortId }, query: { limit: 200 } });
  return items.sort((a, b) => a.rosterNumber - b.rosterNumber);
}

async function open(manager: Colleague, { title, people }: CourseWish, unitCodes: readonly string[]) {
  const { centreId } = manager;
  const units = unitCodes.map((code) => ({ code, title: code, lessonHours: HOURS }));
  const draft = await manager.call(contract.createCurriculum, { body: { title, centreId, units } });
  const published = await manager.call(contract.publishCurriculum, {
    params: { curriculumId: draft.id },
    body: { version: draft.version },
  });
  const days = { startsOn: daysAgo(2), endsOn: daysAgo(1) };
  const body = { centreId, curriculumId: published.id, title, ...days, capacity: Math.max(people, 5) };
  return manager.call(contract.createCohort, { body });
}

function enrol(manager: Colleague, cohortId: string, count: number) {
  return manager.call(contract.importEnrolments, {
    params: { cohortId },
    query: { dryRun: 'false' },
    file: new Blob([listOf(newcomers(count))]),
    fileName: 'peserta.csv',
  });
}

async function teach(manager: Colleague, cohortId: string, unitCodes: readonly string[], wish: CourseWish) {
  const instructorId = await (wish.instructor ?? addInstructor)(manager, unitCodes);
  for (const [index, unitCode] of unitCodes.entries()) {
    const [startsAt, endsAt] = [8 + index * 3, 11 + index * 3].map((hour) => at(daysAgo(2), hour)) as [string, string];
    const body = { startsAt, endsAt, mode: 'on_site' as const, instructorId, unitCodes: [unitCode], place: 'Aula' };
    await manager.call(contract.createSession, { params: { cohortId }, body });
  }
}

async function pass(manager: Colleague, cohortId: string, unitCodes: readonly string[]) {
  const params = { cohortId };
  const people = await peopleOf(manager, cohortId);
  const sessions = (await manager.call(contract.listSessions, { params })).items;
  const entries = sessions.flatMap(({ id }) =>
    people.map((person) => ({ sessionId: id, enrolmentId: person.id, status: 'present' as const })),
  );
  await manager.call(contract.recordAttendance, { params, body: { entries } });
  const grades = unitCodes.flatMap((unitCode) =>
    people.map(({ id }) => ({ enrolmentId: id, unitCode, judgement: 'K' as const })),
  );
  await manager.call(contract.recordGrades, { params, body: { grades } });
}
