/** Sentences about how far the rooms of a centre are used. */
export const utilisation = {
  title: 'Pemakaian ruang',
  lead: (centre: string) => `Kursi × hari yang terpakai di ${centre}, dibandingkan dengan yang tersedia`,
  year: 'Tahun',
  strip: (name: string) => `Pemakaian ${name} menurut bulan`,
  all: 'Seluruh balai',
  cell: (month: string, percent: string, used: string, available: string) =>
    `${month}: ${percent}, ${used} dari ${available} kursi-hari`,
  legend: 'Makin gelap, makin terpakai; angkanya ada pada tabel di bawah.',
  caption: (year: number) => `Persen kursi-hari terpakai tahun ${year}`,
  room: 'Ruang',
  whole: 'Setahun',
  of: (used: string, available: string) => `${used} / ${available}`,
  closed: 'tutup',
  empty: 'Belum ada ruang untuk dihitung',
  emptyText: 'Tambahkan ruang, lalu jadwalkan sesi di dalamnya.',
  explained:
    'Tersedia: kursi dikalikan hari buka. Terpakai: peserta sesi terbesar pada hari itu, paling banyak sejumlah kursi.',
};
