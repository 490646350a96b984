import { contract } from '@kompeten/contract';
import type { Colleague } from '../office.ts';
import { first } from './first.ts';

const query = { limit: 200 };

/** A certification body, an application that waits and a session of the demo story. */
export async function assessmentSamples(admin: Colleague, assessor: Colleague) {
  const bodies = await admin.call(contract.listBodies, { query });
  const applications = await admin.call(contract.listApplications, { query: { ...query, status: 'self_assessed' } });
  const sessions = await admin.call(contract.listAssessmentSessions, { query });
  const planned = await admin.call(contract.listAssessmentSessions, { query: { ...query, status: 'scheduled' } });
  const session = { sessionId: first(sessions.items, 'assessment session').id };
  const { items: assessed } = await assessor.call(contract.listOwnAssessments, {});
  const { sessionId, candidates } = first(assessed, 'assessment of the assessor');
  return {
    'bodies/$bodyId': { bodyId: first(bodies.items, 'certification body').id },
    'applications/$applicationId': { applicationId: first(applications.items, 'application').id },
    'assessment-sessions/$sessionId': session,
    'assessment-sessions/$sessionId/replan': { sessionId: first(planned.items, 'session that has not begun').id },
    'candidacies/$candidacyId': { candidacyId: first(candidates, 'candidate of the assessor').candidacyId },
    'assessments/$sessionId/checklist': { sessionId },
    'assessments/$sessionId/report': { sessionId },
  };
}
