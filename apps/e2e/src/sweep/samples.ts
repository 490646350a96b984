import { contract } from '@kompeten/contract';
import type { Colleague } from '../office.ts';
import type { AdminRoute } from './admin-routes.ts';
import { assessmentSamples } from './assessment-samples.ts';
import { curriculaOf, editionsOf, referenceSamples } from './curriculum-samples.ts';
import { decisionSamples } from './decision-samples.ts';
import { examSamples } from './exam-samples.ts';
import { first } from './first.ts';
import { instructorSamples } from './instructor-samples.ts';
import { issuanceSamples } from './issuance-samples.ts';
import { drawnTemplate, peopleSamples, recordedBatch } from './people-samples.ts';
import { selectionSamples } from './selection-samples.ts';

type Parameters = Readonly<Record<string, string>>;

/** A value of the demo story for every parameter of a path. */
export interface Samples {
  readonly usual: Parameters;
  /** Where a page needs a thing in a particular state. */
  readonly special: Readonly<Record<string, Parameters>>;
}

const query = { limit: 200 };

/** Who looks for them: each finds what is theirs. */
export type Finders = Readonly<Record<'head' | 'admin' | 'assessor' | 'certifier', Colleague>>;

/** Finds things of the demo story, in the states that the pages are made for. */
export async function findSamples({ head, admin, assessor, certifier }: Finders): Promise<Samples> {
  const cohortOf = await cohortsOf(head);
  const curriculumOf = await curriculaOf(head);
  const lineOf = { ...(await editionsOf(head)), ...(await drawnTemplate(head)) };
  const waiting = await head.call(contract.listImports, { query: { ...query, status: 'staged' } });
  const decided = await decisionSamples(certifier);
  const usual = {
    ...decided.usual,
    ...(await examSamples()),
    ...(await trainingSamples(head, cohortOf('Pengurus Pemula Angkatan IV'))),
    ...(await waitingSamples(head)),
    ...(await mentoringSamples(head)),
    ...(await peopleSamples(head)),
    ...(await officeSamples(admin)),
    importId: first(waiting.items, 'import that waits').id,
    ...{ kind: 'replacement', event: 'withdraw', $: 'tidak/ada' },
    ...(await referenceSamples(head)),
    curriculumId: curriculumOf('published'),
  };
  const special = {
    ...specialSamples(cohortOf, curriculumOf),
    ...(await selectionSamples(head, cohortOf)),
    ...lineOf,
    ...(await instructorSamples(head)),
    ...(await assessmentSamples(admin, assessor)),
    ...decided.special,
    'recorded/$batchId': { batchId: await recordedBatch(head) },
  };
  return { usual, special };
}

function specialSamples(cohortOf: (title: string) => string, curriculumOf: (status: string) => string) {
  const enrolling = { cohortId: cohortOf('Pengurus Pemula Angkatan V') };
  const completed = { cohortId: cohortOf('Pengurus Pemula Angkatan III') };
  const draft = { curriculumId: curriculumOf('draft') };
  return {
    'cohorts/$cohortId/steps/$event': { event: 'open_evaluation' },
    'cohorts/$cohortId/enrolments/new': enrolling,
    'cohorts/$cohortId/enrolments/import': enrolling,
    'cohorts/$cohortId/timetable/import': enrolling,
    'cohorts/$cohortId/evaluation': completed,
    'cohorts/$cohortId/issuance': completed,
    'cohorts/$cohortId/mentoring': completed,
    'cohorts/$cohortId/issuance/request': completed,
    'curricula/$curriculumId/edit': draft,
    'curricula/$curriculumId/publish': draft,
  };
}

async function cohortsOf(head: Colleague) {
  const { items } = await head.call(contract.listCohorts, { query });
  return (title: string) =>
    first(
      items.filter((cohort) => cohort.title === title),
      title,
    ).id;
}

async function trainingSamples(head: Colleague, cohortId: string) {
  const people = await head.call(contract.listEnrolments, { params: { cohortId }, query });
  const sessions = await head.call(contract.listSessions, { params: { cohortId } });
  const instructors = await head.call(contract.listInstructors, { query });
  const cooperatives = await head.call(contract.listCooperatives, { query });
  const units = await head.call(contract.listCompetencyUnits, { query });
  const rooms = await head.call(contract.listRooms, { params: { centreId: head.centreId }, query: {} });
  return {
    roomId: first(rooms.items, 'room').id,
    ...{ cohortId, centreId: head.centreId },
    enrolmentId: first(people.items, 'person').id,
    sessionId: first(sessions.items.slice(-1), 'session').id,
    instructorId: first(instructors.items, 'instructor').id,
    cooperativeId: first(cooperatives.items, 'cooperative').id,
    unitId: first(units.items, 'unit').id,
  };
}

async function waitingSamples(head: Colleague) {
  const requests = await head.call(contract.listCertificateRequests, { query: { ...query, status: 'pending' } });
  const complaints = await head.call(contract.listComplaints, { query });
  const corrections = await head.call(contract.listCorrections, { query });
  const { id: requestId, certificateId } = first(requests.items, 'waiting request');
  const correctionId = first(corrections.items, 'late entry').id;
  const complaintId = first(complaints.items, 'complaint').id;
  const dataRequests = await head.call(contract.listDataRequests, { query: { ...query, status: 'received' } });
  const dataRequestId = first(dataRequests.items, 'request about data').id;
  const cases = { complaintId, correctionId, dataRequestId };
  return { requestId, certificateId, ...cases, ...(await issuanceSamples(head)) };
}

async function mentoringSamples(head: Colleague) {
  const mentorships = await head.call(contract.listMentorships, { query });
  const placements = await head.call(contract.listPlacements, { query: { ...query, status: 'reported' } });
  const mentored = mentorships.items.filter(({ mentorName }) => mentorName !== null);
  const placementId = first(placements.items, 'waiting job').id;
  return { placementId, mentorshipId: first(mentored, 'mentored cooperative').id };
}

async function officeSamples(admin: Colleague) {
  const accounts = await admin.call(contract.listAccounts, { query });
  const settings = await admin.call(contract.listSettings, {});
  const keys = await admin.call(contract.listApiKeys, { query });
  const breaches = await admin.call(contract.listBreaches, { query });
  const { items: layouts } = await admin.call(contract.listExchangeProfiles, { query: { record: 'enrolments' } });
  return {
    breachId: first(breaches.items, 'breach').id,
    ...{ apiKeyId: first(keys.items, 'key').id, profileId: first(layouts, 'layout').id },
    ...{ accountId: first(accounts.items, 'account').id, setting: first(settings.items, 'setting').key },
  };
}

/** The address of a page with sample values; fails for a parameter that nobody gave a sample for. */
export function addressOf({ path }: AdminRoute, { usual, special }: Samples): string {
  const values = { ...usual, ...special[path] };
  const filled = path.replace(/\$(\w*)/g, (_, name: string) => {
    const value = values[name || '$'];
    if (value === undefined) throw new Error(`${path} needs a sample for $${name}: add one to samples.ts.`);
    return value;
  });
  return `/admin/${filled.replace(/^\//, '')}`;
}
