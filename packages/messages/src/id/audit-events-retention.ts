type Facts = Readonly<Record<string, unknown>>;

/** What the events of retention mean. */
export const retentionEvents = {
  'retention.carried_out': ({ due, erased }: Facts) =>
    due === undefined
      ? 'Menjalankan masa simpan'
      : `Menjalankan masa simpan: ${due} catatan habis masanya, ${erased} dihapus`,
  'retention.erased_again': () => 'Menghapus lagi yang dikembalikan oleh pemulihan cadangan',
  'data_request.sent_back': () => 'Mengembalikan daftar penghapusan data kepada pembuatnya',
};
