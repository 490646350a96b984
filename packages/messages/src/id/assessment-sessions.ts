import { assessmentNames } from './assessment-names.ts';
import { replacementCauses } from './replacement-causes.ts';
import { ways } from './ways.ts';

/** Sentences of the feature: assessment sessions. */
export const assessmentSessions = {
  names: assessmentNames,
  title: ways.assessmentSessions,
  lead: 'Sesi uji kompetensi: tempat, waktu, asesor, dan asesi. Yang melanggar aturan ditolak beserta pilihan yang bebas.',
  caption: 'Sesi asesmen, yang terbaru di atas',
  empty: 'Belum ada sesi asesmen',
  emptyText: 'Jadwalkan sesi untuk permohonan yang sudah dilanjutkan asesor.',
  filterStatus: 'Status',
  columns: { title: 'Sesi', scheme: 'Skema', site: 'TUK', when: 'Waktu', people: 'Asesi', status: 'Status' },
  schedule: 'Jadwalkan sesi',
  scheduleTitle: 'Jadwalkan sesi asesmen',
  scheduleLead: 'Hanya permohonan yang dilanjutkan asesor dan rencananya disetujui yang dapat dijadwalkan.',
  fields: {
    body: 'LSP',
    title: 'Nama sesi',
    scheme: 'Skema',
    site: 'TUK',
    starts: 'Mulai',
    ends: 'Selesai',
    pick: 'Pilih',
  },
  candidates: 'Asesi yang siap',
  noCandidates: 'Belum ada permohonan yang siap untuk skema ini.',
  seat: (name: string, number: string) => `${name}, ${number}`,
  assessorOf: (name: string) => `Asesor untuk ${name}`,
  measure: {
    title: (name: string) => `Tindakan mitigasi untuk ${name}`,
    lead: 'Asesor ini mengajar atau mendampingi asesi. Catat asesor kedua dari LSP lain; pleno melihatnya.',
    second: 'Asesor kedua',
    reason: 'Alasan',
  },
  save: 'Simpan jadwal',
  saved: 'Sesi dijadwalkan.',
  back: 'Kembali ke daftar sesi',
  alternatives: {
    title: 'Yang masih mungkin',
    assessors: 'Asesor yang dapat',
    assessor: (name: string, body: string, region: string) => `${name}, ${body}, ${region}`,
    sites: 'TUK yang bebas',
    times: 'Waktu yang bebas',
    use: 'Pakai',
    take: (what: string) => `Pakai ${what}`,
  },
  site: (name: string, seats: number, until: string | null) =>
    until === null
      ? `${name}, ${seats} kursi, belum diverifikasi`
      : `${name}, ${seats} kursi, terverifikasi s.d. ${until}`,
  facts: {
    scheme: 'Skema',
    site: 'TUK',
    when: 'Waktu',
    assessors: 'Asesor',
    invigilators: 'Penyelia',
    reason: 'Alasan pembatalan',
  },
  none: 'tidak ada',
  seats: 'Asesi',
  seatColumns: { person: 'Asesi', assessor: 'Asesor', status: 'Status', measure: 'Mitigasi' },
  noMeasure: 'tidak perlu',
  second: (name: string, reason: string) => `Asesor kedua ${name}: ${reason}`,
  recused: 'asesor menyatakan benturan kepentingan: perlu asesor lain',
  replacements: 'Penggantian asesor',
  replaced: (candidate: string, from: string, to: string, why: string) => `${candidate}: ${from} diganti ${to}, ${why}`,
  causes: replacementCauses,
  another: {
    act: 'Tunjuk asesor lain',
    actFor: (name: string) => `Tunjuk asesor lain untuk ${name}`,
    title: 'Tunjuk asesor lain',
    lead: (name: string, from: string) =>
      `${from} menyatakan benturan kepentingan dengan ${name}. Yang sudah dinilai tetap tercatat; surat tugas yang baru menggantikan yang lama.`,
    absentLead: (name: string, from: string) =>
      `${from} tidak menyatakan benturan kepentingan dengan ${name}. Tunjuk asesor lain hanya bila ia berhalangan. Yang sudah dinilai tetap tercatat.`,
    renews:
      'Persetujuan (AK.01) yang sudah ditandatangani berakhir: asesi dan asesor baru menandatangani yang baru, dan sebelum itu tidak ada yang dibuka atau dinilai.',
    reasonHint: 'Mengapa asesor berhalangan. Dibaca manajer dan asesor, tidak oleh asesi.',
    stays: 'Asesi ini sudah direkomendasikan atau asesmennya berakhir, maka asesornya tidak diganti.',
    save: 'Tunjuk',
    saved: 'Asesor lain ditunjuk.',
  },
  coming: 'Sesi asesmen berikutnya',
  replan: {
    title: 'Jadwalkan ulang',
    lead: (title: string) =>
      `${title}: hari, tempat, asesor, penyelia, atau asesi yang lain. Yang ditugaskan diberi tahu.`,
    back: 'Kembali ke sesi',
    closed: 'Sesi ini sudah dimulai, ditutup, atau dibatalkan; jadwalnya tidak dapat diubah.',
    save: 'Simpan jadwal baru',
    saved: 'Sesi dijadwalkan ulang.',
  },
  invigilating: {
    label: 'Penyelia ujian tertulis',
    none: 'LSP ini belum punya akun penyelia. Administrator memberi peran penyelia kepada sebuah akun.',
  },
  letters: {
    title: 'Surat tugas',
    lead: 'Manajer mengunduh surat semua petugas; asesor dan penyelia suratnya sendiri. Yang dikosongkan diisi dengan tangan.',
    number: 'Nomor surat',
    signedOn: 'Tanggal surat',
    print: 'Unduh surat tugas (PDF)',
    file: 'Surat tugas',
  },
  forms: { title: 'Formulir sesi', print: (form: string) => `Unduh ${form}` },
  cancel: {
    title: 'Batalkan sesi',
    lead: 'Asesi dapat dijadwalkan lagi setelahnya.',
    reason: 'Alasan pembatalan',
    confirm: 'Batalkan sesi ini',
    done: 'Sesi dibatalkan.',
  },
};
