/** Sentences of the page from which letters and lists of a cohort are printed. */
export const cohortPapers = {
  title: 'Surat dan daftar',
  lead: (cohort: string) => `Untuk ${cohort}. Semua berupa PDF siap cetak berbahasa Indonesia.`,
  decree: {
    title: 'Surat keputusan penetapan peserta',
    text: 'Nama semua peserta yang ditetapkan. Kosongkan nomor dan tanggal untuk mengisinya dengan tangan.',
    number: 'Nomor keputusan',
    decidedOn: 'Tanggal keputusan',
    print: 'Unduh SK peserta',
  },
  attendance: {
    title: 'Daftar hadir',
    text: 'Satu lembar untuk tiap hari, dengan kolom tanda tangan untuk setiap sesi hari itu.',
    day: 'Hari',
    allDays: 'Semua hari',
    print: 'Unduh daftar hadir',
  },
  timetable: {
    title: 'Jadwal',
    text: 'Semua sesi menurut hari dengan waktu setempat, unit, tempat, dan instruktur.',
    print: 'Unduh jadwal',
  },
  saved: (name: string) => `Diunduh: ${name}`,
};
