import type { BodyKind } from '@kompeten/domain';

/** Sentences about founding and keeping a certification body, its licences and their scope. */
export const bodyForms = {
  add: 'Daftarkan LSP',
  newTitle: 'LSP baru',
  newLead: 'Setelah terdaftar, catat lisensinya. Tanpa lisensi, permohonan dan sesi asesmen ditolak.',
  created: 'LSP terdaftar.',
  change: 'Ubah data',
  changeTitle: 'Ubah data LSP',
  toBody: 'Kembali ke LSP',
  fields: {
    name: 'Nama LSP',
    kind: 'Jenis',
    region: 'Wilayah',
    centre: 'Balai pemilik',
    quorum: 'Kuorum pleno',
    address: 'Alamat',
    phone: 'Telepon',
    email: 'Surel',
  },
  hints: {
    centre: 'Hanya untuk LSP milik satu lembaga (P1).',
    centreKept: 'Ditetapkan oleh administrator, atau oleh kepala balai itu yang juga mengelola LSP ini.',
    noCentre: 'Tidak ada',
    quorum: 'Jumlah anggota yang memutuskan bersama. Kosongkan untuk memakai ketentuan.',
  },
  kind: {
    p1: 'P1: milik satu lembaga',
    p2: 'P2: milik satu sektor',
    p3: 'P3: profesi atau industri',
  } satisfies Record<BodyKind, string>,
  licence: {
    add: 'Catat lisensi',
    title: 'Lisensi baru',
    lead: 'Seperti tertulis pada surat keputusan BNSP. Perpanjangan dicatat sebagai lisensi tersendiri.',
    number: 'Nomor lisensi',
    validFrom: 'Berlaku mulai',
    validUntil: 'Berlaku sampai',
    schemes: 'Ruang lingkup: skema yang dicakup',
    noSchemes: 'Belum ada skema. Buat atau impor skema lebih dahulu.',
    save: 'Catat lisensi',
    done: 'Lisensi dicatat.',
    ends: (day: string) =>
      `Setelah ${day}, permohonan, sesi, dan keputusan baru ditolak sampai ada lisensi berikutnya atau surat BNSP.`,
  },
  lapsed: 'Selama lisensi tidak berlaku, permohonan, sesi, dan keputusan baru untuk skema di bawah ini ditolak.',
  scope: {
    reduce: 'Kurangi ruang lingkup',
    title: 'Keluarkan skema dari ruang lingkup',
    lead: (number: string) => `Lisensi ${number}`,
    scheme: 'Skema',
    pick: 'Pilih',
    endsOn: 'Hari terakhir dalam ruang lingkup',
    reason: 'Alasan',
    consequences: [
      'Setelah hari itu, permohonan, sesi, dan keputusan baru untuk skema ini ditolak.',
      'Pengurangan tidak dapat dibatalkan; skema kembali dengan lisensi baru.',
    ],
    save: 'Keluarkan skema',
    done: 'Skema dikeluarkan dari ruang lingkup.',
    nothing: 'Tidak ada skema yang dapat dikeluarkan dari lisensi ini.',
  },
};
