import { randomUUID } from 'node:crypto';
import { contract } from '@kompeten/contract';
import { addInstructor, hire } from './instructor.ts';
import { type Colleague, signIn, signInWith } from './office.ts';

const UNITS = ['CONTOH.KDKMP.01', 'CONTOH.KDKMP.02'] as const;

/** A centre that was founded a moment ago, with its manager, two instructors and a curriculum of two units of eight hours. */
export interface NewCentre {
  readonly manager: Colleague;
  readonly curriculumId: string;
  readonly instructors: readonly [string, string];
}

/** Founds a centre of its own, without rooms, hours or cohorts. */
export async function foundCentre(): Promise<NewCentre> {
  const admin = await signIn('admin');
  const name = `BLK CONTOH Baru ${randomUUID().slice(0, 8)}`;
  const { id } = await admin.call(contract.createCentre, { body: { name, kind: 'blk', regionCode: '35.10' } });
  const { email, password } = await hire('centre_manager', id, 'Ratna Pertiwi');
  const manager = await signInWith({ email, password });
  const units = UNITS.map((code) => ({ code, title: `Unit ${code.slice(-2)}`, lessonHours: 8 }));
  const body = { title: 'Dasar Koperasi', centreId: id, units };
  const draft = await manager.call(contract.createCurriculum, { body });
  const params = { curriculumId: draft.id };
  await manager.call(contract.publishCurriculum, { params, body: { version: draft.version } });
  const instructors = [
    await addInstructor(manager, UNITS, { fullName: 'Wahyu Setiadi' }),
    await addInstructor(manager, UNITS, { fullName: 'Sekar Arum' }),
  ] as const;
  return { manager, curriculumId: draft.id, instructors };
}

/** Plans a cohort of a centre for thirty people from a day on, two weeks long. */
export async function planCohort(
  { manager, curriculumId }: NewCentre,
  title: string,
  startsOn: string,
  endsOn: string,
) {
  const body = { centreId: manager.centreId, curriculumId, title, startsOn, endsOn, capacity: 30 };
  return manager.call(contract.createCohort, { body });
}
