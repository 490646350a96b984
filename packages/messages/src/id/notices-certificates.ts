type Text = (by: string | null, count: number | null) => string;

/** What people are told of the looks and the terms of use of certificates, and of certificates that were issued anew. */
export const certificateNotices: Record<
  | 'template_waits'
  | 'template_returned'
  | 'terms_of_use_waits'
  | 'terms_of_use_returned'
  | 'certificates_reissued'
  | 'archiving_stopped'
  | 'reissue_unsigned',
  { readonly name: string; readonly text: Text }
> = {
  template_waits: {
    name: 'Templat sertifikat menunggu orang kedua',
    text: (by) =>
      `${by ?? 'Seseorang'} mengajukan templat sertifikat. Periksa pratinjaunya, lalu terbitkan atau kembalikan.`,
  },
  template_returned: {
    name: 'Templat sertifikat dikembalikan',
    text: (by) =>
      `${by ?? 'Seseorang'} mengembalikan templat yang Anda rancang. Baca alasannya, perbaiki, lalu ajukan lagi.`,
  },
  terms_of_use_waits: {
    name: 'Ketentuan pemakaian menunggu orang kedua',
    text: (by) =>
      `${by ?? 'Seseorang'} mengajukan ketentuan pemakaian sertifikat. Baca kedua naskahnya, lalu terbitkan atau kembalikan.`,
  },
  terms_of_use_returned: {
    name: 'Ketentuan pemakaian dikembalikan',
    text: (by) =>
      `${by ?? 'Seseorang'} mengembalikan ketentuan yang Anda tulis. Baca alasannya, perbaiki, lalu ajukan lagi.`,
  },
  certificates_reissued: {
    name: 'Sertifikat diterbitkan ulang',
    text: (_, count) =>
      `${count ?? 0} sertifikat penerbit Anda diterbitkan ulang karena sebuah kunci tanda tangan tidak aman lagi. Pemegangnya sudah diberi tahu; daftarnya ada di sini.`,
  },
  archiving_stopped: {
    name: 'Pengarsipan sertifikat terhenti',
    text: () =>
      'Sertifikat elektronik sebuah penanda tangan atau penanda waktu dicabut atau tidak dikenal penerbitnya. Tanda tangan yang bersandar padanya belum diarsipkan; mana saja dan sebabnya ada di jejak audit.',
  },
  reissue_unsigned: {
    name: 'Sertifikat menunggu tanda tangan Anda',
    text: (_, count) =>
      `${count ?? 0} sertifikat balai Anda harus diterbitkan ulang karena sebuah kunci tidak aman lagi, dan menunggu tanda tangan pejabatnya.`,
  },
};
