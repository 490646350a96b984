import { voucher } from './voucher.ts';

/** Sentences of the form with which somebody applies for a cohort. */
export const applyingForm = {
  title: (cohort: string) => `Daftar: ${cohort}`,
  closed: 'Pelatihan ini tidak menerima pendaftar lagi.',
  back: 'Pelatihan lain',
  restored: 'Isian Anda yang belum terkirim dipulihkan. NIK dan PIN tidak disimpan di ponsel; isi lagi.',
  clear: 'Kosongkan isian',
  person: 'Tentang Anda',
  fullName: 'Nama lengkap',
  fullNameHint: 'Persis seperti di KTP, tanpa gelar. Nama satu kata tidak apa-apa.',
  identity: 'Dokumen',
  hasNik: 'Saya punya NIK',
  noNik: 'Saya belum punya NIK',
  nik: 'NIK',
  nikHint: '16 angka pada KTP atau kartu keluarga.',
  nikDiffers: 'NIK ini menyatakan tanggal lahir yang lain. Periksa keduanya; Anda tetap dapat mendaftar.',
  /** Of the applicant, who is asked about themselves. */
  voucher: {
    ...voucher,
    kind: 'Siapa yang mengenal Anda',
    relationHint: 'Dengan Anda, misalnya: tetangga, paman.',
    reasonHint:
      'Misalnya: surat kepala desa menyusul. Anda tetap dapat ikut; bawa suratnya atau sebut saksinya kepada balai nanti.',
  },
  birthDate: 'Tanggal lahir',
  birthYear: 'Tahun lahir',
  yearOnly: 'Saya hanya tahu tahunnya',
  sex: 'Jenis kelamin',
  sexes: { female: 'perempuan', male: 'laki-laki' },
  education: 'Pendidikan terakhir',
  phone: 'Nomor telepon (boleh kosong)',
  phoneHint: 'Supaya balai dapat menghubungi Anda.',
  cooperative: 'Koperasi Anda (boleh kosong)',
  cooperativeRole: 'Jabatan di koperasi',
  motivation: 'Mengapa Anda ingin ikut? (boleh kosong)',
  guardian: 'Nama orang tua atau wali yang menyetujui',
  guardianHint: 'Umur Anda di bawah 18 tahun, jadi orang tua atau wali harus setuju.',
  choose: 'Pilih',
  pin: 'Buat PIN enam angka',
  pinHint: 'Dengan kode pendaftaran dan PIN ini Anda melihat hasilnya nanti. Ingat baik-baik.',
  consent:
    'Saya setuju data saya dipakai balai ini untuk menyeleksi pendaftar. Saya dapat menarik pendaftaran kapan saja sebelum pelatihan dimulai.',
  consentNeeded: 'Centang persetujuan ini untuk mendaftar.',
  faults: 'Belum terkirim. Perbaiki dahulu isian yang ditandai di atas.',
  submit: 'Kirim pendaftaran',
  sending: 'Mengirim…',
  unsent:
    'Belum terkirim. Isian Anda tetap tersimpan di ponsel ini; tekan Kirim lagi, Anda tidak akan terdaftar dua kali.',
};
