import type { ConflictKind, NewConflict } from '@kompeten/domain';
import { ApplicationsService } from '../features/applications/applications.service.ts';
import { AssessorChoicesService } from '../features/applications/assessor-choices.service.ts';
import { ConflictsService } from '../features/assessors/conflicts.service.ts';
import { BodyLicencesService } from '../features/certification-bodies/body-licences.service.ts';
import { CertificationBodiesService } from '../features/certification-bodies/certification-bodies.service.ts';
import { ComplaintsService } from '../features/complaints/complaints.service.ts';
import { FilingService } from '../features/complaints/filing.service.ts';
import { SchemeMakingService } from '../features/schemes/scheme-making.service.ts';
import type { Story } from './story.ts';

const unit = (number: string, group?: string) => ({ code: `CONTOH.KDKMP.${number}`, group });

/** A scheme made by hand, a body whose licence has lapsed, conflicts of interest, one of them withdrawn, and a complaint. */
export async function tellBodyHouse(story: Story): Promise<void> {
  const schemeId = await story.at(-20, '09:00', () => shopScheme(story));
  await story.at(-20, '10:00', () => lapsedBody(story, schemeId));
  const manager = story.actor('certification.manager');
  const conflicts = story.the(ConflictsService);
  await story.at(-8, '09:00', () => declare(story, 'Kornelis Tabuni', 'made', 'relative'));
  const mistaken = await story.at(-8, '09:30', () => declare(story, 'Nurhasanah Siregar', 'agung', 'business'));
  await story.at(-7, '11:00', () =>
    conflicts.withdraw(mistaken.id, { reason: 'Yang dimaksud pengusaha lain dengan nama yang sama' }, manager),
  );
  const memberId = story.actor('panel.3').accountId;
  await story.at(-6, '10:00', () => declareOf(story, 'Nurhasanah Siregar', { memberId }, 'same_cooperative'));
  await complain(story);
}

/** Somebody outside complains about an assessment, without any certificate; the body has read it. */
async function complain(story: Story): Promise<void> {
  const { id: bodyId } = story.body('nusantara');
  const text = 'Uji dimulai dua jam lebih lambat dari undangan, dan peserta dari pulau tertinggal perahu.';
  const about = { bodyId, kind: 'session' as const, named: 'Uji kompetensi di Grajagan', text };
  await story.at(-4, '15:00', () => story.the(FilingService).fileAboutBody(about, { ip: '192.0.2.11' }));
  const manager = story.actor('certification.manager');
  const complaints = story.the(ComplaintsService);
  await story.at(-3, '09:00', async () => {
    const { items } = await complaints.list({ status: 'received', limit: 1 }, manager);
    for (const { id } of items) await complaints.move(id, { event: 'acknowledge', note: null }, manager);
  });
}

async function shopScheme(story: Story): Promise<string> {
  const requirements = [
    {
      title: 'Bekal mengelola gerai',
      alternatives: [
        { kind: 'training' as const, text: 'Pelatihan mengelola gerai, di lembaga mana pun' },
        { kind: 'experience' as const, text: 'Mengelola gerai atau warung paling sedikit satu tahun' },
        { kind: 'portfolio' as const, text: 'Catatan stok dan penjualan tiga bulan terakhir' },
      ],
    },
  ];
  const version = {
    ...{ label: '2026', requirements, feeRupiah: 450_000, groups: [{ title: 'Pilihan', choose: 1 }] },
    units: [unit('06'), unit('07'), unit('04', 'Pilihan'), unit('05', 'Pilihan')],
  };
  const scheme = { code: 'CONTOH-SK-03', title: 'Pengelolaan Gerai Koperasi', kind: 'kkni' as const, version };
  return (await story.the(SchemeMakingService).create(scheme, story.actor('admin'))).id;
}

async function lapsedBody(story: Story, schemeId: string): Promise<void> {
  const admin = story.actor('admin');
  const given = { name: 'LSP Tani Samudra (CONTOH)', kind: 'p2' as const, regionCode: '35.07', demo: true };
  const { id } = await story.the(CertificationBodiesService).create(given, admin);
  const span = { validFrom: story.day(-1100), validUntil: story.day(-12) };
  const licence = { number: 'BNSP-LSP-CONTOH-0561-ID', ...span, schemeIds: [schemeId], demo: true };
  await story.the(BodyLicencesService).record(id, licence, admin);
}

const declare = (story: Story, applicant: string, assessor: string, kind: ConflictKind) =>
  declareOf(story, applicant, { assessorId: story.assessor(assessor).id }, kind);

async function declareOf(
  story: Story,
  applicant: string,
  who: Pick<NewConflict, 'assessorId' | 'memberId'>,
  kind: ConflictKind,
) {
  const manager = story.actor('certification.manager');
  const found = await story.the(ApplicationsService).list({ q: applicant, limit: 1 }, manager);
  const [application] = found.items;
  if (!application) throw new Error(`The demo story does not know an application of ${applicant}`);
  const given = { ...who, applicationId: application.id, kind };
  return story.the(AssessorChoicesService).declare(given, manager);
}
