import { bringSheet, readSheet } from './sheets.ts';
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

/**
 * Two lists from another system: one carried out, one that waits with two rows to be put right. Rooms wait at the centre, and
 * a scheme at the certification body, which names a unit that no standard has.
 */
export async function tellImports(story: Story): Promise<void> {
  const list = { kind: 'cooperatives', by: 'centre.manager' } as const;
  await bringSheet(story, { ...list, name: 'koperasi-muncar-gelombang-1.csv', lines: [heading, ...confirmed] });
  await readSheet(story, { ...list, kind: 'rooms', name: 'ruang-baru.csv', lines: rooms });
  await readSheet(story, { ...list, name: 'koperasi-muncar-gelombang-2.csv', lines: [heading, ...waiting] });
  await readSheet(story, { kind: 'schemes', by: 'certification.manager', name: 'skema-gerai.csv', lines: scheme });
}

/** Rooms as a clerk has written them down, one of them without its seats. */
const rooms = [
  'Nama ruang;Jenis ruang;Kursi;Peralatan',
  'Ruang Rapat CONTOH;Kelas;20;Meja 20',
  'Bengkel Gerai CONTOH;Bengkel;banyak;',
];

/** A scheme as a certification body has written it down, with one unit mistyped. */
const scheme = [
  'Kode skema;Nama skema;Jenis skema;Versi;Kode unit',
  'CONTOH-SK-03;Pengelola Gerai Kopdes Merah Putih CONTOH;Okupasi;2026;CONTOH.KDKMP.06',
  ';;;;CONTOH.KDKMP.07',
  ';;;;CONTOH.KDKMP.88',
];
