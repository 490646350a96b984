import { intake, selection } from '@kompeten/contract';
import {
  type ApplicationCard,
  type NewCohort,
  type NewTrainingApplication,
  openToAll,
  type SelectionPlanChange,
  type SelectionSheet,
} from '@kompeten/domain';
import type { TestApi } from './test-api.ts';
import { aCohort, aPerson, moved, type TrainingStage } from './training-builders.ts';

/** The PIN of every applicant of a test. */
export const APPLICANT_PIN = '739164';

/** A cohort of a distant spring that takes applicants. */
export async function anOpenCohort(stage: TrainingStage, wish: Partial<NewCohort> = {}): Promise<string> {
  const { id } = await aCohort(stage, { startsOn: '2031-03-03', endsOn: '2031-03-05', ...wish });
  await moved(stage, id, 'open_enrolment');
  return id;
}

/** What somebody new sends from the public page. */
export const anApplication = (wish: Partial<NewTrainingApplication> = {}): NewTrainingApplication => ({
  ...{ person: aPerson(), pin: APPLICANT_PIN, consent: true },
  ...wish,
});

/** Applies as nobody in particular. */
export function applied(
  api: TestApi,
  cohortId: string,
  wish: Partial<NewTrainingApplication> = {},
): Promise<ApplicationCard> {
  return api.anonymous.call(intake.applyForCohort, { params: { cohortId }, body: anApplication(wish) });
}

/** The selection of a cohort as its clerk sees it. */
export function sheetOf({ operator }: TrainingStage, cohortId: string): Promise<SelectionSheet> {
  return operator.call(selection.getSelection, { params: { cohortId } });
}

/** Sets a plan of two criteria. */
export async function planned(stage: TrainingStage, cohortId: string, wish: Partial<SelectionPlanChange> = {}) {
  const criteria = [
    { key: 'motivation', title: 'Motivasi', weight: 40 },
    { key: 'experience', title: 'Pengalaman usaha', weight: 60 },
  ];
  const { plan } = await sheetOf(stage, cohortId);
  const body = { version: plan.version, criteria, eligibility: openToAll, passMark: 0, ...wish };
  return stage.manager.call(selection.changeSelectionPlan, { params: { cohortId }, body });
}

/** Verifies everybody who applied, in the order of the list. */
export async function everybodyVerified(stage: TrainingStage, cohortId: string): Promise<SelectionSheet> {
  for (const { enrolmentId, status, version } of (await sheetOf(stage, cohortId)).items) {
    if (status !== 'applied') continue;
    const body = { decision: 'verify' as const, version };
    await stage.operator.call(selection.verifyApplicant, { params: { enrolmentId }, body });
  }
  return sheetOf(stage, cohortId);
}

/** A cohort whose result is announced by the order of application: so many seats, and so many who applied. */
export async function anAnnouncedCohort(api: TestApi, stage: TrainingStage, capacity: number, people: number) {
  const cohortId = await anOpenCohort(stage, { capacity });
  const cards: ApplicationCard[] = [];
  for (let index = 0; index < people; index += 1) cards.push(await applied(api, cohortId));
  const { plan } = await everybodyVerified(stage, cohortId);
  await moved(stage, cohortId, 'close_enrolment');
  const body = { planVersion: plan.version };
  await stage.manager.call(selection.announceSelection, { params: { cohortId }, body });
  return { cohortId, cards };
}
