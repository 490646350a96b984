import { CompetenciesService } from '../features/competencies/competencies.service.ts';
import { SchemeSheetsService } from '../features/schemes/scheme-sheets.service.ts';
import { SchemesService } from '../features/schemes/schemes.service.ts';
import type { Story } from './story.ts';

/** A scheme as its sheet says it: compulsory units, then groups of electives. */
interface SheetOfScheme {
  code: string;
  title: string;
  kind: string;
  version: string;
  units: readonly string[];
  electives?: { group: string; choose: number; units: readonly string[] };
}

const beginners = { code: 'CONTOH-SK-01', title: 'Pengurus Kopdes/Kel Merah Putih Pemula', kind: 'occupation' };

const sheets: readonly SheetOfScheme[] = [
  { ...beginners, version: '2024', units: ['01', '02', '03', '08'] },
  {
    ...{ ...beginners, version: '2025', units: ['01', '02', '03', '07', '08'] },
    electives: { group: 'Pilihan usaha', choose: 1, units: ['04', '05', '06'] },
  },
  {
    ...{ code: 'CONTOH-SK-02', title: 'Penerapan Prinsip Dasar Kopdes/Kel Merah Putih', kind: 'cluster' },
    ...{ version: '2024', units: ['01', '02'] },
  },
];

const unitCode = (number: string) => `CONTOH.KDKMP.${number}`;

/** Two schemes, one of them in two versions. */
export async function tellSchemes(story: Story): Promise<void> {
  await story.at(-160, '10:00', async (tx) => {
    for (const { code, title, kind, version, units, electives } of sheets) {
      const compulsory = units.map((each) => ({ code: unitCode(each), group: null }));
      const chosen = electives?.units.map((each) => ({ code: unitCode(each), group: electives.group })) ?? [];
      const all = [...compulsory, ...chosen];
      const known = await story.the(CompetenciesService).byCode(
        tx,
        all.map((unit) => unit.code),
      );
      const named = all.map((unit) => ({ ...unit, row: 1, title: known.get(unit.code)?.title ?? '' }));
      const groups = electives ? [{ title: electives.group, choose: electives.choose }] : [];
      const said = { row: 1, code, title, kind, label: version, units: named, groups };
      await story.the(SchemeSheetsService).take(tx, said, story.actor('admin'));
    }
  });
}

/** The id of a version of a scheme by the scheme's code and the version's label. */
export async function schemeVersion(story: Story, code: string, label: string): Promise<string> {
  const { items } = await story.the(SchemesService).listVersions({ limit: 200 });
  const found = items.find((version) => version.schemeCode === code && version.label === label);
  if (!found) throw new Error(`The demo story does not know the scheme ${code} ${label}`);
  return found.id;
}
