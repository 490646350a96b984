/** Names of the pages of one cohort. */
export const cohortTabs = {
  label: 'Bagian angkatan',
  overview: 'Ringkasan',
  enrolments: 'Peserta',
  sessions: 'Sesi',
  attendance: 'Presensi',
  checkIns: 'Kode dan izin',
  grades: 'Penilaian',
  evaluation: 'Tes dan remedial',
  issuance: 'Penerbitan',
  back: 'Semua angkatan',
};
