import type { CandidatePart, ConflictKind } from '@kompeten/domain';

/** Sentences about declared conflicts of interest. */
export const conflicts = {
  title: 'Benturan kepentingan',
  lead: 'Asesor, anggota pleno, dan pemeriksa banding tidak menangani kerabat, anggota koperasi yang sama, atau mitra usaha. Yang ditarik tetap tercatat.',
  open: 'Benturan kepentingan',
  caption: 'Pernyataan benturan kepentingan, yang terbaru di atas',
  search: 'Cari asesor, anggota pleno, atau asesi',
  empty: 'Belum ada pernyataan',
  emptyText:
    'Nyatakan benturan begitu diketahui; asesor, anggota pleno, dan pemeriksa banding dapat menyatakannya sendiri.',
  columns: {
    declarant: 'Asesor atau anggota pleno',
    subject: 'Asesi',
    kind: 'Hubungan',
    declared: 'Dinyatakan',
    standing: 'Keadaan',
  },
  kind: {
    relative: 'keluarga',
    same_cooperative: 'anggota koperasi yang sama',
    business: 'hubungan usaha',
    other: 'lainnya',
  } satisfies Record<ConflictKind, string>,
  by: (name: string) => `oleh ${name}`,
  stands: 'berlaku',
  withdrawn: 'ditarik',
  because: (name: string, reason: string) => `oleh ${name}: ${reason}`,
  back: 'Kembali ke benturan kepentingan',
  declare: {
    act: 'Nyatakan benturan',
    title: 'Nyatakan benturan kepentingan',
    lead: 'Sejak dinyatakan, orang ini tidak dapat menguji, memutuskan, atau memeriksa banding asesi tersebut; asesor kedua tidak mengubahnya.',
    assessor: 'Asesor',
    member: 'Atau anggota pleno',
    pick: 'Pilih',
    application: 'Permohonan asesi',
    applicationHint: 'Cari dengan nama pemohon.',
    kind: 'Hubungan',
    note: 'Keterangan',
    save: 'Nyatakan',
    done: 'Benturan kepentingan dinyatakan.',
  },
  own: {
    act: 'Nyatakan benturan kepentingan',
    actOn: (name: string) => `Nyatakan benturan kepentingan dengan ${name}`,
    title: 'Nyatakan benturan kepentingan',
    lead: (name: string, scheme: string) => `${name}, ${scheme}`,
    consequences: {
      assessor: [
        'Anda tidak lagi menguji asesi ini; manajer sertifikasi diberi tahu dan menunjuk asesor lain.',
        'Yang sudah Anda nilai tetap tercatat dan ditandai; yang masih tersimpan di perangkat tetap diterima, tetapi tidak dihitung.',
        'Surat tugas Anda untuk asesi ini tidak berlaku lagi.',
      ],
      panel: [
        'Anda tidak lagi memutuskan asesi ini; suara yang sudah Anda berikan tetap tercatat, tetapi tidak dihitung.',
      ],
      appeal: ['Anda tidak lagi memeriksa banding ini; manajer sertifikasi menunjuk pemeriksa lain.'],
    } satisfies Record<CandidatePart, string[]>,
    always: 'Pernyataan ini, nama Anda, dan waktunya tetap terbaca oleh LSP dan auditor.',
    statement: 'Saya mempunyai hubungan tersebut dengan asesi ini.',
    confirm: 'Nyatakan',
    cancel: 'Batal',
  },
  recusals: 'Benturan kepentingan',
  recused: (name: string, judgements: number) =>
    judgements > 0
      ? `${name} menyatakan benturan kepentingan; ${judgements} penilaian yang dibuatnya sebelum itu tetap tercatat.`
      : `${name} menyatakan benturan kepentingan sebelum menilai.`,
  withdraw: {
    act: (declarant: string, subject: string) => `Tarik pernyataan ${declarant} tentang ${subject}`,
    short: 'Tarik',
    title: 'Tarik pernyataan benturan kepentingan',
    hint: 'Tetap terbaca di samping pernyataan dan dalam jejak audit.',
    consequences: [
      'Asesor atau anggota pleno ini dapat dipilih lagi untuk asesi tersebut.',
      'Pernyataan, nama Anda, dan alasan ini tetap terbaca dalam daftar dan jejak audit.',
    ],
    statement: 'Saya sudah memeriksa bahwa benturan ini tidak ada.',
    confirm: 'Tarik pernyataan',
    done: 'Pernyataan ditarik.',
  },
};
