import type { FollowUpState, MentorshipStatus, TaskStatus } from '@kompeten/domain';
import { placements } from './placements.ts';
import { visits } from './visits.ts';
import { ways } from './ways.ts';

/** Sentences of the feature: mentoring. */
export const mentoring = {
  title: ways.mentoring,
  lead: 'Setelah pelatihan, koperasi didampingi: rencana aksi, kunjungan, tindak lanjut, serta pekerjaan dan usaha yang lahir darinya.',
  caption: 'Koperasi yang didampingi',
  empty: 'Belum ada pendampingan',
  emptyText: 'Mulailah dari angkatan yang selesai, atau dari satu koperasi.',
  begin: 'Dampingi koperasi',
  back: 'Semua pendampingan',
  columns: {
    cooperative: 'Koperasi',
    mentor: 'Pendamping',
    status: 'Status',
    lastVisit: 'Kunjungan terakhir',
    tasks: 'Tugas terbuka',
    jobs: 'Pekerjaan',
  },
  status: { active: 'didampingi', finished: 'selesai' } satisfies Record<MentorshipStatus, string>,
  noMentor: 'belum ditunjuk',
  neverVisited: 'belum pernah',
  tasksOf: (open: number, late: number) => (late > 0 ? `${open}, ${late} lewat waktu` : String(open)),
  onlyDue: { label: 'Perhatian', yes: 'sudah waktunya' },
  facts: {
    centre: 'Balai',
    mentor: 'Pendamping',
    since: 'Sejak',
    lastVisit: 'Kunjungan terakhir',
    jobs: 'Pekerjaan terkonfirmasi',
    finished: 'Alasan selesai',
  },
  followUps: {
    title: 'Tindak lanjut',
    after: (months: number) => `${months} bulan`,
    text: (months: number, cooperative: string, day: string, centre: string) =>
      `Kunjungan tindak lanjut ${months} bulan ke ${cooperative} jatuh pada ${day}. Hari apa pengurus dapat menerima kami? Salam, ${centre}.`,
    due: 'Jatuh tempo',
    state: {
      done: 'terlaksana',
      overdue: 'terlewat',
      due: 'waktunya sekarang',
      ahead: 'nanti',
    } satisfies Record<FollowUpState, string>,
  },
  plan: {
    title: 'Rencana aksi',
    goal: 'Tujuan',
    noGoal: 'Tujuan belum ditulis.',
    writeGoal: 'Tulis tujuan dan pendamping',
    goalHint: 'Apa yang ingin dicapai koperasi, misalnya "RAT tepat waktu dan gerai sembako buka sebelum Lebaran".',
    mentorHint: 'Pendamping dan instruktur balai ini. Peran diberikan oleh administrator.',
    save: 'Simpan',
    saved: 'Pendampingan disimpan.',
    empty: 'Belum ada tugas. Tambahkan tugas pertama dari rencana yang dibuat di akhir pelatihan.',
    add: 'Tambah tugas',
    task: 'Tugas',
    taskHint: 'Satu pekerjaan yang dapat dilihat hasilnya, misalnya "Susun buku kas bulan Januari".',
    responsible: 'Penanggung jawab',
    dueOn: 'Selesai sebelum',
    added: 'Tugas ditambahkan.',
    dueBy: (day: string) => `sampai ${day}`,
    late: 'lewat waktu',
    fromVisit: 'dari kunjungan',
    status: { open: 'terbuka', done: 'selesai', dropped: 'dibatalkan' } satisfies Record<TaskStatus, string>,
    complete: 'Selesai',
    drop: 'Batalkan',
    reopen: 'Buka lagi',
    ofTask: (act: string, task: string) => `${act}: ${task}`,
    dropTitle: 'Alasan membatalkan tugas',
    dropReason: 'Alasan',
    settled: 'Tugas diperbarui.',
    keep: 'Tidak jadi',
  },
  people: {
    title: 'Orang yang dilatih',
    empty: 'Belum ada orang koperasi ini yang menyelesaikan pelatihan.',
    role: 'Jabatan di koperasi',
    passed: 'lulus',
    notPassed: 'belum lulus',
  },
  visits,
  placements,
  finish: {
    title: 'Selesaikan pendampingan',
    resumeTitle: 'Lanjutkan pendampingan',
    lead: (cooperative: string) => `${cooperative} tidak lagi didampingi. Riwayat tetap tersimpan.`,
    resumeLead: (cooperative: string) => `${cooperative} didampingi lagi dengan rencana dan riwayat yang sama.`,
    reason: 'Alasan',
    done: 'Pendampingan diperbarui.',
    keep: 'Kembali tanpa mengubah',
  },
  create: {
    title: 'Dampingi koperasi',
    cooperative: 'Koperasi',
    centre: 'Balai',
    startsOn: 'Sejak tanggal',
    startsOnHint: 'Tindak lanjut dihitung dari tanggal ini; biasanya hari terakhir pelatihan.',
    save: 'Mulai pendampingan',
    done: 'Pendampingan dimulai.',
  },
  fromCohort: {
    title: 'Mulai pendampingan koperasinya',
    action: 'Mulai pendampingan',
    lead: (cohort: string) =>
      `Setiap koperasi yang orangnya dilatih di ${cohort} mendapat pendampingan, dihitung dari hari terakhir pelatihan. Pendamping ditunjuk sesudahnya.`,
    done: (opened: number, already: number) =>
      already > 0
        ? `${opened} pendampingan dimulai; ${already} koperasi sudah didampingi.`
        : `${opened} pendampingan dimulai.`,
    without: (people: number) => `${people} orang tidak menyebut koperasi.`,
  },
  queue: {
    visits: 'Kunjungan yang sudah waktunya',
    due: (followUps: number, tasks: number) =>
      [followUps > 0 ? `${followUps} tindak lanjut` : '', tasks > 0 ? `${tasks} tugas lewat waktu` : '']
        .filter(Boolean)
        .join(', '),
    placements: 'Pekerjaan dan usaha menunggu konfirmasi',
  },
};
