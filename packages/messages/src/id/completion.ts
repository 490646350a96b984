/** Sentences of the page on which a cohort is completed: who would not pass, before it is done. */
export const completion = {
  title: (count: number) => `${count} orang akan dinyatakan belum lulus`,
  text: 'Menurut presensi dan penilaian sekarang. Lengkapi dahulu yang belum diisi: setelah angkatan selesai, lembarnya terkunci.',
  nobody: (count: number) => `Semua ${count} peserta aktif akan dinyatakan lulus.`,
  toGrades: 'Buka lembar penilaian',
  toAttendance: 'Buka presensi',
  statement: (count: number) =>
    `Saya telah memeriksa keadaan angkatan dan yakin melangkah: ${count} orang dinyatakan belum lulus.`,
};
