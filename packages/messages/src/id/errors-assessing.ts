import type { ExamErrors, InstrumentErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { lookIn } from './refusal-steps.ts';

const kinds: Record<string, string> = { multiple_choice: 'pilihan ganda', essay: 'esai' };
const blocker = (one: {
  code: string;
  unitCode: string;
  criterion: string | null;
  kind?: string;
  wanted?: number;
  found?: number;
}) =>
  one.code === 'criterion_uncovered'
    ? `${one.unitCode} KUK ${one.criterion} belum ada perangkatnya`
    : `${one.unitCode}${one.criterion ? ` KUK ${one.criterion}` : ''} perlu ${one.wanted} soal ${kinds[one.kind ?? ''] ?? ''}, baru ada ${one.found}`;

/** Refusals about instruments and written tests. */
export const assessingErrors: Sentences<keyof (InstrumentErrors & ExamErrors)> = {
  'instrument.not_found': () => `Perangkat ini tidak ditemukan. ${lookIn('instruments')}`,
  'instrument.stale': () => 'Perangkat sudah diubah orang lain. Muat ulang halaman, lalu ulangi.',
  'instrument.frozen': ({ status }) =>
    status === 'locked'
      ? 'Perangkat ini sudah dipakai dan terkunci. Salin menjadi versi baru untuk mengubahnya.'
      : 'Perangkat ini sudah dinyatakan siap. Buka kembali dahulu untuk mengubahnya.',
  'instrument.wrong_step': () =>
    'Langkah ini tidak tersedia bagi perangkat dalam keadaan sekarang. Muat ulang halaman.',
  'instrument.blocked': ({ blockers }) => `Belum siap: ${blockers.map(blocker).join('; ')}.`,
  'instrument.picture_type': () => 'Berkas ini bukan gambar. Kirim JPEG, PNG, atau WebP.',
  'exam.not_found': () => `Ujian ini tidak ditemukan. ${lookIn('exams')}`,
  'exam.paper_not_found': () =>
    'Lembar ujian ini tidak ditemukan. Periksa nama dan kode kursinya bersama pengawas ujian.',
  'exam.stale': () => 'Ujian sudah diubah orang lain. Muat ulang halaman, lalu ulangi.',
  'exam.wrong_step': () => 'Langkah ini tidak tersedia: ujian sudah dilanjutkan atau selesai. Muat ulang halaman.',
  'exam.wrong_paper_step': () => 'Langkah ini tidak tersedia bagi asesi ini sekarang. Muat ulang halaman.',
  'exam.set_not_ready': () => 'Perangkat ini masih rancangan. Nyatakan siap dahulu.',
  'exam.set_foreign': () => 'Perangkat ini milik LSP atau versi skema lain. Pilih perangkat untuk skema sesi ini.',
  'exam.no_questions': () => 'Perangkat ini belum punya rencana soal ujian tertulis. Susun kisi-kisinya dahulu.',
  'exam.agreement_superseded': () =>
    'Asesor asesi ini berganti dan persetujuan (AK.01) yang baru belum ditandatangani kedua pihak, jadi ujian belum dapat dibuka.',
  'exam.not_agreed': () => 'Persetujuan asesmen (AK.01) asesi ini belum ditandatangani, jadi ujian belum dapat dibuka.',
  'exam.not_open': () => 'Ujian ini belum dibuka atau sudah ditutup. Muat ulang halaman untuk melihat keadaannya.',
  'exam.cancelled': () => 'Ujian ini dibatalkan, jadi tidak dicetak. Siapkan ujian baru bila masih diperlukan.',
  'exam.nobody_admitted': () => 'Belum ada asesi yang dipersilakan masuk dan menunggu dimulai.',
  'exam.wrong_code': () => 'Kode ruang atau kode kursi tidak cocok. Tanyakan kepada penyelia.',
  'exam.seat_unknown': () => 'Perangkat ini belum punya kursi. Masukkan kode ruang dan kode kursi.',
  'exam.not_started': () => 'Ujian belum dimulai. Tunggu aba-aba penyelia.',
  'exam.over': () => 'Waktu ujian sudah habis. Waktu hanya ditambah selagi ujian berjalan; catat apa yang terjadi.',
  'exam.foreign_answer': () => 'Jawaban ini bukan untuk soal pada lembar Anda. Muat ulang halaman.',
  'exam.moved_device': () => 'Ujian dilanjutkan di perangkat lain. Jawaban di perangkat ini tetap tersimpan.',
  'exam.keyed_already': () => 'Lembar ini sudah dibaca dua orang.',
  'exam.second_person_needed': () => 'Bacaan kedua harus oleh orang lain.',
  'exam.nothing_to_settle': () => 'Kedua bacaan sama, atau belum lengkap; tidak ada yang perlu diputuskan.',
  'exam.marks_count': ({ expected }) => `Isi ${expected} jawaban; yang kosong dibiarkan kosong.`,
  'exam.mark_unknown': ({ question }) => `Huruf pada soal ${question} tidak ditawarkan.`,
};
