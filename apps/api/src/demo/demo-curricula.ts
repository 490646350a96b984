import type { Curriculum, CurriculumUnit, NewCurriculum } from '@kompeten/domain';
import { referenceUnits } from '../features/competencies/reference-units.repository.ts';
import { CurriculaService } from '../features/curricula/curricula.service.ts';
import type { Story } from './story.ts';

const units = (...given: readonly (readonly [number: string, lessonHours: number, elective?: 'elective'])[]) =>
  given.map(([number, lessonHours, elective]): CurriculumUnit => {
    const code = `CONTOH.KDKMP.${number}`;
    const known = referenceUnits.find((unit) => unit.code === code);
    if (!known) throw new Error(`The demo story teaches ${code}, which is not in the register`);
    return {
      code,
      title: known.title,
      lessonHours,
      compulsory: elective === undefined,
      syllabus: syllabusOf(known.elements),
    };
  });

const syllabusOf = (elements: readonly { title: string }[]) => elements.map(({ title }) => title).join('; ');

const beginners: NewCurriculum = {
  title: 'Pengurus Kopdes/Kel Merah Putih Pemula',
  summary: 'Tiga hari untuk pengurus baru: prinsip, rapat anggota, rencana kerja, pertanggungjawaban.',
  units: units(['01', 6], ['02', 8], ['03', 4], ['08', 6]),
};

const principles: NewCurriculum = {
  title: 'Penerapan Prinsip Dasar Kopdes/Kel Merah Putih',
  summary: 'Dua hari untuk anggota dan calon pengurus, berlaku nasional.',
  units: units(['01', 8], ['02', 8]),
};

const shop: NewCurriculum = {
  title: 'Pengelola Gerai Kopdes Merah Putih',
  summary: 'Tiga hari untuk pengelola: gerai, persediaan, sistem informasi.',
  units: units(['06', 12], ['07', 8], ['04', 4, 'elective']),
};

const drivers: NewCurriculum = {
  title: 'Layanan Koperasi Pengemudi dan Kurir',
  summary: 'Rancangan: masih menunggu masukan koperasi pengemudi.',
  units: units(['01', 4], ['21', 8], ['22', 6], ['31', 6, 'elective'], ['32', 4, 'elective']),
};

/** Published curricula, a draft, and a second edition under way. */
export async function tellCurricula(story: Story): Promise<void> {
  const { centre, admin } = { centre: story.actor('centre.manager'), admin: story.actor('admin') };
  const service = story.the(CurriculaService);
  await story.at(-150, '09:00', async () => {
    const write = async (name: string, given: NewCurriculum, by: typeof centre): Promise<Curriculum> => {
      const draft = await service.create({ ...given, demo: true }, by);
      const published = await service.publish(draft.id, draft.version, by);
      story.keep('curriculum', name, published);
      return published;
    };
    await write('beginners', beginners, centre);
    await write('shop', shop, centre);
    await write('principles', principles, admin);
  });
  await story.at(-12, '14:00', async () => {
    const second = await service.startEdition(story.curriculum('beginners').id, centre);
    const more = [...units(['01', 6], ['02', 8], ['03', 4], ['08', 6]), ...units(['07', 4, 'elective'])];
    await service.change(
      second.id,
      { version: second.version, units: more, summary: 'Edisi kedua: ditambah sistem informasi.' },
      centre,
    );
    await service.create({ ...drivers, demo: true }, centre);
  });
}
