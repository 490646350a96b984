import type {
  ApplicationPurpose,
  ApplicationStatus,
  AssessmentMethod,
  AssessmentSessionStatus,
  CandidacyStatus,
  Competence,
  EvidenceKind,
  RequirementKind,
} from '@kompeten/domain';

/** Names of what assessment is made of, as candidates and staff read them. */
export const assessmentNames = {
  status: {
    draft: 'belum dikirim',
    submitted: 'dikirim, menunggu pemeriksaan',
    needs_fix: 'perlu diperbaiki',
    accepted: 'diterima, menunggu asesmen mandiri',
    rejected: 'ditolak',
    self_assessed: 'asesmen mandiri ditelaah',
    continued: 'lanjut asesmen, menunggu jadwal',
    stopped: 'tidak dilanjutkan',
    scheduled: 'terjadwal',
  } satisfies Record<ApplicationStatus, string>,
  /** Where an application stands once it was decided. */
  outcome: { competent: 'diputus kompeten', not_yet_competent: 'diputus belum kompeten' } satisfies Record<
    Competence,
    string
  >,
  purpose: {
    certification: 'sertifikasi',
    renewal: 'perpanjangan',
    reassessment: 'asesmen ulang',
    new_version: 'versi skema baru',
  } satisfies Record<ApplicationPurpose, string>,
  evidence: {
    identity: 'Kartu identitas',
    photo: 'Pasfoto',
    education: 'Ijazah',
    training: 'Bukti pelatihan',
    experience: 'Bukti pengalaman',
    portfolio: 'Portofolio',
    self_assessment: 'Bukti asesmen mandiri',
  } satisfies Record<EvidenceKind, string>,
  requirement: {
    training: 'Pelatihan',
    experience: 'Pengalaman',
    portfolio: 'Portofolio',
    education: 'Pendidikan',
    other: 'Lainnya',
  } satisfies Record<RequirementKind, string>,
  method: {
    observation: 'Observasi',
    practical: 'Praktik',
    written: 'Tertulis',
    oral: 'Lisan',
    portfolio: 'Portofolio',
    interview: 'Wawancara',
    third_party: 'Pihak ketiga',
    project: 'Proyek',
  } satisfies Record<AssessmentMethod, string>,
  session: {
    scheduled: 'terjadwal',
    running: 'berjalan',
    closed: 'selesai',
    cancelled: 'dibatalkan',
  } satisfies Record<AssessmentSessionStatus, string>,
  candidacy: {
    scheduled: 'terjadwal',
    agreed: 'menyetujui asesmen',
    in_progress: 'sedang diuji',
    recorded: 'hasil tercatat',
    recommended: 'direkomendasikan',
    feedback_given: 'umpan balik diberikan',
    reported: 'dilaporkan',
    no_show: 'tidak hadir',
    stopped: 'dihentikan',
    postponed: 'ditunda',
  } satisfies Record<CandidacyStatus, string>,
  competence: { competent: 'K (kompeten)', not_yet_competent: 'BK (belum kompeten)' },
  warning: {
    village_head_on_board: 'Kepala desa tercatat sebagai pengurus koperasi',
    no_nik: 'Tanpa NIK; pelaporan ke BNSP menunggu NIK',
    merge_case_opened: 'NIK dikenal dengan nama atau tanggal lahir lain; sedang diperiksa',
    nik_birth_date_mismatch: 'Tanggal lahir berbeda dengan yang ada pada NIK',
    nik_region_unknown: 'Kode wilayah pada NIK tidak dikenal',
  },
};
