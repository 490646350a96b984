import { notices } from './notices.ts';
import { ways } from './ways.ts';

/** Sentences of the pages on which people read what they were told. */
export const notifications = {
  title: ways.notifications,
  lead: 'Hal yang terjadi dan perlu Anda ketahui, yang terbaru di atas.',
  caption: 'Pemberitahuan Anda',
  kinds: notices,
  empty: 'Belum ada pemberitahuan',
  emptyText: 'Keputusan yang menunggu Anda dan perubahan yang menyangkut Anda akan muncul di sini.',
  unread: 'belum dibaca',
  open: 'Buka',
  readAll: 'Tandai semua sudah dibaca',
  allRead: 'Semua sudah dibaca',
  more: 'Tampilkan yang lebih lama',
  toSettings: 'Atur pemberitahuan',
  settings: {
    title: 'Pengaturan pemberitahuan',
    lead: 'Pilih hal yang ingin Anda ketahui dan lewat mana. Yang diwajibkan hukum atau menyangkut keamanan akun selalu dikirim.',
    caption: 'Jenis pemberitahuan dan salurannya',
    kind: 'Jenis',
    inProduct: 'Di aplikasi',
    email: 'Surel',
    always: 'selalu',
    toEmail: (email: string) => `Surel dikirim ke ${email}.`,
    noEmail: 'Akun Anda tidak mempunyai alamat surel.',
    sendsNone: 'Pemasangan ini belum dihubungkan ke server surel, maka surel tidak dikirim.',
    locale: 'Bahasa surel',
    save: 'Simpan',
    saved: 'Pengaturan tersimpan',
  },
};
