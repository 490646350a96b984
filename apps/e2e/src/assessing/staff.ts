import { randomUUID } from 'node:crypto';
import { contract } from '@kompeten/contract';
import { type AssessmentSite, type SchemeChoice, verificationItems } from '@kompeten/domain';
import { hireAs } from '../instructor.ts';
import { type Colleague, signIn, signInWith } from '../office.ts';
import { daysAhead } from '../rehearsal/days.ts';

/** An assessor with an account, signed in. */
export interface WorkingAssessor {
  readonly assessorId: string;
  readonly colleague: Colleague;
}

/** A certification body at work: who runs it, who decides, who assesses, where, and for what. */
export interface WorkingBody {
  readonly bodyId: string;
  readonly manager: Colleague;
  /** A second manager, so that four eyes are possible. */
  readonly head: Colleague;
  readonly panel: readonly [Colleague, Colleague, Colleague];
  readonly assessors: readonly WorkingAssessor[];
  readonly site: AssessmentSite;
  readonly scheme: SchemeChoice;
}

const SCHEME = 'CONTOH-SK-02';
const NAMES = ['Rukmini', 'Sujarwo', 'Yohana', 'Herlina', 'Marthen', 'Ketut', 'Siti', 'Bambang'];

/** The body of the demo with so many new assessors, each of whom assesses as many candidates a day as said, and a place of its own. */
export async function bodyAtWork(assessors: number, maxCandidatesADay: number | null = null): Promise<WorkingBody> {
  const [manager, head, ...panel] = (await Promise.all(
    ['certification.manager', 'lsp.head', 'panel', 'panel.2', 'panel.3'].map(signIn),
  )) as [Colleague, Colleague, Colleague, Colleague, Colleague];
  const bodyId = manager.user.memberships.find((one) => one.certificationBodyId)?.certificationBodyId ?? '';
  const { items } = await manager.call(contract.listSchemeVersions, { query: { limit: 200 } });
  const scheme = items.find(({ schemeCode }) => schemeCode === SCHEME);
  if (!scheme) throw new Error(`The demo has no scheme ${SCHEME}`);
  const known = { bodyId, manager, head, panel, scheme };
  const site = await verifiedSite(manager, bodyId);
  const names = NAMES.slice(0, assessors).map((name) => `${name} Asesor`);
  const hired = await Promise.all(names.map((fullName) => hireAssessor(known, fullName, maxCandidatesADay)));
  return { ...known, site, assessors: hired };
}

async function verifiedSite(manager: Colleague, bodyId: string): Promise<AssessmentSite> {
  const name = `TUK Sewaktu Balai Desa ${randomUUID().slice(0, 6)}`;
  const body = { name, kind: 'ad_hoc' as const, regionCode: '35.10.05', seats: 120 };
  const { id, version } = await manager.call(contract.createSite, { params: { bodyId }, body });
  const items = verificationItems.map((item) => ({ item, met: true }));
  const found = { from: daysAhead(-30), until: daysAhead(300), byName: manager.user.fullName, items, version };
  return manager.call(contract.verifySite, { params: { siteId: id }, body: found });
}

async function hireAssessor(
  { bodyId, manager, scheme }: Pick<WorkingBody, 'bodyId' | 'manager' | 'scheme'>,
  fullName: string,
  maxCandidatesADay: number | null,
): Promise<WorkingAssessor> {
  const { email, password } = await hireAs({ role: 'assessor', certificationBodyId: bodyId }, fullName);
  const identity = { kind: 'none' as const, reason: 'Diuji tanpa dokumen' };
  const body = {
    person: { fullName, identity, birthDate: '1979' },
    ...{ metNumber: `CONTOH.MET.${randomUUID().slice(0, 8)}`, validFrom: daysAhead(-400), validUntil: daysAhead(500) },
    ...{ regionCode: '35.10', email, maxCandidatesADay },
    authorisations: [{ schemeVersionId: scheme.id, from: daysAhead(-400) }],
  };
  const { id } = await manager.call(contract.createAssessor, { params: { bodyId }, body });
  return { assessorId: id, colleague: await signInWith({ email, password }) };
}
