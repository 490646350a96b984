import type { CandidacyForm, SessionForm } from './assessment-form.ts';

const instrument = ['Petunjuk', 'Butir', 'Bukti yang direkam'] as const;

/**
 * The parts that each form of the assessment has beside its head and its signatures, as it names them; in none of them may
 * nothing stand once the work is done.
 */
export const formParts = {
  'apl-01': [
    ...(['Permohonan', 'Data pribadi', 'Data pekerjaan', 'Unit kompetensi'] as const),
    ...(['Bukti kelengkapan pemohon', 'Rekomendasi LSP'] as const),
  ],
  'apl-02': ['Per unit', 'Tinjauan asesor'],
  'mapa-01': ['Pendekatan asesmen', 'Per unit', 'Catatan'],
  'mapa-02': ['Peta instrumen'],
  'ak-01': ['Bukti yang akan dikumpulkan', 'Pelaksanaan asesmen disepakati pada', 'Pernyataan'],
  'ak-02': [
    ...(['Bukti dan hasil per unit', 'Rekomendasi hasil asesmen'] as const),
    ...(['Tindak lanjut yang dibutuhkan', 'Catatan asesor'] as const),
  ],
  'ak-03': ['Umpan balik asesi', 'Catatan atau komentar asesi'],
  'ak-04': ['Banding', 'Pertanyaan sebelum banding', 'Alasan banding', 'Hasil'],
  'ak-05': [
    ...(['Asesi dan rekomendasi', 'Aspek positif dan negatif dalam asesmen'] as const),
    ...(['Pencatatan penolakan hasil asesmen', 'Saran perbaikan'] as const),
  ],
  'ak-06': [
    ...(['Pemenuhan prinsip asesmen', 'Rekomendasi untuk peningkatan'] as const),
    ...(['Pemenuhan dimensi kompetensi', 'Rekomendasi konsistensi keputusan'] as const),
  ],
  'ak-07': ['Keadaan asesi yang perlu diperhatikan (rahasia)', 'Penyesuaian'],
  'ia-01': ['Unit kompetensi', 'Per unit'],
  'ia-02': instrument,
  'ia-03': instrument,
  'ia-04': instrument,
  'ia-05': instrument,
  'ia-06': instrument,
  'ia-07': instrument,
  'ia-08': instrument,
  'ia-09': instrument,
  'ia-10': instrument,
  'ia-11': ['Kegiatan yang ditinjau', 'Komentar'],
  va: [
    ...(['Pelaksanaan validasi', 'Periode validasi', 'Tujuan dan fokus validasi', 'Bidang validasi'] as const),
    ...(['Pendekatan validasi', 'Kesepakatan dengan penilai kedua', 'Aturan bukti yang dipenuhi'] as const),
    ...(['Prinsip asesmen yang dipenuhi', 'Temuan validasi', 'Rencana perbaikan'] as const),
  ],
} as const satisfies Record<CandidacyForm | SessionForm, readonly string[]>;
