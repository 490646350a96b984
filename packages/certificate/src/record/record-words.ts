import type { CertificateKind, NotVerified, RecordAnswer, RecordLine, Verified } from '@kompeten/domain';
import type { Bilingual } from '../drawing/wording-shape.ts';

/** The fixed words of a record. */
export const RECORD_WORDS = {
  title: { id: 'Catatan Pemeriksaan Sertifikat', en: 'Record of a certificate check' },
  limits: {
    id: 'Catatan jawaban register pada satu saat. Bukan sertifikat dan bukan bukti kompetensi.',
    en: 'What the register answered at one moment. Not a certificate and no proof of competence.',
  },
  purpose: 'Catatan jawaban register, bukan sertifikat / Record of the register’s answers, not a certificate',
  code: { id: 'Kode catatan', en: 'Code of this record' },
  madeAt: { id: 'Keadaan register per', en: 'Register as of' },
  register: { id: 'Register', en: 'Register' },
  askedBy: { id: 'Diperiksa oleh', en: 'Asked by' },
  anybody: { id: 'pemeriksa tanpa akun', en: 'somebody without an account' },
  lines: { id: 'Baris yang diperiksa', en: 'Lines checked' },
  verified: { id: 'Yang diperiksa', en: 'What was looked at' },
  notVerified: { id: 'Yang TIDAK diperiksa', en: 'What was NOT looked at' },
  annex: { id: 'Jawaban register, baris demi baris', en: 'The register’s answers, line by line' },
  kept: (day: string): Bilingual => ({
    id: `Register menyimpan kode, waktu, jumlah baris, dan sidik berkas ini sampai ${day}; isinya tidak disimpan.`,
    en: `The register keeps code, time, number of lines and fingerprint until ${day}; the contents are not kept.`,
  }),
  again: (address: string): Bilingual => ({
    id: `Periksa catatan ini lagi: seret berkas PDF ini ke ${address}, atau pindai kode QR.`,
    en: `Check this record again: drop this PDF at ${address}, or scan the QR code.`,
  }),
  qrAlt: 'Kode QR berisi alamat pemeriksaan catatan ini',
} as const;

/** The answers, as the table and the counts say them. */
export const ANSWERS: Record<RecordAnswer, Bilingual> = {
  valid: { id: 'BERLAKU', en: 'in force' },
  suspended: { id: 'DITANGGUHKAN', en: 'suspended' },
  revoked: { id: 'DICABUT', en: 'revoked' },
  expired: { id: 'KEDALUWARSA', en: 'expired' },
  replaced: { id: 'DIGANTI', en: 'replaced' },
  unknown_code: { id: 'TIDAK DITEMUKAN', en: 'not found' },
  mistyped_code: { id: 'SALAH KETIK', en: 'mistyped' },
  file_not_issued: { id: 'BERKAS BUKAN TERBITAN', en: 'file not as issued' },
};

/** What each kind proves, never more. */
export const PROVES: Record<CertificateKind, string> = {
  training: 'Pelatihan, bukan kompetensi',
  participation: 'Keikutsertaan, bukan kompetensi',
  competency: 'Kompetensi',
  assessment_result: 'Hasil asesmen, bukan kompetensi',
};

/** What was looked at. */
export const VERIFIED: Record<Verified, Bilingual> = {
  code_registered: { id: 'Kode terdaftar, dan apa yang tercatat untuknya', en: 'The code is registered, and what for' },
  standing_at_that_time: { id: 'Status sertifikat pada saat itu', en: 'How the certificate stood at that moment' },
  file_unaltered: {
    id: 'Berkas sama persis dengan yang diterbitkan (sidik SHA-256)',
    en: 'The file is byte for byte the issued one (SHA-256)',
  },
};

/** What was not looked at. */
export const NOT_VERIFIED: Record<NotVerified, Bilingual> = {
  identity_of_bearer: {
    id: 'Apakah yang menunjukkan adalah pemegangnya',
    en: 'Whether the bearer is the holder',
  },
  paper_in_hand: { id: 'Apakah kertasnya sama dengan register', en: 'Whether the paper agrees with the register' },
  later_changes: { id: 'Perubahan sesudah waktu di atas', en: 'Changes after the moment above' },
  fitness_for_the_job: { id: 'Kecocokan untuk suatu pekerjaan', en: 'Fitness for a job' },
};

/** How many lines got which answer, the most worrying last. */
export function countsOf(lines: readonly RecordLine[]): [answer: Bilingual, count: number][] {
  const answers = Object.keys(ANSWERS) as RecordAnswer[];
  return answers.flatMap((answer): [Bilingual, number][] => {
    const count = lines.filter((line) => line.answer === answer).length;
    return count === 0 ? [] : [[ANSWERS[answer], count]];
  });
}
