import type { ApplicationCard, NewTrainingApplication, SelectionPlanChange } from '@kompeten/domain';
import { ApplicantsService } from '../features/selection/applicants.service.ts';
import { ApplicationsService } from '../features/selection/applications.service.ts';
import { ApplyingService } from '../features/selection/applying.service.ts';
import { SelectionSheetsService } from '../features/selection/selection-sheets.service.ts';
import { SelectionsService } from '../features/selection/selections.service.ts';
import { move, planOf } from './demo-cohorts.ts';
import { inventedPerson } from './demo-people.ts';
import type { Story } from './story.ts';

const DISTRICT = '35.10.05';
/** The PIN of every invented applicant. */
const DEMO_PIN = '271845';
/** Whoever tells the story sits at no real address, so that no real caller waits for it. */
const teller = { ip: 'demo' };

const villages = ['Kedungrejo', 'Tembokrejo', 'Sumbersewu'];
const reasons = [
  'Ingin mengelola gerai sembako desa kami dengan benar.',
  'Saya bendahara baru dan belum pernah membuat laporan koperasi.',
  'Supaya hasil tangkapan nelayan dijual lewat koperasi.',
];

const plan: Omit<SelectionPlanChange, 'version'> = {
  criteria: [
    { key: 'k1', title: 'Motivasi', weight: 30 },
    { key: 'k2', title: 'Pengalaman usaha', weight: 30 },
    { key: 'k3', title: 'Peran di koperasi', weight: 40 },
  ],
  eligibility: {
    ...{ minimumAge: 17, maximumAge: null, minimumEducation: 'lower_secondary', membershipNeeded: true },
    documents: ['KTP atau KK', 'Surat pengantar koperasi'],
  },
  passMark: 40,
};

/** One open cohort is full of applicants; of another the result is announced, and some wait for a seat. */
export async function tellSelection(story: Story): Promise<void> {
  for (const name of ['sixth', 'eighth']) await story.at(-5, '09:30', () => setPlan(story, name));
  await story.at(-4, '19:00', () => apply(story, 'sixth', 214, 14));
  await story.at(-3, '08:00', () => nominate(story));
  await story.at(-3, '10:00', () => verify(story, 'sixth', 9));
  await tellAnnounced(story);
}

async function tellAnnounced(story: Story): Promise<void> {
  const cards = await story.at(-4, '20:00', () => apply(story, 'eighth', 228, 12));
  await story.at(-2, '09:00', () => verify(story, 'eighth', 12));
  await story.at(-2, '13:00', () => move(story, planOf('eighth'), 'close_enrolment'));
  await story.at(-2, '14:00', () => score(story));
  const manager = story.actor('centre.manager');
  const cohortId = story.cohort('eighth').id;
  await story.at(-1, '10:00', () => story.the(SelectionsService).announce(cohortId, { planVersion: 1 }, manager));
  for (const card of cards.slice(0, 3)) await story.at(-1, '12:00', () => answer(story, card));
}

const setPlan = (story: Story, name: string) =>
  story.the(SelectionsService).plan(story.cohort(name).id, { version: 0, ...plan }, story.actor('centre.manager'));

async function apply(story: Story, name: string, firstPlace: number, people: number): Promise<ApplicationCard[]> {
  const cards: ApplicationCard[] = [];
  for (let index = 0; index < people; index += 1) {
    const application: NewTrainingApplication = {
      person: { ...inventedPerson(firstPlace + index, DISTRICT), phone: '0812-0000-0000' },
      cooperativeText: index % 5 === 4 ? null : `Kopdes CONTOH ${villages[index % villages.length]}`,
      cooperativeRole: index % 3 === 0 ? 'treasurer' : 'member',
      motivation: reasons[index % reasons.length],
      ...{ pin: DEMO_PIN, consent: true },
    };
    cards.push(await story.the(ApplyingService).applyPublicly(story.cohort(name).id, application, teller));
  }
  return cards;
}

async function nominate(story: Story): Promise<void> {
  const cooperativeId = story.cooperative('kedungrejo').id;
  for (const place of [154, 155]) {
    const nomination = { person: inventedPerson(place, DISTRICT), cooperativeId, cooperativeRole: 'manager' as const };
    const given = {
      ...nomination,
      consent: true as const,
      motivation: 'Pengelola gerai yang baru ditunjuk rapat anggota.',
    };
    await story.the(ApplyingService).nominate(story.cohort('sixth').id, given, story.actor('cooperative'));
  }
}

async function verify(story: Story, name: string, people: number): Promise<void> {
  const manager = story.actor('centre.manager');
  const { items } = await story.the(SelectionSheetsService).get(story.cohort(name).id, manager);
  for (const { enrolmentId, version } of items.slice(0, people)) {
    const seen = { documentsSeen: plan.eligibility.documents, note: 'Berkas dilihat di balai' };
    const verification = { decision: 'verify' as const, version, ...seen };
    await story.the(ApplicantsService).verify(enrolmentId, verification, manager);
  }
}

async function score(story: Story): Promise<void> {
  const manager = story.actor('centre.manager');
  const cohortId = story.cohort('eighth').id;
  const { items } = await story.the(SelectionSheetsService).get(cohortId, manager);
  const scores = items.flatMap(({ enrolmentId }, place) =>
    plan.criteria.map(({ key }, index) => ({ enrolmentId, criterion: key, score: 2 + ((place * 5 + index * 3) % 4) })),
  );
  await story.the(SelectionsService).score(cohortId, { planVersion: 1, scores }, manager);
}

/** Some of those who were selected say at once that they come. */
async function answer(story: Story, { applicationCode }: ApplicationCard): Promise<void> {
  const key = { applicationCode, pin: DEMO_PIN };
  const { answers } = await story.the(ApplicationsService).open(key, teller);
  if (answers.includes('confirm')) await story.the(ApplicationsService).answer({ ...key, answer: 'confirm' }, teller);
}
