import type { DataRequestKind, DataRequestStatus, DataRequestStep, NameCause } from '@kompeten/domain';
import { ways } from './ways.ts';

/** Sentences of the feature: what people ask about their own data. */
export const dataRights = {
  title: ways.dataRights,
  lead: 'Hak pemilik data menurut UU 27/2022: dijawab dalam 3 × 24 jam. Pemohon melihat keadaannya di halaman Sertifikat saya.',
  queue: 'Permohonan data pribadi, jawab dalam 3 × 24 jam',
  caption: 'Permohonan tentang data pribadi, yang terbaru di atas',
  empty: 'Belum ada permohonan',
  emptyText: 'Permohonan muncul di sini begitu peserta mengirimnya dari halaman Sertifikat saya.',
  columns: { kind: 'Permohonan', holder: 'Pemohon', status: 'Status', due: 'Paling lambat' },
  kinds: {
    copy: 'Salinan data',
    correction: 'Perbaikan nama',
    consent_withdrawal: 'Penarikan persetujuan',
  } satisfies Record<DataRequestKind, string>,
  status: {
    received: 'diterima',
    carrying_out: 'menunggu orang kedua',
    done: 'selesai',
    declined: 'ditolak',
    withdrawn: 'ditarik pemohon',
  } satisfies Record<DataRequestStatus, string>,
  overdue: 'terlambat',
  facts: {
    holder: 'Pemohon',
    kind: 'Permohonan',
    due: 'Paling lambat',
    printed: 'Nama tercetak',
    correct: 'Nama yang diminta',
    cause: 'Sebab',
    evidence: 'Bukti',
    answer: 'Jawaban',
  },
  causes: {
    typo: 'salah ketik; bukti dari balai',
    legal_change: 'perubahan resmi; dokumen pemohon',
    one_word_name: 'nama satu kata',
  } satisfies Record<NameCause, string>,
  certificates: 'Penggantian sertifikat',
  certificateOf: (number: string) => `Sertifikat ${number}`,
  decisions: { pending: 'menunggu orang kedua', approved: 'disetujui', rejected: 'ditolak' },
  history: 'Riwayat',
  stepTitle: 'Tindak lanjut',
  consequences: {
    correction: [
      'Setiap sertifikat yang masih berlaku dengan nama lama diajukan penggantiannya.',
      'Orang kedua memutuskan penggantian itu; sertifikat lama menunjuk ke yang baru.',
    ],
    consent_withdrawal: [
      'Telepon dan surel orang ini di balai ini dihapus, kontak terverifikasi ditarik, tautan yang dibagikan berakhir.',
      'Sertifikatnya tidak berubah.',
    ],
    copy: [],
  } satisfies Record<DataRequestKind, string[]>,
  events: {
    carry_out: 'Jalankan perbaikan',
    finish: 'Hapus dan selesaikan',
    decline: 'Tolak',
  } satisfies Record<DataRequestStep['event'], string>,
  answer: 'Jawaban untuk pemohon',
  answerHint: 'Wajib bila ditolak. Jangan memuat NIK.',
  moved: 'Permohonan dilanjutkan.',
};
