/** Sentences of the parts that both applications share. */
export const parts = {
  language: 'Bahasa',
  theme: 'Tampilan',
  themes: { system: 'Ikuti perangkat', light: 'Terang', dark: 'Gelap' },
  code: {
    label: 'Kode verifikasi',
    hint: 'Empat kelompok berisi empat huruf atau angka, tercetak di sertifikat.',
    incomplete: (missing: number) => `Kurang ${missing} huruf atau angka.`,
    tooLong: (length: number) => `Kode terlalu panjang: seharusnya ${length} huruf dan angka.`,
    foreign: (symbol: string) => `Tanda "${symbol}" tidak dipakai dalam kode.`,
    mistyped: 'Kode ini salah ketik. Bandingkan huruf demi huruf dengan yang tercetak.',
    number:
      'Ini nomor sertifikat, bukan kodenya. Kodenya empat kelompok berisi empat huruf atau angka, di samping kode QR pada halaman pertama.',
    complete: 'Kode lengkap dan terbaca benar.',
    empty: 'Ketik kode yang tercetak di sertifikat.',
  },
};
