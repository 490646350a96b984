import type { ConflictKind } from '@kompeten/domain';

/** Sentences about declared conflicts of interest. */
export const conflicts = {
  title: 'Benturan kepentingan',
  lead: 'Asesor tidak menguji kerabat, anggota koperasi yang sama, atau mitra usaha. Yang ditarik tetap tercatat.',
  open: 'Benturan kepentingan',
  caption: 'Pernyataan benturan kepentingan, yang terbaru di atas',
  search: 'Cari nama asesor atau asesi',
  empty: 'Belum ada pernyataan',
  emptyText: 'Nyatakan benturan sebelum asesor dipilih; asesor dapat menyatakannya sendiri.',
  columns: { declarant: 'Asesor', subject: 'Asesi', kind: 'Hubungan', declared: 'Dinyatakan', standing: 'Keadaan' },
  kind: {
    relative: 'keluarga',
    same_cooperative: 'anggota koperasi yang sama',
    business: 'hubungan usaha',
    other: 'lainnya',
  } satisfies Record<ConflictKind, string>,
  by: (name: string) => `oleh ${name}`,
  stands: 'berlaku',
  withdrawn: (name: string, reason: string) => `ditarik oleh ${name}: ${reason}`,
  back: 'Kembali ke benturan kepentingan',
  declare: {
    act: 'Nyatakan benturan',
    title: 'Nyatakan benturan kepentingan',
    lead: 'Sejak dinyatakan, asesor ini tidak dapat menguji orang tersebut; asesor kedua tidak mengubahnya.',
    assessor: 'Asesor',
    pick: 'Pilih',
    application: 'Permohonan asesi',
    applicationHint: 'Cari dengan nama pemohon.',
    kind: 'Hubungan',
    note: 'Keterangan',
    save: 'Nyatakan',
    done: 'Benturan kepentingan dinyatakan.',
  },
  withdraw: {
    act: (declarant: string, subject: string) => `Tarik pernyataan ${declarant} tentang ${subject}`,
    short: 'Tarik',
    title: 'Tarik pernyataan benturan kepentingan',
    hint: 'Tetap terbaca di samping pernyataan dan dalam jejak audit.',
    consequences: [
      'Asesor dapat dipilih lagi untuk orang ini.',
      'Pernyataan, nama Anda, dan alasan ini tetap terbaca dalam daftar dan jejak audit.',
    ],
    statement: 'Saya sudah memeriksa bahwa benturan ini tidak ada.',
    confirm: 'Tarik pernyataan',
    done: 'Pernyataan ditarik.',
  },
};
