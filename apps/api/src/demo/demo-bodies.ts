import { type CertificationBody, type NewAssessor, verificationItems } from '@kompeten/domain';
import { AssessmentSitesService } from '../features/assessment-sites/assessment-sites.service.ts';
import { AssessorsService } from '../features/assessors/assessors.service.ts';
import { BodyLicencesService } from '../features/certification-bodies/body-licences.service.ts';
import { CertificationBodiesService } from '../features/certification-bodies/certification-bodies.service.ts';
import { SchemesService } from '../features/schemes/schemes.service.ts';
import { castAccount, demoEmail } from './demo-accounts.ts';
import type { Story } from './story.ts';

const NUSANTARA = 'LSP Koperasi Nusantara (CONTOH)';
const MANDIRI = 'LSP Mandiri Desa (CONTOH)';

interface CastAssessor {
  name: string;
  fullName: string;
  region: string;
  email?: string;
  /** Days count from today: the certificate ends then. */
  until: number;
}

const own: readonly CastAssessor[] = [
  { name: 'zubaedah', fullName: 'Siti Zubaedah', region: '35.10', email: demoEmail('assessor'), until: 640 },
  { name: 'agung', fullName: 'Agung Prasetyawan', region: '35.10', email: demoEmail('instructor'), until: 410 },
  { name: 'made', fullName: 'I Made Suryadharma', region: '51.71', until: 55 },
];

const elsewhere: readonly CastAssessor[] = [
  { name: 'lestari', fullName: 'Dwi Lestari Handayani', region: '35.78', until: 300 },
];

/** Two bodies with licences and assessors, places of assessment, and the people who work for the first of them. */
export async function tellBodies(story: Story): Promise<void> {
  await story.at(-158, '09:00', async () => {
    const nusantara = await bodyOf(story, NUSANTARA, 'p1');
    await tellBodyStaff(story, nusantara.id);
    const mandiri = await bodyOf(story, MANDIRI, 'p3');
    for (const assessor of own) await assessorOf(story, nusantara, assessor);
    for (const assessor of elsewhere) await assessorOf(story, mandiri, assessor);
    await tellSites(story, nusantara);
    story.keep('body', 'nusantara', nusantara);
    story.keep('body', 'mandiri', mandiri);
  });
}

async function bodyOf(story: Story, name: string, kind: 'p1' | 'p3'): Promise<CertificationBody> {
  const admin = story.actor('admin');
  const home = kind === 'p1' ? { regionCode: '35.10', centreId: story.centre('segara').id } : { regionCode: '35.78' };
  const given = { name, kind, quorum: kind === 'p1' ? 2 : 3, demo: true, ...home };
  const body = await story.the(CertificationBodiesService).create(given, admin);
  const { items } = await story.the(SchemesService).list({ limit: 50 });
  const schemeIds = items.filter(({ illustrative }) => illustrative).map(({ id }) => id);
  const number = `BNSP-LSP-CONTOH-${kind === 'p1' ? '0417' : '0932'}-ID`;
  const licence = { number, validFrom: story.day(-1000), validUntil: story.day(395), schemeIds, demo: true };
  await story.the(BodyLicencesService).record(body.id, licence, admin);
  return body;
}

async function tellBodyStaff(story: Story, certificationBodyId: string): Promise<void> {
  const at = { certificationBodyId, startsOn: story.day(-158) };
  await castAccount(story, 'certification.manager', 'Ignatius Lamabelawa', [{ role: 'certification_manager', ...at }]);
  await castAccount(story, 'assessor', 'Siti Zubaedah', [{ role: 'assessor', ...at }]);
  await castAccount(story, 'panel', 'Hendrikus Wattimena', [{ role: 'panel_member', ...at }]);
  await castAccount(story, 'invigilator', 'Fransiska Bria', [{ role: 'invigilator', ...at }]);
}

async function assessorOf(story: Story, { id: bodyId }: CertificationBody, cast: CastAssessor): Promise<void> {
  const { items } = await story.the(SchemesService).listVersions({ limit: 200 });
  const from = story.day(-500);
  const authorisations = items
    .filter(({ illustrative }) => illustrative)
    .map(({ id }) => ({ schemeVersionId: id, from, until: null }));
  const given: NewAssessor & { demo: boolean } = {
    person: {
      fullName: cast.fullName,
      identity: { kind: 'none', reason: 'Data contoh tanpa dokumen' },
      birthDate: '1979',
    },
    ...{ metNumber: `CONTOH.MET.${cast.name.toUpperCase()}`, validFrom: from, validUntil: story.day(cast.until) },
    ...{ regionCode: cast.region, email: cast.email, authorisations, demo: true },
  };
  story.keep('assessor', cast.name, await story.the(AssessorsService).create(bodyId, given, story.actor('admin')));
}

async function tellSites(story: Story, { id: bodyId }: CertificationBody): Promise<void> {
  const manager = story.actor('certification.manager');
  const sites = story.the(AssessmentSitesService);
  const places = [
    {
      ...{ name: 'TUK Mandiri Segara (CONTOH)', kind: 'permanent' as const, regionCode: '35.10.05', seats: 80 },
      roomId: story.room('hall').id,
    },
    { name: 'TUK Sewaktu Balai Desa Kedungrejo (CONTOH)', kind: 'ad_hoc' as const, regionCode: '35.10.05', seats: 30 },
  ];
  for (const place of places) {
    const site = await sites.create(bodyId, { ...place, demo: true }, manager);
    const items = verificationItems.map((item) => ({ item, met: true }));
    const span = { from: story.day(-158), until: story.day(place.kind === 'permanent' ? 570 : 40) };
    const verified = { ...span, byName: 'Ignatius Lamabelawa', items, version: site.version };
    story.keep('site', place.kind, await sites.verify(site.id, verified, manager));
  }
}
