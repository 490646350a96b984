/** What the events of a breach of personal data mean. */
export const breachEvents = {
  'breach.recorded': () => 'Mencatat kegagalan pelindungan data',
  'breach.changed': () => 'Mengubah isi kegagalan pelindungan data',
  'breach.people_told': () => 'Memberi tahu orang yang terkena kegagalan pelindungan data',
  'breach.centre_told': () => 'Memberi tahu balai tentang kegagalan pelindungan data pesertanya',
  'breach.paper_printed': () =>
    'Mencetak daftar atau surat untuk yang belum membaca pemberitahuan kegagalan pelindungan data',
  'breach.authority_told': () => 'Mencatat bahwa lembaga diberi tahu kegagalan pelindungan data',
  'breach.closed': () => 'Menyelesaikan kegagalan pelindungan data',
  'breach.dismissed': () => 'Menyatakan bukan kegagalan pelindungan data',
  'breach.overdue': () => 'Kegagalan pelindungan data lewat batas pemberitahuan',
  'breach.notices_removed': () => 'Menghapus pemberitahuan kegagalan pelindungan data yang sudah selesai',
};
