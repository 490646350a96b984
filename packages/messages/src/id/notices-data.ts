type Text = (by: string | null, count: number | null) => string;

/** What people are told of what is asked about personal data, and of breaches. */
export const dataNotices: Record<
  'data_request_waits' | 'breach_waits' | 'breach_overdue' | 'breach_at_centre' | 'breach_concerns_you',
  { readonly name: string; readonly text: Text }
> = {
  data_request_waits: {
    name: 'Permohonan data pribadi masuk',
    text: () =>
      'Seorang peserta menggunakan haknya atas data pribadi. Jawabannya terikat waktu 3 × 24 jam (UU 27/2022).',
  },
  breach_waits: {
    name: 'Kegagalan pelindungan data dicatat',
    text: () =>
      'Kegagalan pelindungan data dicatat. Orang yang terkena dan lembaga diberi tahu dalam 3 × 24 jam (UU 27/2022).',
  },
  breach_overdue: {
    name: 'Pemberitahuan kegagalan data terlambat',
    text: () => 'Batas 3 × 24 jam lewat, dan belum semua pihak diberi tahu tentang kegagalan pelindungan data.',
  },
  breach_at_centre: {
    name: 'Kegagalan pelindungan data di balai Anda',
    text: () =>
      'Peserta balai Anda terkena kegagalan pelindungan data. Lihat siapa yang belum membacanya, lalu beri tahu mereka dengan surat (UU 27/2022).',
  },
  breach_concerns_you: {
    name: 'Data Anda terkena kegagalan pelindungan',
    text: () =>
      'Data pribadi Anda termasuk dalam kegagalan pelindungan data. Baca data mana, kapan dan bagaimana, dan apa yang dilakukan.',
  },
};
