import { contract } from '@kompeten/contract';
import type { Colleague } from '../office.ts';

const query = { limit: 200 };

/** A cohort whose trainees have said how it was, a photo of a signed sheet, and an activity that an instructor has planned. */
export async function instructorSamples(head: Colleague) {
  const cohorts = await head.call(contract.listCohorts, { query });
  const judged = cohorts.items.find(({ title }) => title === 'Pengurus Pemula Angkatan I');
  return {
    'cohorts/$cohortId/feedback': { cohortId: judged?.id ?? '' },
    'cohorts/$cohortId/paper-sheets/$sheetId/withdraw': await keptPaper(
      head,
      cohorts.items.map(({ id }) => id),
    ),
    'instructors/$instructorId/activities/$activityId/complete': await plannedActivity(head),
  };
}

async function keptPaper(head: Colleague, cohortIds: readonly string[]) {
  for (const cohortId of cohortIds) {
    const { items } = await head.call(contract.listPaperSheets, { params: { cohortId } });
    const [sheet] = items;
    if (sheet) return { cohortId, sheetId: sheet.id };
  }
  throw new Error('The demo data have no photo of a signed sheet.');
}

async function plannedActivity(head: Colleague) {
  const { items } = await head.call(contract.listInstructors, { query });
  for (const { id: instructorId } of items) {
    const activities = await head.call(contract.listInstructorActivities, { params: { instructorId } });
    const planned = activities.items.find(({ status }) => status === 'planned');
    if (planned) return { instructorId, activityId: planned.id };
  }
  throw new Error('The demo data have no planned activity of an instructor.');
}
