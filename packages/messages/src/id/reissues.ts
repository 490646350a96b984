import type { BadKey, ReissueCause, ReissueHindrance, ReissueOutcome } from '@kompeten/domain';
import { whyNotIssued } from './not-issued.ts';
import { ways } from './ways.ts';

const hindrances: Record<ReissueHindrance, string> = {
  suspended: 'sedang ditangguhkan',
  request_pending: 'ada permohonan perubahan yang menunggu keputusan',
  not_in_force: 'sudah tidak berlaku',
};

/** Sentences about certificates that are issued anew after a key went bad. */
export const reissues = {
  title: ways.reissues,
  lead: 'Bila sebuah kunci tanda tangan tidak aman lagi, sertifikat yang tidak terbukti lebih tua diterbitkan ulang. Dimulai oleh dua administrator di baris perintah server; di sini kemajuannya dibaca.',
  caption: 'Daftar penerbitan ulang',
  started: 'Dimulai',
  of: 'Penerbitan ulang',
  back: 'Semua penerbitan ulang',
  empty: 'Belum pernah ada penerbitan ulang',
  emptyText:
    'Itu kabar baik: tidak ada kunci tanda tangan yang pernah dinyatakan tidak aman, atau tidak satu pun sertifikat terkena.',
  result: 'Hasil',
  running: 'berjalan',
  finished: 'selesai',
  progress: (issued: number, total: number) => `${issued} dari ${total} diterbitkan ulang`,
  waiting: (count: number) => `${count} menunggu giliran`,
  awaiting: (count: number) => `${count} menunggu tanda tangan pejabat`,
  queueLine: (count: number) => `${count} sertifikat terbit ulang belum ditandatangani`,
  awaitingTitle: 'Menunggu tanda tangan pejabat',
  awaitingText:
    'Di balai ini pejabat menandatangani sendiri. Sertifikat lama tetap berlaku sampai penggantinya ditandatangani.',
  awaitingYou: (count: number) =>
    `${count} sertifikat balai Anda menunggu tanda tangan Anda. Isinya sama; yang berubah hanya nomor, kode, tanggal, dan nama Anda sebagai penanda tangan.`,
  leftCount: (count: number) => `${count} diserahkan kepada petugas`,
  failedCount: (count: number) => `${count} gagal`,
  leftTitle: 'Diserahkan kepada petugas',
  leftText:
    'Selesaikan dahulu penangguhan atau permohonannya. Administrator lalu memulai penerbitan ulang berikutnya untuk yang tersisa.',
  failedTitle: 'Gagal',
  failedText: 'Dicoba lagi selama penerbitan ulang berjalan; yang tetap gagal masuk daftar berikutnya.',
  countOf: (title: string, count: number) => `${title}: ${count}`,
  countFor: (count: number, why: string) => `${count} sertifikat: ${why}`,
  ownOnly: 'Yang dihitung di sini hanya sertifikat penerbit Anda.',
  keysTitle: 'Kunci yang tidak aman',
  keyKinds: { signer: 'Kunci penanda tangan', credential: 'Kunci kredensial' } satisfies Record<BadKey['kind'], string>,
  noKeys: 'Kunci tidak dicatat: penerbitan ulang ini dimulai sebelum pencatatannya ada.',
  facts: {
    key: 'Kunci',
    from: 'Tidak aman sejak',
    reason: 'Alasan',
    approvedBy: 'Disetujui oleh',
    started: 'Dimulai',
    finished: 'Selesai',
    listHash: 'Sidik daftar (SHA-256)',
  },
  copyHint: 'Sidik yang disetujui kedua administrator.',
  listTitle: 'Sertifikat dalam penerbitan ulang',
  listEmpty: 'Tidak ada sertifikat.',
  columns: {
    number: 'Sertifikat lama',
    holder: 'Pemegang',
    issuer: 'Penerbit',
    cause: 'Sebab',
    status: 'Keadaan',
    why: 'Keterangan',
    replacement: 'Sertifikat baru',
    done: 'Tanggal',
  },
  filterStatus: 'Keadaan',
  unnumbered: 'tanpa nomor',
  causes: {
    signed_after: 'ditandatangani setelah kunci tidak aman',
    time_unproved: 'waktunya tidak terbukti',
    credential: 'kunci kredensialnya tidak aman',
  } satisfies Record<ReissueCause, string>,
  outcomes: {
    waiting: 'menunggu giliran',
    awaiting_signature: 'menunggu tanda tangan pejabat',
    issued: 'diterbitkan ulang',
    left: 'diserahkan kepada petugas',
    failed: 'gagal',
  } satisfies Record<ReissueOutcome, string>,
  /** Why one was left to people, or failed. */
  why: (code: string) => (hindrances as Record<string, string>)[code] ?? whyNotIssued(code),
};
