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
  const body = { bodyId: first(bodies.items, 'certification body').id };
  const { items: assessed } = await assessor.call(contract.listOwnAssessments, {});
  const { sessionId, candidates } = first(assessed, 'assessment of the assessor');
  const assessing = { candidacyId: first(candidates, 'candidate of the assessor').candidacyId };
  return {
    ...(await houseSamples(admin, body)),
    'applications/$applicationId': { applicationId: first(applications.items, 'application').id },
    'applications/$applicationId/erasure': { applicationId: first(applications.items, 'application').id },
    'applications/$applicationId/voucher': { applicationId: first(applications.items, 'application').id },
    'applications/$applicationId/nik': { applicationId: first(applications.items, 'application').id },
    'assessment-sessions/$sessionId': session,
    'assessment-sessions/$sessionId/replan': { sessionId: first(planned.items, 'session that has not begun').id },
    'assessment-sessions/$sessionId/candidacies/$candidacyId/assessor': { sessionId, ...assessing },
    'candidacies/$candidacyId': assessing,
    'candidacies/$candidacyId/conflict': assessing,
    'assessments/$sessionId/checklist': { sessionId },
    'assessments/$sessionId/report': { sessionId },
    'assessment-sessions/$sessionId/reviews': { sessionId },
  };
}

/** The house of a body: its licence, a place, an assessor and a conflict that stands. */
async function houseSamples(admin: Colleague, body: { bodyId: string }) {
  const licences = await admin.call(contract.listBodyLicences, { params: body });
  const sites = await admin.call(contract.listSites, { params: body });
  const assessors = await admin.call(contract.listAssessors, { query: { ...query, ...body } });
  const conflicts = await admin.call(contract.listConflicts, { query: { ...query, ...body } });
  const standing = conflicts.items.filter(({ withdrawn }) => withdrawn === null);
  const assessor = { assessorId: first(assessors.items, 'assessor').id };
  const pages = ['', '/change', '/licences/new', '/sites/new', '/assessors/new', '/conflicts', '/conflicts/new'];
  const terms = ['/terms-of-use', '/terms-of-use/draft', '/terms-of-use/publish', '/terms-of-use/return'];
  const cards = await admin.call(contract.listCandidateCards, { params: body, query });
  return {
    ...Object.fromEntries([...pages, ...terms].map((page) => [`bodies/$bodyId${page}`, body])),
    'bodies/$bodyId/claim-cards': body,
    'bodies/$bodyId/claim-cards/new': body,
    'bodies/$bodyId/claim-cards/$applicationId': {
      ...body,
      applicationId: first(cards.items, 'candidate').applicationId,
    },
    'bodies/$bodyId/licences/$licenceId/scope': { ...body, licenceId: first(licences.items, 'licence').id },
    'bodies/$bodyId/sites/$siteId/verification': { ...body, siteId: first(sites.items, 'place of assessment').id },
    'bodies/$bodyId/conflicts/$conflictId/withdraw': { ...body, conflictId: first(standing, 'conflict').id },
    'assessors/$assessorId': assessor,
    'assessors/$assessorId/change': assessor,
  };
}
