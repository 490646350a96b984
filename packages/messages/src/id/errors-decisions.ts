import type {
  AppealErrors,
  BnspReportErrors,
  BodyDocumentErrors,
  DecisionErrors,
  RenewalErrors,
} from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { decisionTerms } from './decision-terms.ts';
import { lookIn } from './refusal-steps.ts';

/** Refusals about panels, decisions, appeals and the documents of certification bodies. */
export const decisionErrors: Sentences<
  keyof (DecisionErrors & AppealErrors & BnspReportErrors & BodyDocumentErrors & RenewalErrors)
> = {
  'decision.panel_not_found': () => `Pleno ini tidak ditemukan. ${lookIn('panels')}`,
  'decision.member_not_impartial': ({ member, ties }) =>
    `${member} tidak boleh menjadi anggota pleno ini: ${ties.map(({ candidate, code }) => `${decisionTerms.tie(code)} ${candidate}`).join('; ')}.`,
  'decision.quorum_too_small': ({ members, quorum }) =>
    `Pleno memerlukan paling sedikit ${quorum} anggota; baru ${members} yang dipilih.`,
  'decision.no_recommendation': ({ candidates }) =>
    candidates.length === 0
      ? 'Belum ada asesi dengan rekomendasi asesor, jadi belum ada yang dapat diplenokan.'
      : `Belum ada rekomendasi asesor untuk ${candidates.join(', ')}. Tanpa rekomendasi tidak ada pleno.`,
  'decision.written_missing': ({ candidates }) =>
    `Tes tertulis yang ada dalam rencana asesmen belum selesai untuk ${candidates.join(', ')}. Pleno menunggu penilaian asesor dan tes.`,
  'decision.already_on_panel': ({ candidates }) =>
    `${candidates.join(', ')} sudah diputuskan atau sedang ada di pleno lain.`,
  'decision.member_unknown': () =>
    'Salah satu orang yang dipilih bukan anggota pleno LSP ini. Pilih dari daftar anggota pleno.',
  'decision.wrong_state': ({ status }) =>
    `Langkah ini tidak tersedia selagi pleno ${decisionTerms.panelStatus[status]}.`,
  'decision.too_early': ({ date }) => `Pleno baru dapat ditutup pada tanggal pelaksanaannya, ${date}.`,
  'decision.before_recommendation': ({ date }) => `Pleno tidak dapat bertanggal sebelum rekomendasi terakhir, ${date}.`,
  'decision.candidate_unknown': () => 'Asesi ini tidak ada di pleno ini.',
  'decision.candidate_decided': ({ candidate }) =>
    `Keputusan untuk ${candidate} sudah diambil. Koreksi hanya dengan keputusan baru.`,
  'decision.reason_needed': ({ candidate }) =>
    `Suara untuk ${candidate} berbeda dari rekomendasi asesor. Tulis alasannya.`,
  'decision.units_needed': ({ candidate }) =>
    `Sebutkan unit yang belum kompeten untuk ${candidate}, dan apa yang harus dilakukan selanjutnya.`,
  'decision.units_unwanted': ({ candidate }) =>
    `Suara "kompeten" untuk ${candidate} tidak boleh menyebut unit yang belum kompeten.`,
  'decision.units_unjudged': ({ candidate, unitCodes }) =>
    `Skema ini belum dinilai lengkap untuk ${candidate}${unitCodes.length > 0 ? `: ${unitCodes.join(', ')}` : ''}. Tanpa unit itu tidak ada yang kompeten; sebutkan sebagai belum kompeten.`,
  'decision.units_not_needed': ({ candidate }) =>
    `Unit yang disebut untuk ${candidate} tidak diperlukan: unit wajib dan pilihan lainnya sudah cukup untuk kompeten.`,
  'decision.unit_unknown': ({ unitCode }) => `Unit ${unitCode} tidak ada dalam rekomendasi ini.`,
  'decision.nothing_decided': () => 'Belum ada asesi yang dapat diputuskan: kuorum belum tercapai atau ada banding.',
  'decision.minutes_not_ready': () => 'Berita acara belum ada. Pleno harus ditutup dulu.',
  'appeal.not_found': () =>
    'Banding ini tidak ditemukan. Periksa nomornya; bila sudah benar, tanyakan kepada LSP yang menerima banding ini.',
  'appeal.nothing_to_appeal': () => 'Belum ada rekomendasi atau keputusan yang dapat Anda banding.',
  'appeal.already_open': ({ number }) => `Banding Anda ${number} masih berjalan. Tunggu hasilnya atau tarik dulu.`,
  'appeal.too_late': ({ until }) => `Batas waktu banding sudah lewat pada ${until}.`,
  'appeal.wrong_state': ({ status }) =>
    `Langkah ini tidak tersedia selagi banding ${decisionTerms.appealStatus[status]}.`,
  'appeal.reviewer_not_independent': ({ reviewer, tie }) =>
    `${reviewer} tidak boleh memeriksa banding ini: ${decisionTerms.tie(tie)} orang ini.`,
  'appeal.reviewer_unknown': () =>
    'Salah satu orang yang dipilih bukan anggota pleno LSP ini. Pilih dari daftar pemeriksa.',
  'appeal.units_needed': () => 'Pilih unit yang diases ulang.',
  'appeal.unit_unknown': ({ unitCode }) => `Unit ${unitCode} tidak ada dalam keputusan yang dibanding.`,
  'appeal.units_not_needed': () =>
    'Unit yang dipilih tidak diperlukan untuk kompeten, sehingga tidak ada yang perlu diases ulang. Pilih unit yang diperlukan, atau tolak bandingnya.',
  'appeal.nothing_changes': () => 'Koreksi ini tidak mengubah satu unit pun. Pilih unit yang sebenarnya kompeten.',
  'bnsp_report.nobody_to_report': () => 'Tidak ada asesi yang dapat dilaporkan: belum diumumkan, atau belum ada NIK.',
  'bnsp_report.column_missing': ({ column }) => `Kolom "${column}" tidak ada pada baris pertama lembar ini.`,
  'bnsp_report.no_layout': () =>
    'Belum ada susunan kolom BNSP untuk berkas ini. Administrator menambahkannya pada “Susunan sistem lain”.',
  'bnsp_report.not_published': () => 'Keputusan pleno ini belum diumumkan. Umumkan dahulu, lalu laporkan.',
  'surveillance.not_found': () => `Surveilan ini tidak ditemukan. ${lookIn('renewals')}`,
  'surveillance.done': ({ status }) => `Surveilan ini sudah dicatat: ${decisionTerms.surveillance[status]}.`,
  'competency.nobody_ready': () => 'Tidak ada dokumen yang siap diterbitkan. Lihat alasannya pada setiap dokumen.',
  'competency.batch_not_found': () => `Penerbitan ini tidak ditemukan. ${lookIn('bodyDocuments')}`,
  'competency.wrong_state': () => 'Penerbitan ini sudah diputuskan. Muat ulang halaman.',
  'competency.list_changed': () =>
    'Daftarnya berubah sejak diminta. Periksa isi terbaru; permintaan lama tidak berlaku lagi.',
  'competency.stale': () =>
    'Daftar yang Anda lihat bukan daftar permohonan ini. Muat ulang, lalu periksa; tidak ada yang berubah.',
  'competency.same_person': () => 'Yang meminta tidak boleh menyetujui. Mintalah orang kedua.',
  'competency.both_judged': () => 'Paling sedikit satu dari dua orang tidak menilai asesi dalam daftar ini.',
  'competency.not_reduced': () =>
    'Ruang lingkup hanya dikurangi pada dokumen LSP yang diterbitkan di sini. Pilih alasan lain.',
  'competency.units_to_take_needed': () => 'Pilih unit yang dicabut.',
  'competency.unit_not_held': ({ unitCode }) => `Unit ${unitCode} tidak dinyatakan kompeten pada dokumen ini.`,
  'competency.nothing_left': () => 'Tidak ada unit yang tersisa. Ajukan pencabutan sertifikat.',
};
