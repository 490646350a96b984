import type { CohortDetail, CohortEvent, CohortStatus, NewEnrolment } from '@kompeten/domain';
import type { Tx } from '../database/transactions.ts';
import { CohortTransitionsService } from '../features/cohorts/cohort-transitions.service.ts';
import { CohortsService } from '../features/cohorts/cohorts.service.ts';
import { TrainingSessionsService } from '../features/cohorts/training-sessions.service.ts';
import { AdmissionService } from '../features/enrolments/admission.service.ts';
import { EnrolmentsService } from '../features/enrolments/enrolments.service.ts';
import { type CohortPlan, lastDayOf, sessionsOf } from './cohort-plan.ts';
import { cohortPlans } from './cohort-plans.ts';
import { castAccount } from './demo-accounts.ts';
import { inventedEnrolment, TRAINEE_NAME, traineeEnrolment, youngEnrolment } from './demo-people.ts';
import { tellTraining } from './demo-training.ts';
import type { Story } from './story.ts';

/** The cohort whose people get their certificates; the demo trainee is one of them. */
export const MAIN_COHORT = 'third';
/** The cohort that somebody of seventeen is in, with the consent of a parent. */
const YOUNG_COHORT = 'sixth';

/** Cohorts in every state, one after another as they began. */
export async function tellCohorts(story: Story): Promise<void> {
  for (const plan of cohortPlans) await tellCohort(story, plan);
  await cancelled(story);
  await amended(story);
}

const steps: readonly CohortStatus[] = [
  ...(['draft', 'enrolling', 'selecting', 'confirmed', 'running', 'evaluating', 'completed'] as const),
];

async function tellCohort(story: Story, plan: CohortPlan): Promise<void> {
  const reaches = (status: CohortStatus) => steps.indexOf(plan.until) >= steps.indexOf(status);
  const step = (status: CohortStatus, day: number, time: string, event: CohortEvent) =>
    reaches(status) ? story.at(day, time, () => move(story, plan, event)) : undefined;
  const { starts } = plan;
  const last = lastDayOf(plan);
  await story.at(Math.min(starts - 25, -6), '09:00', () => planCohort(story, plan));
  await step('enrolling', Math.min(starts - 24, -5), '09:00', 'open_enrolment');
  await story.at(Math.min(starts - 12, -4), '10:00', (tx) => enrolPeople(story, plan, tx));
  await step('selecting', Math.min(starts - 4, -3), '15:00', 'close_enrolment');
  await step('confirmed', Math.min(starts - 3, -3), '16:00', 'confirm');
  await step('running', starts, '07:30', 'start');
  if (reaches('running')) await tellTraining(story, plan);
  await step('evaluating', last, '18:00', 'open_evaluation');
  await step('completed', last + 1, '09:00', 'complete');
}

async function planCohort(story: Story, plan: CohortPlan): Promise<void> {
  const actor = story.actor(plan.manager);
  const cohort = await story.the(CohortsService).create(
    {
      centreId: story.centre(plan.centre).id,
      curriculumId: story.curriculum(plan.curriculum).id,
      title: plan.title,
      startsOn: story.day(plan.starts),
      endsOn: story.day(lastDayOf(plan)),
      capacity: plan.capacity,
      demo: true,
    },
    actor,
  );
  story.keep('cohort', plan.name, cohort);
  for (const session of sessionsOf(story, plan))
    await story.the(TrainingSessionsService).create(cohort.id, session, actor);
}

async function enrolPeople(story: Story, plan: CohortPlan, tx: Tx): Promise<void> {
  const list = Array.from({ length: plan.people }, (_, index) => applicant(story, plan, index));
  if (list.length === 0) return;
  const cohort = await story.the(CohortsService).lock(tx, story.cohort(plan.name).id);
  const admission = story.the(AdmissionService);
  const by = story.actor(plan.manager);
  const entry = { as: 'by_centre', byName: by.fullName } as const;
  const rows = await admission.save(tx, cohort, await admission.plan(tx, cohort, list, entry), entry);
  await story.the(EnrolmentsService).noteEnrolled(tx, cohort, rows, by);
  const [first] = rows;
  if (plan.name === MAIN_COHORT && first) {
    await castAccount(story, 'trainee', TRAINEE_NAME, [{ role: 'trainee' }], first.personId);
  }
}

function applicant(story: Story, plan: CohortPlan, index: number): NewEnrolment {
  if (plan.name === MAIN_COHORT && index === 0) return traineeEnrolment(story);
  if (plan.name === YOUNG_COHORT && index === plan.people - 1) return youngEnrolment(story);
  return inventedEnrolment(story, plan.firstPlace + index, plan.district);
}

/** Moves a cohort on, as its manager. */
export async function move(story: Story, plan: CohortPlan, event: CohortEvent, reason?: string): Promise<CohortDetail> {
  const actor = story.actor(plan.manager);
  const { id, version } = await story.the(CohortsService).get(story.cohort(plan.name).id, actor);
  const transition = { event, version, ...(reason && { reason }) };
  const cohort = await story.the(CohortTransitionsService).move(id, transition, actor);
  story.keep('cohort', plan.name, cohort);
  return cohort;
}

/** The plan of a cohort by its short name. */
export function planOf(name: string): CohortPlan {
  const plan = cohortPlans.find((each) => each.name === name);
  if (!plan) throw new Error(`The demo story has no cohort ${name}`);
  return plan;
}

const cancelled = (story: Story) =>
  story.at(-42, '11:00', () => move(story, planOf('flood'), 'cancel', 'Banjir rob menutup jalan ke balai'));

const amended = (story: Story) =>
  story.at(-1, '14:00', () =>
    move(story, planOf('amended'), 'amend', 'Nilai satu peserta tertukar; diperbaiki bersama instruktur'),
  );
