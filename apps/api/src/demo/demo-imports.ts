import type { ImportDetail } from '@kompeten/domain';
import { CarryImportService } from '../features/imports/carry-import.service.ts';
import { ImportStepsService } from '../features/imports/import-steps.service.ts';
import { ImportsService } from '../features/imports/imports.service.ts';
import type { Story } from './story.ts';

const heading = 'Nama Koperasi;Jenis;Provinsi;Kabupaten/Kota;Kecamatan;Desa;Nomor Badan Hukum;Unit Usaha';
const place = 'Jawa Timur;Kabupaten Banyuwangi';

const confirmed = [
  `Kopdes Merah Putih CONTOH Kedungringin;;${place};Muncar;Kedungringin;CONTOH-0011/BH/2025;Gerai sembako, Logistik`,
  `Kopdes Merah Putih CONTOH Tapanrejo;;${place};Muncar;Tapanrejo;CONTOH-0012/BH/2025;Gerai sembako`,
  `Kopdes Merah Putih CONTOH Tambakrejo;;${place};Muncar;Tambakrejo;CONTOH-0013/BH/2025;Simpan pinjam`,
];

const waiting = [
  `Kopdes Merah Putih CONTOH Kedungringin;;${place};Muncar;Kedungringin;CONTOH-0011/BH/2025;Gerai sembako, Logistik, Apotek`,
  `Kopdes Merah Putih CONTOH Sumberberas;;${place};Muncar;Sumberberas;CONTOH-0014/BH/2025;`,
  `Kopdes Merah Putih CONTOH Wringinputih;;${place};Muncar;Wringinputi;CONTOH-0015/BH/2025;`,
  `Kopdes Merah Putih CONTOH Blambangan;Kerajaan;${place};Muncar;Blambangan;CONTOH-0016/BH/2025;`,
];

/** Two lists from another system: one carried out, one that waits with two rows to be put right. */
export async function tellImports(story: Story): Promise<void> {
  const first = await read(story, 'koperasi-muncar-gelombang-1.csv', confirmed);
  const actor = story.actor('centre.manager');
  await story.the(ImportStepsService).confirm(first.id, { counts: first.counts }, actor);
  await story.the(CarryImportService).carry(first.id, 1);
  await read(story, 'ruang-baru.csv', rooms, 'rooms');
  await read(story, 'koperasi-muncar-gelombang-2.csv', waiting);
}

/** Rooms as a clerk has written them down, one of them without its seats. */
const rooms = [
  'Nama ruang;Jenis ruang;Kursi;Peralatan',
  'Ruang Rapat CONTOH;Kelas;20;Meja 20',
  'Bengkel Gerai CONTOH;Bengkel;banyak;',
];

async function read(
  story: Story,
  name: string,
  lines: readonly string[],
  kind: 'cooperatives' | 'rooms' = 'cooperatives',
): Promise<ImportDetail> {
  const actor = story.actor('centre.manager');
  const imports = story.the(ImportsService);
  const file = {
    name,
    type: 'text/csv',
    content: Buffer.from([...(kind === 'cooperatives' ? [heading] : []), ...lines].join('\n')),
  };
  const { id, sheets } = await imports.upload({ kind }, file, 'id', actor);
  const proposal = sheets[0]?.proposal;
  if (!proposal) throw new Error(`${name} has no sheet`);
  await story.the(ImportStepsService).match(id, proposal, 'id', actor);
  await story.the(CarryImportService).carry(id, 1);
  return imports.get(id, 'id', actor);
}
