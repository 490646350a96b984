import { randomBytes } from 'node:crypto';
import {
  type AssessmentSite,
  type Assessor,
  type CertificationBody,
  dayAfterDays,
  emptyApplicationForm,
  type SchemeChoice,
  verificationItems,
} from '@kompeten/domain';
import { newId } from '../clock.ts';
import { Transactions } from '../database/transactions.ts';
import { ApplicationRepository } from '../features/applications/application.repository.ts';
import { AssessmentSessionRepository } from '../features/assessment-sessions/assessment-session.repository.ts';
import { CandidacyRepository } from '../features/assessment-sessions/candidacy.repository.ts';
import { AssessmentSitesService } from '../features/assessment-sites/assessment-sites.service.ts';
import { AssessorsService } from '../features/assessors/assessors.service.ts';
import { BodyLicencesService } from '../features/certification-bodies/body-licences.service.ts';
import { CertificationBodiesService } from '../features/certification-bodies/certification-bodies.service.ts';
import { PeopleService } from '../features/people/people.service.ts';
import { SchemeRepository } from '../features/schemes/scheme.repository.ts';
import { SchemesService } from '../features/schemes/schemes.service.ts';
import { founder } from './organisation-builders.ts';
import type { TestApi } from './test-api.ts';

const twoUnits: readonly string[] = ['CONTOH.KDKMP.01', 'CONTOH.KDKMP.02'];
const own = (): string => randomBytes(5).toString('hex').toUpperCase();

/** The day so many days from the test's today. */
export const dayFrom = (api: TestApi, days: number): string => dayAfterDays(api.clock.now(), days);

/** A version of a new scheme with these units of the register: all compulsory, or so many of them to be chosen. */
export async function aSchemeVersion(api: TestApi, unitCodes = twoUnits, choose?: number): Promise<SchemeChoice> {
  const [schemeId, id] = [newId(), newId()];
  await api.app.get(Transactions, { strict: false }).run(async (tx) => {
    const repository = SchemeRepository.in(tx);
    const scheme = { id: schemeId, code: `CONTOH-${own()}`, title: 'Skema uji', kind: 'cluster' as const };
    await repository.insert({ ...scheme, illustrative: true, createdAt: tx.at });
    const units = unitCodes.map((code) => ({ code, title: code, group: choose ? 'Pilihan' : null }));
    const groups = choose ? [{ title: 'Pilihan', choose }] : [];
    const terms = { validityMonths: 36, surveillanceMonths: 12, renewalOpensMonths: 30, reassessmentDays: 180 };
    const version = { id, schemeId, label: '1', units, groups, requirements: [], feeRupiah: null };
    await repository.insertVersion({ ...version, ...terms, createdAt: tx.at });
  });
  return api.app.get(SchemesService, { strict: false }).getVersion(id);
}

/** A certification body whose licence covers these schemes. */
export async function aBody(api: TestApi, schemeIds: readonly string[] = []): Promise<CertificationBody> {
  const bodies = api.app.get(CertificationBodiesService, { strict: false });
  const body = await bodies.create({ name: `LSP Uji ${own()}`, kind: 'p1', regionCode: '35.10', quorum: 2 }, founder);
  const span = { validFrom: dayFrom(api, -500), validUntil: dayFrom(api, 500) };
  const licence = { number: own(), ...span, schemeIds: [...schemeIds] };
  if (schemeIds.length > 0) await api.app.get(BodyLicencesService, { strict: false }).record(body.id, licence, founder);
  return body;
}

/** A verified place of assessment of a body. */
export async function aSite(api: TestApi, bodyId: string, seats = 20, roomId?: string): Promise<AssessmentSite> {
  const sites = api.app.get(AssessmentSitesService, { strict: false });
  const given = { name: `TUK Uji ${own()}`, kind: 'ad_hoc' as const, regionCode: '35.10', seats, roomId };
  const { id, version } = await sites.create(bodyId, given, founder);
  const items = verificationItems.map((item) => ({ item, met: true }));
  const span = { from: dayFrom(api, -100), until: dayFrom(api, 300) };
  return sites.verify(id, { ...span, byName: 'Uji', items, version }, founder);
}

/** An assessor of a body, authorised for these versions; the account is that of the e-mail. */
export function anAssessor(
  api: TestApi,
  bodyId: string,
  schemeVersionIds: readonly string[],
  { email, fullName = `Asesor ${own()}` }: { email?: string | null; fullName?: string } = {},
): Promise<Assessor> {
  const from = dayFrom(api, -400);
  const identity = { kind: 'none', reason: 'Diuji tanpa dokumen' } as const;
  const authorisations = schemeVersionIds.map((schemeVersionId) => ({ schemeVersionId, from }));
  const given = { person: { fullName, identity, birthDate: '1980' }, metNumber: `MET.${own()}`, email, authorisations };
  const span = { validFrom: from, validUntil: dayFrom(api, 400), regionCode: '35.10' };
  return api.app.get(AssessorsService, { strict: false }).create(bodyId, { ...given, ...span }, founder);
}

/** Somebody who is known to the register. */
export async function aPerson(api: TestApi, fullName = `Asesi ${own()}`, nik?: string): Promise<string> {
  const none = { kind: 'none', reason: 'Diuji tanpa dokumen' } as const;
  const given = { fullName, identity: nik ? ({ kind: 'nik', value: nik } as const) : none, birthDate: '1990-02-03' };
  const people = api.app.get(PeopleService, { strict: false });
  const transactions = api.app.get(Transactions, { strict: false });
  return (await transactions.run((tx) => people.foundOrEntered(tx, given, { byName: null }))).personId;
}

/** What a candidate of an assessment session stands in. */
export interface StagedCandidacy {
  body: CertificationBody;
  scheme: SchemeChoice;
  site: AssessmentSite;
  assessor: Assessor;
  sessionId: string;
  applicationIds: string[];
  candidacyIds: string[];
  personIds: string[];
}

type StagedPeople = { people?: number; assessorEmail?: string | null; niks?: string[]; choose?: number };

/** A session of today with candidates who are scheduled in it, written straight into the register. */
export async function scheduledCandidates(
  api: TestApi,
  { people = 1, assessorEmail = null, niks = [], choose }: StagedPeople = {},
): Promise<StagedCandidacy> {
  const scheme = await aSchemeVersion(api, undefined, choose);
  const body = await aBody(api, [scheme.schemeId]);
  const assessor = await anAssessor(api, body.id, [scheme.id], { email: assessorEmail });
  const site = await aSite(api, body.id);
  const personIds: string[] = [];
  for (let each = 0; each < people; each += 1) personIds.push(await aPerson(api, undefined, niks[each]));
  const sessionId = newId();
  const stage = { body, scheme, site, assessor, sessionId, personIds, applicationIds: [], candidacyIds: [] };
  await api.app.get(Transactions, { strict: false }).run(async (tx) => {
    const startsAt = api.clock.now();
    const endsAt = new Date(Date.parse(startsAt) + 8 * 3_600_000).toISOString();
    const session = { id: sessionId, bodyId: body.id, schemeVersionId: scheme.id, siteId: site.id, startsAt, endsAt };
    const sessions = AssessmentSessionRepository.in(tx);
    await sessions.insert({ ...session, title: 'Sesi uji', status: 'scheduled', demo: false, version: 1 });
    await sessions.staff(sessionId, [assessor.id], []);
    for (const personId of personIds) await seat(tx, stage, personId);
  });
  return stage;
}

async function seat(
  tx: Parameters<typeof ApplicationRepository.in>[0],
  { body, scheme, assessor, sessionId, applicationIds, candidacyIds }: StagedCandidacy,
  personId: string,
): Promise<void> {
  const applications = ApplicationRepository.in(tx);
  const [applicationId, candidacyId] = [newId(), newId()];
  const of = { bodyId: body.id, schemeId: scheme.schemeId, schemeVersionId: scheme.id, personId };
  await applications.insert({
    ...{ ...of, id: applicationId, number: await applications.nextNumber(body.id), purpose: 'certification' },
    ...{ status: 'scheduled', form: emptyApplicationForm, checks: [], warnings: [] },
    ...{ unitCodes: scheme.units.map(({ code }) => code), missingUnits: [], enteredBy: 'staff' },
    ...{ assessorId: assessor.id, createdAt: tx.at, submittedAt: tx.at, demo: false, version: 1 },
  });
  const seated = { id: candidacyId, sessionId, applicationId, personId, assessorId: assessor.id };
  await CandidacyRepository.in(tx).insert({ ...seated, status: 'scheduled', version: 1 });
  applicationIds.push(applicationId);
  candidacyIds.push(candidacyId);
}
