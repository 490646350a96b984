import { auditEvents } from './audit-events.ts';
import { auditSubjects } from './audit-subjects.ts';
import { ways } from './ways.ts';

/** Sentences of the feature: audit. */
export const audit = {
  title: ways.audit,
  lead: 'Setiap perubahan, siapa yang melakukannya, dan kapan. Hanya bertambah; tidak ada yang dihapus.',
  listCaption: 'Jejak audit, yang terbaru di atas',
  columns: { what: 'Kejadian', at: 'Waktu', actor: 'Pelaku', via: 'Melalui', subject: 'Objek' },
  filters: { type: 'Jenis kejadian', from: 'Dari tanggal', to: 'Sampai tanggal', subject: 'ID objek' },
  onlyActor: 'Hanya kejadian oleh satu pelaku yang ditampilkan.',
  onlyHis: (name: string) => `Hanya tampilkan kejadian oleh ${name}`,
  onlySubject: (subject: string) => `Hanya tampilkan kejadian pada ${subject}`,
  empty: 'Jejak masih kosong',
  emptyText: 'Kejadian pertama muncul di sini begitu ada yang masuk.',
  system: 'Sistem',
  publicActor: 'Umum',
  via: {
    session: 'aplikasi',
    access_token: 'token skrip',
    api_key: 'kunci API',
    claim: 'kartu klaim atau kode',
    system: 'sistem',
    public: 'halaman umum',
  },
  facts: 'Rincian',
  sequence: (sequence: number) => `No. ${sequence}`,
  subjects: auditSubjects,
  log: {
    title: 'Log transparansi',
    lead: 'Setiap sertifikat, perubahan status, dan baris jejak meninggalkan tanda tanpa data pribadi di log yang hanya bertambah.',
    size: 'Jumlah catatan',
    waiting: 'Menunggu dicatat',
    signedAt: 'Tanda periksa terakhir',
    none: 'belum ada',
    key: 'Kunci pemeriksa',
    keep: 'Simpan tanda periksa di luar sistem ini, bersama kuncinya.',
    download: 'Unduh tanda periksa terakhir',
    verify: 'Kelak, baris mana pun yang diubah, dihapus, atau disisipkan disebut oleh',
    command: 'npm run kompeten -- audit:verify --log-checkpoint <berkas>',
  },
  events: auditEvents,
};
