import type { InputIssue } from '@kompeten/domain';

const sentences: Record<string, (issue: InputIssue) => string> = {
  required: () => 'Wajib diisi.',
  invalid_type: () => 'Wajib diisi dengan jenis nilai yang benar.',
  too_small: ({ minimum }) => (minimum && minimum > 1 ? `Paling sedikit ${minimum}.` : 'Wajib diisi.'),
  too_big: ({ maximum }) => `Paling banyak ${maximum ?? 'yang diizinkan'}.`,
  invalid_format: () => 'Bentuknya belum benar.',
  invalid_value: ({ values }) => (values ? `Pilih salah satu: ${values.join(', ')}.` : 'Pilihan ini tidak dikenal.'),
  unrecognized_keys: () => 'Isian ini tidak dikenal.',
  invalid_union: () => 'Isian ini belum benar.',
  nik_malformed: () => 'NIK harus 16 angka: 6 kode wilayah, 6 tanggal lahir, 4 nomor urut. Periksa KTP atau KK.',
  passport_malformed: () => 'Nomor paspor terdiri dari 6–12 huruf dan angka.',
  pin_six_digits: () => 'PIN terdiri dari enam angka.',
  period_reversed: () => 'Akhir tidak boleh mendahului awal.',
  session_too_long: () => 'Satu sesi paling lama 14 jam.',
  control_characters: () => 'Mengandung karakter yang tidak diizinkan.',
  nik_as_number: () =>
    'NIK terbaca sebagai angka, sehingga digitnya bisa berubah. Ubah format sel menjadi Teks, lalu ketik ulang.',
  nik_duplicate_in_file: () => 'NIK ini muncul lebih dari sekali dalam berkas.',
  number_duplicate_in_file: () => 'Nomor ini muncul lebih dari sekali dalam berkas.',
  number_known: () => 'Nomor ini sudah ada dalam register balai.',
  issued_in_future: () => 'Tanggal terbit tidak boleh di masa depan.',
  already_enrolled: () => 'Orang ini sudah terdaftar dalam angkatan ini.',
  over_capacity: () => 'Melebihi kapasitas angkatan.',
  cooperative_unknown: () => 'Koperasi tidak ditemukan.',
  cooperative_ambiguous: () =>
    'Ada beberapa koperasi dengan nama ini. Daftarkan orang ini satu per satu dan pilih koperasinya.',
  event_of_another_cell: () => 'Penilaian ini sudah pernah dikirim untuk sel lain. Muat ulang lembar, lalu nilai lagi.',
  duplicate_in_file: () => 'Data yang sama sudah ada pada baris sebelumnya dalam berkas ini.',
  matches_two: () => 'Nomor dan nama ini milik dua koperasi berbeda dalam register. Betulkan salah satunya.',
  number_differs: () => 'Koperasi ini sudah terdaftar dengan nomor lain. Periksa nomor, atau ubah di halaman koperasi.',
  region_unknown: () => 'Wilayah ini tidak dikenal. Periksa kode atau nama wilayahnya.',
  region_ambiguous: () => 'Ada beberapa wilayah dengan nama ini. Isi kode wilayah atau nama wilayah di atasnya.',
  date_unreadable: () => 'Tanggal belum terbaca. Tulis seperti 1990-12-31 atau 31/12/1990.',
  choice_unknown: ({ values }) => `Isi dengan salah satu: ${(values ?? []).join(', ')}.`,
};

/** What is wrong with one field and what to do. */
export const fieldIssue = (issue: InputIssue): string =>
  (sentences[issue.code] ?? (() => 'Isian ini belum benar.'))(issue);
