/** Sentences of the page on which a photo behind the wrong session is withdrawn. */
export const paperWithdrawal = {
  title: 'Tarik foto lembar presensi',
  lead: (session: string, cohort: string) => `${session}, ${cohort}`,
  added: (name: string) => `Ditambahkan oleh ${name}`,
  look: 'Lihat fotonya (tab baru)',
  gone: 'Foto ini sudah tidak berada di sesi mana pun, atau sudah ditarik.',
  back: 'Kembali ke presensi',
  to: 'Foto ini milik sesi',
  nowhere: 'Tidak dipindahkan',
  toHint: 'Bukan lembar angkatan ini, atau tidak terbaca? Biarkan tidak dipindahkan.',
  hint: 'Terbaca di samping fotonya, dalam riwayat presensi, dan dalam jejak audit.',
  consequences: [
    'Foto tidak lagi menjadi bukti presensi sesi ini; sesi yang memerlukan foto memerlukannya kembali.',
    'Tidak ada yang dihapus: foto, nama Anda, dan alasan ini tetap terbaca sebagai foto yang ditarik.',
    'Bila Anda memilih sesinya, foto yang sama langsung berada di sana.',
  ],
  statement: 'Saya sudah melihat fotonya: foto ini bukan lembar presensi sesi ini.',
  confirm: 'Tarik foto',
  done: 'Foto ditarik.',
};
