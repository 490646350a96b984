import type { ComplaintEvent, ComplaintKind, ComplaintStatus } from '@kompeten/domain';
import { ways } from './ways.ts';

/** Sentences of the feature: complaints about certificates. */
export const complaints = {
  queue: 'Laporan masyarakat yang menunggu',
  waits: (number: string, status: string, day: string) => `${number}, masuk ${day}, ${status}`,
  title: ways.complaints,
  lead: 'Siapa saja dapat melaporkan sertifikat dari halaman jawabannya. Pelapor mengikuti laporannya dengan nomor.',
  caption: 'Laporan tentang sertifikat, yang terbaru di atas',
  empty: 'Belum ada laporan',
  emptyText: 'Laporan muncul di sini begitu seseorang memakai "Laporkan sertifikat ini".',
  columns: { number: 'Nomor laporan', kind: 'Tentang', holder: 'Pemegang', status: 'Status', filed: 'Diterima' },
  kinds: {
    differs_from_paper: 'berbeda dari kertas',
    wrong_data: 'data salah',
    misuse: 'dipakai orang lain',
    other: 'hal lain',
  } satisfies Record<ComplaintKind, string>,
  status: {
    received: 'diterima',
    acknowledged: 'dibaca',
    investigating: 'diperiksa',
    answered: 'dijawab',
    closed: 'selesai',
  } satisfies Record<ComplaintStatus, string>,
  caseOf: (number: string) => `Laporan ${number}`,
  facts: {
    certificate: 'Sertifikat',
    kind: 'Tentang',
    text: 'Isi laporan',
    contact: 'Kontak pelapor',
    due: 'Batas waktu',
  },
  overdue: 'lewat batas waktu',
  noContact: 'tidak ada',
  history: 'Riwayat',
  byPublic: 'Pelapor',
  events: {
    acknowledge: 'Tandai sudah dibaca',
    investigate: 'Mulai memeriksa',
    answer: 'Kirim jawaban',
    close: 'Selesaikan',
  } satisfies Record<ComplaintEvent, string>,
  stepTitle: 'Langkah berikutnya',
  note: 'Catatan (tidak dilihat pelapor)',
  answer: 'Jawaban untuk pelapor',
  answerHint: 'Dibaca oleh siapa saja yang memegang nomor laporan. Jangan memuat data pribadi.',
  moved: 'Laporan dilanjutkan.',
  notYours: 'Kepala balai, atau manajer sertifikasi LSP, melanjutkan laporan ini.',
};
