import { centres, curricula } from '@kompeten/contract';
import type { Centre, Curriculum, CurriculumDetail } from '@kompeten/domain';
import { type SignedIn, signedIn } from './builders.ts';
import type { TestApi } from './test-api.ts';

/** Two illustrative units as curricula name them. */
export const principles = { code: 'CONTOH.KDKMP.01', title: 'Menerapkan prinsip dasar koperasi', lessonHours: 8 };
export const meetings = { code: 'CONTOH.KDKMP.02', title: 'Mengelola keanggotaan dan RAT', lessonHours: 12 };

/** A centre with a manager who writes curricula. */
export interface CurriculumStage {
  administrator: SignedIn;
  manager: SignedIn;
  centre: Centre;
  draft(body?: object, by?: SignedIn): Promise<CurriculumDetail>;
  publish(curriculum: Curriculum, by?: SignedIn): Promise<CurriculumDetail>;
  change(curriculum: Curriculum, body: object, by?: SignedIn): Promise<CurriculumDetail>;
}

/** Sets up a centre with a manager who writes curricula. */
export async function aCurriculumStage(api: TestApi): Promise<CurriculumStage> {
  const administrator = await signedIn(api, { role: 'administrator' });
  const body = { name: 'BLK Kurikulum', kind: 'blk', regionCode: '35.10' } as const;
  const centre = await administrator.call(centres.createCentre, { body });
  const manager = await signedIn(api, { role: 'centre_manager', centreId: centre.id });
  return {
    ...{ administrator, manager, centre },
    draft: (given = {}, by = manager) =>
      by.call(curricula.createCurriculum, {
        body: { title: 'Pengurus Pemula', units: [principles, meetings], ...given },
      }),
    publish: (curriculum, by = manager) => by.call(curricula.publishCurriculum, seen(curriculum)),
    change: (curriculum, given, by = manager) =>
      by.call(curricula.changeCurriculum, { ...seen(curriculum), body: { version: curriculum.version, ...given } }),
  };
}

/** The address of a curriculum and the version that was seen. */
export const seen = ({ id, version }: Curriculum) => ({ params: { curriculumId: id }, body: { version } });
