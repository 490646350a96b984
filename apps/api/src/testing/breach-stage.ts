import { breaches } from '@kompeten/contract';
import type { Breach, Enrolment, MyBreachNotice, NewBreach } from '@kompeten/domain';
import { type SignedIn, signedIn } from './builders.ts';
import { claimedBy } from './claim-builders.ts';
import type { TestApi } from './test-api.ts';
import { aCohort, aTrainingStage, enrolled, moved, type TrainingStage } from './training-builders.ts';

/** What is noted with each step of a breach. */
export const STEP_NOTE = 'Penerima menyatakan tertulis bahwa berkasnya dihapus.';

/** Two centres with people, and an administrator who records what went wrong there. */
export interface BreachStage {
  api: TestApi;
  administrator: SignedIn;
  muncar: TrainingStage;
  tuban: TrainingStage;
  /** A cohort of Muncar with Ani and Budi; Citra is in another one of it, Dewi in one of Tuban. */
  cohortId: string;
  ani: Enrolment;
  budi: Enrolment;
  citra: Enrolment;
  dewi: Enrolment;
}

/** Who records a breach, and the centre that it names unless another is wished for. */
type Concerned = Pick<BreachStage, 'administrator' | 'muncar'>;

/** Sets two centres with people. */
export async function aBreachStage(api: TestApi): Promise<BreachStage> {
  const muncar = await aTrainingStage(api);
  const tuban = await aTrainingStage(api);
  const administrator = await signedIn(api, { role: 'administrator' });
  const cohortId = await enrolling(muncar, 'Angkatan Terkena');
  const ani = await enrolled(muncar, cohortId);
  const budi = await enrolled(muncar, cohortId);
  const citra = await enrolled(muncar, await enrolling(muncar, 'Angkatan Lain'));
  const dewi = await enrolled(tuban, await enrolling(tuban, 'Angkatan Tuban'));
  return { api, administrator, muncar, tuban, cohortId, ani, budi, citra, dewi };
}

async function enrolling(stage: TrainingStage, title: string): Promise<string> {
  const { id } = await aCohort(stage, { title, capacity: 10 });
  await moved(stage, id, 'open_enrolment');
  return id;
}

/** A breach at Muncar that was recorded; nobody was told yet. */
export function aBreach({ administrator, muncar }: Concerned, wish: Partial<NewBreach>): Promise<Breach> {
  const facts: NewBreach = {
    ...{ title: 'Daftar salah kirim', what: 'Daftar hadir terkirim ke alamat yang salah.', people: 2 },
    ...{ foundAt: new Date().toISOString(), occurredOn: null, data: ['name', 'contact'], contact: 'Kantor balai' },
    ...{ measures: 'Surel ditarik; abaikan telepon yang meminta PIN.', everybody: false },
    ...{ centreIds: [muncar.centreId], bodyIds: [], cohortIds: [], ...wish },
  };
  return administrator.call(breaches.recordBreach, { body: facts });
}

/** A breach at Muncar of which the people were told. */
export async function aToldBreach(stage: Concerned, wish: Partial<NewBreach>): Promise<Breach> {
  const { id } = await aBreach(stage, wish);
  const body = { event: 'tell_people' as const, note: STEP_NOTE };
  return stage.administrator.call(breaches.moveBreach, { params: { breachId: id }, body });
}

/** Somebody who came in with their card, and the notice of this title that they read there, if there is one. */
export async function noticeOf(
  { api }: BreachStage,
  at: TrainingStage,
  { id }: Enrolment,
  title: string,
): Promise<{ person: Awaited<ReturnType<typeof claimedBy>>; notice: MyBreachNotice | undefined }> {
  const person = await claimedBy(api, at, id);
  const { items } = await person.call(breaches.listMyBreachNotices, {});
  return { person, notice: items.find((one) => one.title === title) };
}

/** A breach as somebody of the office reads it. */
export const breachAs = ({ id }: Pick<Breach, 'id'>, by: SignedIn): Promise<Breach> =>
  by.call(breaches.getBreach, { params: { breachId: id } });
