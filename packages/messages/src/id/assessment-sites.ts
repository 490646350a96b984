import type { SiteKind, verificationItems } from '@kompeten/domain';

/** Sentences about places of assessment (TUK) and their verification. */
export const assessmentSites = {
  add: 'Tambah TUK',
  newTitle: 'TUK baru',
  newLead: 'TUK dapat dipakai sejak verifikasinya dicatat.',
  created: 'TUK ditambahkan. Catat verifikasinya sebelum menjadwalkan sesi.',
  fields: {
    name: 'Nama TUK',
    kind: 'Jenis',
    region: 'Wilayah',
    address: 'Alamat',
    centre: 'Balai tempat ruang berada',
    room: 'Ruang',
    seats: 'Kursi',
  },
  hints: {
    centre: 'Isi bila TUK adalah ruang sebuah balai; jadwal pelatihan di ruang itu ikut diperiksa.',
  },
  noRoom: 'bukan ruang balai',
  kind: {
    permanent: 'mandiri: tempat tetap',
    ad_hoc: 'sewaktu: untuk satu kegiatan',
    workplace: 'tempat kerja',
  } satisfies Record<SiteKind, string>,
  verify: 'Catat verifikasi',
  verifyOf: (name: string) => `Catat verifikasi ${name}`,
  verification: {
    title: 'Verifikasi TUK',
    lead: (name: string) => `${name}. Berlaku hanya bila setiap butir memenuhi.`,
    from: 'Berlaku mulai',
    until: 'Berlaku sampai',
    byName: 'Diverifikasi oleh',
    checklist: 'Yang diperiksa',
    note: (item: string) => `Catatan: ${item}`,
    open: 'Belum memenuhi, sehingga verifikasi belum dapat dicatat:',
    save: 'Catat verifikasi',
    done: 'Verifikasi dicatat.',
    last: (name: string, from: string, until: string) => `Verifikasi terakhir oleh ${name}, ${from} sampai ${until}.`,
    item: {
      rooms: 'ruang dan penataannya',
      equipment: 'peralatan',
      materials: 'bahan',
      safety: 'keselamatan dan kesehatan kerja',
      connection: 'sambungan internet dan listrik',
      access: 'akses penyandang disabilitas',
    } satisfies Record<(typeof verificationItems)[number], string>,
  },
};
