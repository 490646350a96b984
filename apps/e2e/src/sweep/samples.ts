import { contract } from '@kompeten/contract';
import { formatCode, type Standing } from '@kompeten/domain';
import type { Colleague } from '../office.ts';
import type { AdminRoute } from './admin-routes.ts';

type Parameters = Readonly<Record<string, string>>;

const first = <T>(items: readonly T[], what: string): T => {
  const [item] = items;
  if (item === undefined) throw new Error(`The demo data have no ${what}.`);
  return item;
};

/** A value of the demo story for every parameter of a path. */
export interface Samples {
  readonly usual: Parameters;
  /** Where a page needs a thing in a particular state. */
  readonly special: Readonly<Record<string, Parameters>>;
}

const query = { limit: 200 };

/** Finds things of the demo story, in the states that the pages are made for. */
export async function findSamples(head: Colleague, admin: Colleague): Promise<Samples> {
  const cohortOf = await cohortsOf(head);
  const curriculumOf = await curriculaOf(head);
  const recorded = await recordedBatch(head);
  const waiting = await head.call(contract.listImports, { query: { ...query, status: 'staged' } });
  const usual = {
    ...(await trainingSamples(head, cohortOf('Pengurus Pemula Angkatan IV'))),
    ...(await waitingSamples(head)),
    ...(await mentoringSamples(head)),
    ...(await officeSamples(admin)),
    importId: first(waiting.items, 'import that waits').id,
    ...{ kind: 'replacement', event: 'withdraw', $: 'tidak/ada' },
    curriculumId: curriculumOf('published'),
  };
  return { usual, special: { ...specialSamples(cohortOf, curriculumOf), 'recorded/$batchId': { batchId: recorded } } };
}

function specialSamples(cohortOf: (title: string) => string, curriculumOf: (status: string) => string) {
  const enrolling = { cohortId: cohortOf('Pengurus Pemula Angkatan V') };
  const completed = { cohortId: cohortOf('Pengurus Pemula Angkatan III') };
  const draft = { curriculumId: curriculumOf('draft') };
  return {
    'cohorts/$cohortId/steps/$event': { event: 'open_evaluation' },
    'cohorts/$cohortId/enrolments/new': enrolling,
    'cohorts/$cohortId/enrolments/import': enrolling,
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

async function curriculaOf(head: Colleague) {
  const { items } = await head.call(contract.listCurricula, { query });
  const own = items.filter(({ centreId }) => centreId === head.centreId);
  return (status: string) =>
    first(
      own.filter((curriculum) => curriculum.status === status),
      `${status} curriculum`,
    ).id;
}

async function trainingSamples(head: Colleague, cohortId: string) {
  const people = await head.call(contract.listEnrolments, { params: { cohortId }, query });
  const instructors = await head.call(contract.listInstructors, { query });
  const cooperatives = await head.call(contract.listCooperatives, { query });
  const units = await head.call(contract.listCompetencyUnits, { query });
  return {
    ...{ cohortId, centreId: head.centreId },
    enrolmentId: first(people.items, 'person').id,
    instructorId: first(instructors.items, 'instructor').id,
    cooperativeId: first(cooperatives.items, 'cooperative').id,
    unitId: first(units.items, 'unit').id,
  };
}

async function waitingSamples(head: Colleague) {
  const requests = await head.call(contract.listCertificateRequests, { query: { ...query, status: 'pending' } });
  const batches = await head.call(contract.listIssuanceBatches, { query: { ...query, status: 'pending_approval' } });
  const complaints = await head.call(contract.listComplaints, { query });
  const corrections = await head.call(contract.listCorrections, { query });
  const { id: requestId, certificateId } = first(requests.items, 'waiting request');
  const correctionId = first(corrections.items, 'late entry').id;
  const complaintId = first(complaints.items, 'complaint').id;
  const dataRequests = await head.call(contract.listDataRequests, { query: { ...query, status: 'received' } });
  const dataRequestId = first(dataRequests.items, 'request about data').id;
  const cases = { complaintId, correctionId, dataRequestId };
  return { requestId, certificateId, ...cases, batchId: first(batches.items, 'waiting batch').id };
}

async function recordedBatch(head: Colleague): Promise<string> {
  const { items } = await head.call(contract.listRecordedBatches, { query: { ...query, status: 'pending' } });
  return first(items, 'older register that waits').id;
}

async function mentoringSamples(head: Colleague) {
  const mentorships = await head.call(contract.listMentorships, { query });
  const placements = await head.call(contract.listPlacements, { query: { ...query, status: 'reported' } });
  const mentored = mentorships.items.filter(({ mentorName }) => mentorName !== null);
  return {
    mentorshipId: first(mentored, 'mentored cooperative').id,
    placementId: first(placements.items, 'waiting job').id,
  };
}

async function officeSamples(admin: Colleague) {
  const accounts = await admin.call(contract.listAccounts, { query });
  const settings = await admin.call(contract.listSettings, {});
  const keys = await admin.call(contract.listApiKeys, { query });
  const apiKeyId = first(keys.items, 'key').id;
  return { apiKeyId, accountId: first(accounts.items, 'account').id, setting: first(settings.items, 'setting').key };
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

/** A public answer of the demo story for every status that it has, an unknown code and a mistyped one. */
export async function answerAddresses(head: Colleague): Promise<string[]> {
  const { items } = await head.call(contract.listCertificates, { query: { limit: 200 } });
  const standings: readonly Standing[] = ['valid', 'suspended', 'revoked', 'replaced'];
  const codes = standings.map(
    (standing) =>
      first(
        items.filter((certificate) => certificate.standing === standing),
        `${standing} certificate`,
      ).code,
  );
  return [...codes.map((code) => `/v/${formatCode(code)}`), '/v/0000-0000-0000-0000', '/v/SALAH-KETIK'];
}
