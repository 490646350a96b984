import { contract } from '@kompeten/contract';
import type { Colleague } from '../office.ts';

const query = { limit: 200 };

/** A cohort whose trainees have said how it was, and an activity that an instructor has planned. */
export async function instructorSamples(head: Colleague) {
  const cohorts = await head.call(contract.listCohorts, { query });
  const judged = cohorts.items.find(({ title }) => title === 'Pengurus Pemula Angkatan I');
  return {
    'cohorts/$cohortId/feedback': { cohortId: judged?.id ?? '' },
    'instructors/$instructorId/activities/$activityId/complete': await plannedActivity(head),
  };
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
