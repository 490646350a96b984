/** Sentences of the page for paper without a code. */
export const numberPage = {
  title: 'Kertas lama tanpa kode',
  another: 'Cocokkan nomor lain',
  lead: 'Untuk sertifikat dari register lama yang dicatat penerbitnya. Ketik nomor pada kertas dan tanggal lahir orangnya; jawabannya ya atau tidak, beserta penerbit yang dapat ditanya.',
  number: 'Nomor sertifikat',
  numberHint: 'Persis seperti tercetak. Huruf besar dan spasi tidak berpengaruh.',
  check: 'Cocokkan',
  withCode: 'Ada kodenya? Periksa dengan kode',
  yes: 'YA, TERCATAT',
  no: 'TIDAK DITEMUKAN',
  noText:
    'Tidak ada sertifikat lama tercatat dengan nomor dan tanggal lahir itu. Ini belum berarti palsu: sertifikat yang memuat kode dijawab hanya dengan kodenya, dan tidak semua register lama sudah dicatat. Ketik kodenya bila ada; bila tidak, tanyakan kepada penerbit yang tertera pada kertas.',
  closed:
    'Terlalu banyak percobaan salah untuk nomor ini minggu ini. Tanyakan kepada penerbit yang tertera pada kertas.',
  ask: 'Tanyakan kepada penerbit',
  issuer: 'Penerbit',
  contact: 'Kontak',
  noContact: 'tidak tercatat',
  kind: 'Jenis',
  status: 'Status',
};
