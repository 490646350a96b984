/** Sentences of the page behind a holder's link. */
export const sharedPage = {
  title: 'Dibagikan oleh pemegangnya',
  until: (instant: string) => `Tautan ini dibuat oleh pemegang sertifikat dan berlaku sampai ${instant}.`,
  file: 'Unduh PDF',
  counted: 'Pemegang melihat berapa kali tautan ini dibuka setiap hari; siapa yang membuka tidak dicatat.',
  titles: {
    expired: 'TAUTAN SUDAH BERAKHIR',
    withdrawn: 'TAUTAN SUDAH DITARIK',
    unknown: 'TAUTAN TIDAK DIKENAL',
  },
  expired: (instant: string) => `Tautan ini berlaku sampai ${instant}. Itu tidak berarti sertifikatnya tidak berlaku.`,
  withdrawn: (instant: string) =>
    `Pemegang sertifikat menarik tautan ini pada ${instant}. Itu tidak berarti sertifikatnya tidak berlaku.`,
  unknown: 'Tautan ini tidak lengkap atau sudah lama berakhir. Pastikan seluruh alamatnya tersalin.',
  next: 'Minta tautan baru kepada pemegangnya, atau periksa dengan kode yang tercetak di sertifikat.',
  home: 'Periksa dengan kode',
};
