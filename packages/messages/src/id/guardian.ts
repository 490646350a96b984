/** What is asked of the guardian of somebody under age, wherever one enters. */
export const guardian = {
  title: 'Orang tua atau wali',
  why: 'Menurut tanggal lahirnya, orang ini mungkin di bawah 18 tahun. Orang tua atau wali harus menyetujui.',
  fullName: 'Nama orang tua atau wali',
  phone: 'Telepon wali',
  way: 'Cara wali menyetujui',
  givenOn: 'Tanggal persetujuan',
  givenOnHint: 'Kosong berarti hari ini.',
  consented: (name: string, way: string, day: string) => `${name} (${way}, ${day})`,
  recordedBy: (name: string) => `dicatat ${name}`,
  lacking: 'Belum ada persetujuan wali',
  lackingText: 'Peserta ini mungkin di bawah 18 tahun. Minta persetujuan orang tua atau wali, lalu catat di sini.',
  filter: 'Persetujuan wali',
  filterLacking: 'belum tercatat',
  record: 'Catat persetujuan wali',
  change: 'Perbaiki persetujuan wali',
  recordLead: (name: string) =>
    `Untuk ${name}. Yang disimpan: siapa, bagaimana, dan kapan menyetujui, serta siapa yang mencatat.`,
  save: 'Simpan persetujuan',
  saved: 'Persetujuan wali dicatat.',
  notNeeded: 'Peserta ini sudah dewasa; persetujuan wali tidak diperlukan.',
};
