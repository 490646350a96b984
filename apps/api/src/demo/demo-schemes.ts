import { toldAt } from '../clock.ts';
import { SchemesService } from '../features/schemes/schemes.service.ts';
import { bringSheet } from './sheets.ts';
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

const beginners = { code: 'CONTOH-SK-01', title: 'Pengurus Kopdes/Kel Merah Putih Pemula', kind: 'okupasi' };

const sheets: readonly SheetOfScheme[] = [
  { ...beginners, version: '2024', units: ['01', '02', '03', '08'] },
  {
    ...{ ...beginners, version: '2025', units: ['01', '02', '03', '07', '08'] },
    electives: { group: 'Pilihan usaha', choose: 1, units: ['04', '05', '06'] },
  },
  {
    ...{ code: 'CONTOH-SK-02', title: 'Penerapan Prinsip Dasar Kopdes/Kel Merah Putih', kind: 'klaster' },
    ...{ version: '2024', units: ['01', '02'] },
  },
];

function rowsOf({ code, title, kind, version, units, electives }: SheetOfScheme): string[][] {
  const head = [code, title, kind, version];
  const unit = (number: string) => `CONTOH.KDKMP.${number}`;
  const chosen = electives?.units.map((each) => [...head, unit(each), electives.group, String(electives.choose)]) ?? [];
  return [...units.map((each) => [...head, unit(each), '', '']), ...chosen];
}

const HEADING = ['Kode skema', 'Nama skema', 'Jenis skema', 'Versi', 'Kode unit', 'Kelompok pilihan', 'Jumlah dipilih'];

/** Two schemes, one of them in two versions, brought in a sheet as a certification body would. */
export async function tellSchemes(story: Story): Promise<void> {
  const lines = [HEADING, ...sheets.flatMap(rowsOf)].map((row) => row.join(';'));
  await toldAt(new Date(story.instant(-160, '10:00')).toISOString(), () =>
    bringSheet(story, { kind: 'schemes', name: 'skema-kopdes.csv', lines, by: 'admin' }),
  );
}

/** The id of a version of a scheme by the scheme's code and the version's label. */
export async function schemeVersion(story: Story, code: string, label: string): Promise<string> {
  const { items } = await story.the(SchemesService).listVersions({ limit: 200 });
  const found = items.find((version) => version.schemeCode === code && version.label === label);
  if (!found) throw new Error(`The demo story does not know the scheme ${code} ${label}`);
  return found.id;
}
