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
  date_unreadable: () => 'Tanggal belum terbaca. Tulis seperti 1990-12-31 atau 31/12/1990.',
  text_too_long: ({ maximum }) => `Terlalu panjang; paling banyak ${maximum} huruf.`,
  unit_code_malformed: () => 'Kode unit terdiri dari 3–40 huruf besar, angka, titik, atau tanda hubung.',
  unit_code_unofficial: () => 'Kode ini tidak mengikuti pola SKKNI yang dikenal. Pastikan kodenya benar.',
  unit_twice_in_file: () => 'Unit ini sudah muncul di atas. Tulis semua baris satu unit berurutan, sekali saja.',
  unit_will_change: () => 'Unit ini sudah terdaftar dengan isi lain dan akan diganti.',
  unit_unregistered: () => 'Unit ini tidak ada di daftar unit kompetensi. Impor standarnya dahulu.',
  title_differs: () => 'Judul berbeda dari baris pertama unit ini.',
  number_out_of_order: () => 'Nomor tidak berurutan. Hapus nomornya atau urutkan barisnya.',
  criterion_without_element: () => 'Kriteria ini belum punya elemen. Isi kolom elemen di baris ini atau di atasnya.',
  illustrative_with_decree: () => 'Unit ilustrasi (CONTOH.) tidak boleh menyebut keputusan resmi.',
  scheme_twice_in_file: () => 'Versi skema ini sudah muncul di atas. Tulis semua barisnya berurutan.',
  choose_malformed: () => 'Isi dengan angka bulat 1–50.',
  choose_differs: () => 'Jumlah ini berbeda dari yang ditulis di atas untuk kelompok yang sama.',
  choose_too_many: () => 'Jumlah yang harus dipilih melebihi banyaknya unit dalam kelompok.',
  version_frozen: () => 'Versi skema ini sudah terdaftar dengan isi lain dan tidak dapat diubah. Tulis versi baru.',
  choice_unknown: ({ values }) => `Isi dengan salah satu: ${(values ?? []).join(', ')}.`,
};

/** What is wrong with one field and what to do. */
export const fieldIssue = (issue: InputIssue): string =>
  (sentences[issue.code] ?? (() => 'Isian ini belum benar.'))(issue);
