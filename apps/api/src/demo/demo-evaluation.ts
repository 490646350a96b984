import type { Enrolment } from '@kompeten/domain';
import { ExcusesService } from '../features/check-ins/excuses.service.ts';
import { MyExcusesService } from '../features/check-ins/my-excuses.service.ts';
import { CohortTransitionsService } from '../features/cohorts/cohort-transitions.service.ts';
import { CohortsService } from '../features/cohorts/cohorts.service.ts';
import { TrainingSessionsService } from '../features/cohorts/training-sessions.service.ts';
import { EnrolmentsService } from '../features/enrolments/enrolments.service.ts';
import { RemedialsService } from '../features/evaluation/remedials.service.ts';
import { TestScoresService } from '../features/evaluation/test-scores.service.ts';
import { DuplicatesService } from '../features/merges/duplicates.service.ts';
import { MergesService } from '../features/merges/merges.service.ts';
import { ApplyingService } from '../features/selection/applying.service.ts';
import { castAccount } from './demo-accounts.ts';
import { MAIN_COHORT, move, planOf } from './demo-cohorts.ts';
import type { Story } from './story.ts';

/** A trainee whose training is under way, with an account of their own. */
const RUNNING = 'fourth';

/** Judged again, amended, excused: what happens beside the sheets. */
export async function tellEvaluation(story: Story): Promise<void> {
  await story.at(-5, '15:00', () => judgedAgain(story));
  await story.at(-80, '09:00', () => move(story, planOf('first'), 'amend', 'Nama sesi hari kedua keliru dicatat'));
  await story.at(-80, '11:00', () => closed(story));
  await tellExcuses(story);
  await story.at(-4, '10:30', () => enrolledTwice(story));
  await story.at(-2, '07:45', () => tested(story, 'pre', 34));
  await story.at(-1, '16:45', () => tested(story, 'post', 68));
}

/** Somebody tried again and is not there yet; the window is still open. */
async function judgedAgain(story: Story): Promise<void> {
  const person = (await peopleIn(story, MAIN_COHORT))[19];
  const unit = story.curriculum(planOf(MAIN_COHORT).curriculum).units[3];
  if (!person || !unit) throw new Error('Nobody of the demo story has to be judged again');
  await story.the(RemedialsService).record(
    person.id,
    {
      ...{ unitCode: unit.code, judgement: 'BK', score: 61, heldOn: story.day(-5) },
      note: 'Praktik diulang dengan buku kas gerai; saldo akhir belum cocok',
    },
    story.actor('instructor'),
  );
}

async function closed(story: Story): Promise<void> {
  const second = story.actor('centre.head');
  const { id, version } = await story.the(CohortsService).get(story.cohort('first').id, second);
  const cohort = await story.the(CohortTransitionsService).move(id, { event: 'complete', version }, second);
  story.keep('cohort', 'first', cohort);
}

/** One excuse was declined, one waits for the next session. */
async function tellExcuses(story: Story): Promise<void> {
  const people = await peopleIn(story, RUNNING);
  const { items: sessions } = await story
    .the(TrainingSessionsService)
    .list(story.cohort(RUNNING).id, story.actor('instructor'));
  const [waiting, declined] = [people[5], people[10]];
  const [, missed] = sessions;
  const next = sessions.find(({ startsAt }) => startsAt > story.now);
  if (!waiting || !declined || !missed || !next) throw new Error('The running cohort of the demo story is too small');
  await asTrainee(story, 'trainee.running', waiting);
  await asTrainee(story, 'trainee.absent', declined);
  const asked = await story.at(-1, '19:00', () =>
    story
      .the(MyExcusesService)
      .ask({ sessionId: missed.id, reason: 'Ada urusan di pasar' }, story.actor('trainee.absent')),
  );
  const decision = { event: 'decline', answer: 'Ini kali kedua tanpa surat. Ikuti sesi susulan.' } as const;
  await story.at(-1, '20:00', () => story.the(ExcusesService).decide(asked.id, decision, story.actor('instructor')));
  await story.at(0, '05:30', () =>
    story
      .the(MyExcusesService)
      .ask({ sessionId: next.id, reason: 'Rapat anggota di desa, surat menyusul' }, story.actor('trainee.running')),
  );
}

/** The same test before and after; some wrote only the first one. */
async function tested(story: Story, kind: 'pre' | 'post', lowest: number): Promise<void> {
  const people = (await peopleIn(story, RUNNING)).slice(0, kind === 'pre' ? 24 : 20);
  const scores = people.map(({ id }, place) => ({ enrolmentId: id, score: lowest + ((place * 11) % 27) }));
  const sheet = { kind, unitCode: null, scores };
  await story.the(TestScoresService).record(story.cohort(RUNNING).id, sheet, story.actor('instructor'));
}

/** Somebody came back without an identity card; one head of the centre proposes to make the two records one. */
async function enrolledTwice(story: Story): Promise<void> {
  const manager = story.actor('centre.manager');
  const known = (await peopleIn(story, MAIN_COHORT))[3];
  if (!known) throw new Error('Nobody of the demo story can be enrolled twice');
  const { fullName, birthDate } = known.person;
  const identity = { kind: 'none', reason: 'KTP hilang; surat desa sedang diurus' } as const;
  const again = await story
    .the(ApplyingService)
    .enter(story.cohort('sixth').id, { person: { fullName, birthDate, identity } }, manager);
  const merges = story.the(MergesService);
  await story.the(DuplicatesService).find(manager);
  const { items } = await merges.list({ limit: 50 }, manager);
  const mergeCase = items.find(({ names }) => names.includes(fullName));
  if (!mergeCase) throw new Error('The demo story has no duplicate');
  const kept = known.personId;
  const choice = { survivorId: kept, fullName: kept, birthDate: again.personId, identity: kept };
  const proposal = { choice, reason: 'Foto dan kartu keluarga dicocokkan di balai' };
  await merges.propose(mergeCase.id, proposal, manager);
}

const asTrainee = (story: Story, name: string, { personId, person }: Enrolment) =>
  castAccount(story, name, person.fullName, [{ role: 'trainee' }], personId);

async function peopleIn(story: Story, cohort: string): Promise<Enrolment[]> {
  const filter = { limit: 200, sort: 'rosterNumber' } as const;
  const { manager } = planOf(cohort);
  return (await story.the(EnrolmentsService).list(story.cohort(cohort).id, filter, story.actor(manager))).items;
}
