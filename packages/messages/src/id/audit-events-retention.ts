type Facts = Readonly<Record<string, unknown>>;

/** What the events of retention mean. */
export const retentionEvents = {
  'retention.carried_out': ({ due, erased }: Facts) =>
    due === undefined
      ? 'Menjalankan masa simpan'
      : `Menjalankan masa simpan: ${due} catatan habis masanya, ${erased} dihapus`,
  'retention.erased_again': () => 'Menghapus lagi yang dikembalikan oleh pemulihan cadangan',
  'setting.proposed': ({ from, to }: Facts) =>
    to === undefined
      ? 'Mengusulkan masa simpan yang lebih pendek'
      : `Mengusulkan masa simpan ${to} bulan; sekarang ${from === 0 ? 'belum diputuskan' : `${from} bulan`}`,
  'setting.proposal_dropped': () => 'Membatalkan usulan masa simpan',
  'setting.proposal_superseded': () => 'Mengganti usulan masa simpan dengan nilai lain',
  'data_request.sent_back': () => 'Mengembalikan daftar penghapusan data kepada pembuatnya',
};
