import type { AttendanceStanding, ExcuseStatus } from '@kompeten/domain';

/** Sentences of the feature: the changing code of a session, excuses, and early warnings. */
export const checkIns = {
  title: 'Kode presensi dan izin',
  lead: 'Tampilkan kode di depan kelas; peserta memindainya dengan ponsel sendiri. Izin yang menunggu ada di bawahnya.',
  sessions: 'Sesi',
  none: 'Belum ada sesi',
  noneText: 'Jadwalkan sesi terlebih dahulu; kodenya dapat ditampilkan di sini.',
  columns: { when: 'Waktu', topic: 'Topik', code: 'Kode' },
  show: 'Tampilkan kode',
  showOf: (when: string) => `Tampilkan kode presensi sesi ${when}`,
  past: 'sudah berakhir',
  ahead: 'belum dibuka',
  notOpen: 'Kode ditampilkan selama pelatihan dan evaluasi berjalan.',
  screen: {
    title: 'Presensi',
    back: 'Kembali ke kode dan izin',
    qrLabel: 'Kode QR presensi; isinya berganti terus',
    code: 'Kode sekarang',
    step: (seconds: number) => `Berganti dalam ${seconds} detik`,
    howTo: 'Pindai dengan kamera ponsel, atau buka alamat ini dan ketik kodenya:',
    session: (when: string) => `Sesi ${when}`,
    times: (opens: string, late: string, closes: string) =>
      `Dibuka ${opens}. Sesudah ${late} tercatat terlambat. Ditutup ${closes}.`,
    counted: (here: number, expected: number) => `${here} dari ${expected} peserta sudah hadir`,
    latest: 'Baru saja masuk',
    nobody: 'Belum ada yang masuk.',
    offline: 'Tanpa jaringan kode ini tetap berganti dan tetap berlaku. Jumlah yang hadir menyusul.',
    notYet: (opens: string) => `Presensi dibuka ${opens}. Kode tampil dengan sendirinya.`,
    over: 'Sesi sudah berakhir. Catat yang belum tercatat di lembar presensi.',
    toSheet: 'Ke lembar presensi',
  },
  excuses: {
    title: 'Izin',
    queue: 'Izin yang menunggu',
    queueLine: (name: string, when: string) => `${name}, sesi ${when}`,
    none: 'Belum ada yang meminta izin.',
    of: (name: string, when: string) => `${name}, sesi ${when}`,
    status: {
      asked: 'menunggu',
      accepted: 'diterima',
      declined: 'ditolak',
      withdrawn: 'ditarik peserta',
    } satisfies Record<ExcuseStatus, string>,
    file: 'Lihat foto surat (tercatat)',
    answer: 'Jawaban untuk peserta',
    answerHint: 'Wajib bila menolak.',
    accept: 'Terima izin',
    decline: 'Tolak izin',
    decided: (name: string) => `Diputuskan ${name}`,
    accepted: 'Izin diterima dan tertulis di lembar presensi.',
    declined: 'Izin ditolak; peserta membaca jawaban Anda.',
  },
  danger: {
    title: 'Kehadiran yang perlu perhatian',
    lead: (minimum: number) => `Syaratnya ${minimum} % dari semua sesi yang direncanakan.`,
    none: 'Semua peserta masih dapat mencapai syarat kehadiran.',
    standing: {
      reached: 'sudah tercapai',
      on_track: 'aman',
      close: 'satu sesi lagi dan tidak tercapai',
      out_of_reach: 'tidak dapat lagi mencapai syarat',
    } satisfies Record<AttendanceStanding, string>,
    best: (percent: number, missed: number) => `paling tinggi ${percent} %, ${missed} sesi terlewat`,
    remedy: 'Jadwalkan sesi susulan; sesi susulan yang dihadiri dihitung penuh.',
    line: (close: number, lost: number) =>
      [lost > 0 ? `${lost} tidak dapat lagi mencapai syarat` : '', close > 0 ? `${close} hampir` : '']
        .filter(Boolean)
        .join(', '),
  },
};
