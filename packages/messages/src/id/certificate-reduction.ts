/** Sentences of the feature: taking units away from a certification body's document. */
export const certificateReduction = {
  act: 'Kurangi ruang lingkup',
  choose: 'Unit yang dicabut',
  chooseHint: 'Unit lain tetap dinyatakan. Mencabut semuanya adalah pencabutan sertifikat.',
  why: 'Alasan',
  whyHint: 'Misalnya temuan surveilan. Catatan ini dibaca orang kedua dan tidak tampil untuk umum.',
  consequences: [
    'Orang kedua memutuskan. Sampai saat itu sertifikat ini tetap berlaku.',
    'Setelah disetujui, dokumen baru memuat unit yang tersisa; yang lama menyatakan DIGANTI dan mengantar ke yang baru.',
    'Sertifikat kompetensi memakai nomor BNSP yang sama. Jika unit wajib ikut dicabut, yang tersisa menjadi surat keterangan unit kompeten.',
  ],
  confirm: 'Ajukan pengurangan',
  done: 'Pengurangan ruang lingkup diajukan',
  taken: 'Unit yang dicabut',
};
