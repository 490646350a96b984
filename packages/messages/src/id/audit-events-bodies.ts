/** What events about certification bodies, their assessors, places and schemes mean. */
export const bodyEvents = {
  'body.created': () => 'Mendaftarkan LSP',
  'body.changed': () => 'Mengubah data LSP',
  'body.licence_recorded': () => 'Mencatat lisensi LSP',
  'body.scope_reduced': () => 'Mengeluarkan skema dari ruang lingkup lisensi',
  'body.lapse_lifted': () => 'Mengangkat jeda lisensi dengan surat BNSP',
  'assessor.recorded': () => 'Mencatat asesor',
  'assessor.changed': () => 'Mengubah data atau kewenangan asesor',
  'assessor.renewed': () => 'Memperpanjang sertifikat asesor (MET)',
  'conflict.declared': () => 'Menyatakan benturan kepentingan',
  'conflict.withdrawn': () => 'Menarik pernyataan benturan kepentingan',
  'assessment_site.added': () => 'Menambah TUK',
  'assessment_site.verified': () => 'Mencatat verifikasi TUK',
  'scheme.created': () => 'Membuat skema sertifikasi',
  'scheme.versioned': () => 'Membuat versi skema sertifikasi',
};
