import type { Curriculum, NewCurriculum } from '@kompeten/domain';
import { CurriculaService } from '../features/curricula/curricula.service.ts';
import { type PlannedUnit, syllabi, units } from './demo-curriculum-parts.ts';
import { schemeVersion } from './demo-schemes.ts';
import type { Story } from './story.ts';

type Written = Partial<NewCurriculum> & Pick<NewCurriculum, 'title' | 'units'>;

const firstPlan: readonly PlannedUnit[] = [
  ['01', 2, 4],
  ['02', 2, 6],
  ['03', 1, 3],
  ['08', 2, 4],
];
const secondPlan: readonly PlannedUnit[] = [...firstPlan, ['07', 1, 3]];

const beginners: Written = {
  title: 'Pengurus Kopdes/Kel Merah Putih Pemula',
  trade: 'business_management',
  summary: 'Tiga hari untuk pengurus baru: prinsip, rapat anggota, rencana kerja, pertanggungjawaban.',
  units: units(...firstPlan),
  syllabi: syllabi(...firstPlan),
  subjects: [
    { title: 'Pembukaan dan kebijakan pelatihan', theoryHours: 1, practiceHours: 0 },
    { title: 'Keselamatan, kebersihan, dan 5R di tempat kerja', theoryHours: 1, practiceHours: 1 },
  ],
};

const principles: Written = {
  title: 'Penerapan Prinsip Dasar Kopdes/Kel Merah Putih',
  trade: 'business_management',
  summary: 'Dua hari untuk anggota dan calon pengurus, berlaku nasional.',
  units: units(['01', 3, 5], ['02', 3, 5]),
};

const shop: Written = {
  title: 'Pengelola Gerai Kopdes Merah Putih',
  trade: 'business_management',
  summary: 'Tiga hari untuk pengelola: gerai, persediaan, sistem informasi.',
  units: units(['06', 4, 8], ['07', 2, 6], ['04', 2, 2, 'elective']),
  onTheJob: { place: 'Gerai koperasi desa terdekat', lessonHours: 16 },
};

const drivers: Written = {
  title: 'Layanan Koperasi Pengemudi dan Kurir',
  trade: 'logistics',
  summary: 'Rancangan: masih menunggu masukan koperasi pengemudi.',
  units: units(['01', 2, 2], ['21', 2, 6], ['22', 2, 4], ['31', 2, 4, 'elective'], ['32', 1, 3, 'elective']),
};

const whole = (given: Written): NewCurriculum & { demo: boolean } => ({
  ...{ subjects: [], syllabi: [], schemeClaim: 'full', demo: true },
  ...given,
});

/** Published curricula, a draft, and a second edition under way, which covers a newer version of the scheme but for one unit. */
export async function tellCurricula(story: Story): Promise<void> {
  const { centre, admin } = { centre: story.actor('centre.manager'), admin: story.actor('admin') };
  const service = story.the(CurriculaService);
  await story.at(-150, '09:00', async () => {
    const write = async (name: string, given: Written, by: typeof centre): Promise<Curriculum> => {
      const draft = await service.create(whole(given), by);
      const published = await service.publish(draft.id, draft.version, by);
      story.keep('curriculum', name, published);
      return published;
    };
    const ofScheme = (code: string) => schemeVersion(story, code, '2024');
    await write('beginners', { ...beginners, schemeVersionId: await ofScheme('CONTOH-SK-01') }, centre);
    await write('shop', shop, centre);
    await write('principles', { ...principles, schemeVersionId: await ofScheme('CONTOH-SK-02') }, admin);
  });
  await story.at(-12, '14:00', async () => {
    const second = await service.startEdition(story.curriculum('beginners').id, centre);
    const change = {
      ...{ version: second.version, summary: 'Edisi kedua: ditambah sistem informasi.' },
      ...{ units: units(...secondPlan), syllabi: syllabi(...secondPlan) },
      schemeVersionId: await schemeVersion(story, 'CONTOH-SK-01', '2025'),
    };
    await service.change(second.id, change, centre);
    await service.create(whole(drivers), centre);
  });
}
