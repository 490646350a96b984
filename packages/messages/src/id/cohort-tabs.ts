/** Names of the pages of one cohort. */
export const cohortTabs = {
  label: 'Bagian angkatan',
  overview: 'Ringkasan',
  applicants: 'Pendaftar',
  selection: 'Seleksi',
  waitlist: 'Daftar tunggu',
  enrolments: 'Peserta',
  sessions: 'Sesi',
  attendance: 'Presensi',
  checkIns: 'Kode dan izin',
  grades: 'Penilaian',
  evaluation: 'Tes dan remedial',
  issuance: 'Penerbitan',
  papers: 'Surat dan daftar',
  feedback: 'Umpan balik',
  back: 'Semua angkatan',
};
