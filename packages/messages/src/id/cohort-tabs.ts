/** Names of the pages of one cohort. */
export const cohortTabs = {
  label: 'Bagian angkatan',
  overview: 'Ringkasan',
  enrolments: 'Peserta',
  sessions: 'Sesi',
  attendance: 'Presensi',
  grades: 'Penilaian',
  issuance: 'Penerbitan',
  papers: 'Surat dan daftar',
  feedback: 'Umpan balik',
  back: 'Semua angkatan',
};
