import { recordParts } from './record-parts.ts';
import { ways } from './ways.ts';

/** Sentences of the feature: how long each kind of record is kept, and what the job did. */
export const retention = {
  ...recordParts,
  title: ways.retention,
  lead: 'Setiap jenis catatan yang punya akhir, dan yang tidak. Pekerjaan harian menghapus yang masa simpannya habis, kecuali yang ditahan, lalu melaporkannya di sini.',
  caption: 'Masa simpan per jenis catatan dan apa yang akan dilakukan pekerjaan berikutnya',
  columns: { part: 'Catatan', months: 'Disimpan', due: 'Habis masanya', goes: 'Akan dihapus', held: 'Ditahan' },
  months: (value: string) => `${value} bulan`,
  undecided: 'sampai pengendali memutuskan',
  undecidedHint: '0 berarti belum diputuskan: semuanya disimpan.',
  none: '–',
  heldOf: (part: string, count: string, reason: string) => `${part}, ${count}: ${reason}`,
  held: (count: string, reason: string) => `${count}: ${reason}`,
  proposals: {
    title: 'Menunggu administrator kedua',
    lead: 'Nilai yang menghapus lebih cepat baru berlaku setelah administrator lain mengesahkannya.',
    change: (from: string, to: string) => `${from} → ${to}`,
    proposed: 'Diusulkan',
    by: (name: string) => `oleh ${name}`,
    source: 'Dasar',
    own: 'Anda mengusulkannya. Administrator lain mengesahkannya.',
    confirm: (record: string) => `Sahkan: ${record}`,
    drop: (record: string) => `Batalkan: ${record}`,
    done: { confirm: 'Masa simpan baru berlaku.', drop: 'Usulan dibatalkan.' },
    saved: 'Usulan tercatat. Administrator lain mengesahkannya di halaman Masa simpan.',
    hint: 'Nilai yang lebih pendek, atau yang pertama, menunggu pengesahan administrator lain. Yang lebih panjang dan 0 berlaku segera.',
    waits: (value: string) => `${value} menunggu administrator kedua`,
  },
  others: 'Jenis lain dengan pekerjaan sendiri',
  othersText:
    'Pendaftar yang tidak diambil, berkas bukti permohonan, pemberitahuan kegagalan data, catatan pemeriksaan, dan riwayat webhook punya ketentuan sendiri di halaman Ketentuan.',
  settings: 'Buka halaman Ketentuan',
  keptTitle: 'Yang tidak dihapus, dan sebabnya',
  keptLine: (record: string, reason: string) => `${record}: ${reason}`,
  runsTitle: 'Laporan pekerjaan',
  runsCaption: 'Pekerjaan masa simpan, yang terbaru di atas',
  noRuns: 'Belum pernah dijalankan',
  noRunsText: 'Pekerjaan berjalan sendiri setiap malam.',
  run: { at: 'Mulai', end: 'Selesai', erased: 'Dihapus', due: 'Habis masanya', held: 'Ditahan' },
  running: 'belum selesai',
  runLine: (part: string, count: string) => `${part}: ${count}`,
  forecast: (due: string, goes: string) =>
    `Dengan nilai ini, ${due} catatan habis masanya dan ${goes} di antaranya dihapus malam ini. Yang dihapus tidak dapat dikembalikan.`,
  forecastNone: 'Dengan nilai ini tidak ada yang dihapus.',
};
