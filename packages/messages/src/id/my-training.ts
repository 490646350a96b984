import type { AttendanceStanding, AttendanceStatus, CheckIn, ExcuseStatus } from '@kompeten/domain';

/** Sentences of the trainee's own training: checking in, what is noted, excuses. */
export const myTraining = {
  title: 'Pelatihan saya',
  none: 'Tidak ada pelatihan yang sedang berjalan.',
  dates: 'Tanggal',
  standing: {
    reached: 'Syarat kehadiran sudah tercapai',
    on_track: 'Kehadiran aman',
    close: 'Hati-hati: satu sesi lagi terlewat dan syarat kehadiran tidak tercapai',
    out_of_reach: 'Syarat kehadiran tidak tercapai lagi. Tanyakan sesi susulan kepada instruktur',
  } satisfies Record<AttendanceStanding, string>,
  soFar: (percent: number, minimum: number) => `${percent} % dari semua sesi sudah dihadiri; syaratnya ${minimum} %.`,
  sessions: 'Sesi',
  status: { present: 'hadir', late: 'terlambat', excused: 'izin', absent: 'tidak hadir' } satisfies Record<
    AttendanceStatus,
    string
  >,
  notNoted: 'belum dicatat',
  excuse: {
    ask: 'Minta izin',
    askFor: (when: string) => `Minta izin untuk sesi ${when}`,
    reason: 'Alasan',
    file: 'Foto surat (boleh kosong)',
    fileHint: 'Foto digambar ulang tanpa tempat dan data kamera, lalu disegel.',
    send: 'Kirim permohonan',
    cancel: 'Batal',
    withdraw: 'Tarik permohonan',
    status: {
      asked: 'izin menunggu jawaban',
      accepted: 'izin diterima',
      declined: 'izin ditolak',
      withdrawn: 'permohonan izin ditarik',
    } satisfies Record<ExcuseStatus, string>,
    answer: (text: string) => `Jawaban: ${text}`,
    tooShort: 'Tulis alasannya, paling sedikit lima huruf.',
  },
  checkIn: {
    title: 'Presensi',
    link: 'Isi presensi sekarang',
    lead: 'Ketik kode yang tampil di layar kelas.',
    code: 'Kode enam angka',
    codeMissing: 'Ketik enam angka dari layar kelas.',
    submit: 'Saya hadir',
    scanned: 'Kode terbaca. Masuk dengan kartu klaim untuk menyelesaikan presensi; Anda punya lima menit.',
    signIn: 'Masuk dengan kartu klaim, lalu ketik kode dari layar kelas.',
    again: 'Ketik kode lain',
    toMine: 'Ke pelatihan saya',
    notTrainee: 'Yang sedang masuk di ponsel ini bukan peserta. Keluar dahulu, lalu masuk dengan kartu klaim Anda.',
    leave: 'Keluar',
    done: {
      recorded: 'Kehadiran Anda tercatat',
      known: 'Kehadiran Anda sudah tercatat sebelumnya',
      noted: 'Petugas sudah mencatat sesi ini untuk Anda',
      contested: 'Pindaian Anda tersimpan; instruktur yang memutuskan',
    } satisfies Record<CheckIn['outcome'], string>,
    contestedText: 'Petugas mencatat hal lain untuk sesi ini. Tunjukkan layar ini kepada instruktur.',
    as: (name: string) => `Atas nama ${name}`,
    at: (when: string) => `Pukul ${when}`,
    late: 'Tercatat terlambat',
  },
};
