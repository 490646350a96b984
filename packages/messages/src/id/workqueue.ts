/** What waits on the first page for those whose work lies in no other list. */
export const workqueue = {
  region: {
    title: (region: string) => `Kemajuan ${region}`,
    nation: 'Indonesia',
    managers: (certified: number, all: number) => `${certified} dari ${all} koperasi memiliki pengelola bersertifikat`,
    people: (trained: number, certified: number) => `${trained} orang terlatih, ${certified} bersertifikat kompetensi`,
    seats: (used: number, all: number) => `${used} dari ${all} kursi pelatihan terisi`,
    untouched: (count: number) => `${count} wilayah memiliki koperasi, tetapi belum satu orang pun terlatih`,
    open: 'Lihat per wilayah',
  },
  late: {
    title: 'Terbit jauh sesudah pelatihan',
    line: (days: number) => `Diajukan ${days} hari melewati batas`,
    by: (name: string | null) => (name ? `oleh ${name}` : ''),
  },
  cooperative: {
    people: (trained: number, assessed: number, certified: number) =>
      `${trained} orang terlatih, ${assessed} sudah diuji, ${certified} bersertifikat kompetensi`,
    untrained: (count: number) => `${count} pemegang jabatan belum terlatih`,
    expires: (name: string) => `Sertifikat ${name} segera berakhir`,
    until: 'Sampai',
  },
  nominate: {
    title: 'Pelatihan yang menerima usulan',
    line: (title: string) => `Usulkan peserta: ${title}`,
    seats: (left: number) => (left > 0 ? `${left} kursi tersisa` : 'kursi penuh, masih ada daftar tunggu'),
  },
  applicants: {
    title: 'Pendaftar menunggu diperiksa',
    line: (count: number, cohort: string) => `${count} pendaftar, ${cohort}`,
  },
};
