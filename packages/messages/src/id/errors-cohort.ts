import type { CertificateErrors, CohortErrors, ReissueErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { blockerText, statusText } from './blockers.ts';
import { moment } from './units.ts';

/** Refusals about cohorts, enrolment and issuing. */
export const cohortErrors: Sentences<keyof (CohortErrors & CertificateErrors & ReissueErrors)> = {
  'cohort.not_found': () => 'Angkatan ini tidak ditemukan.',
  'cohort.stale': () => 'Angkatan sudah diubah orang lain. Lihat isi terbaru, lalu putuskan lagi.',
  'cohort.wrong_state': ({ status }) => `Langkah ini tidak tersedia selagi angkatan ${statusText(status)}.`,
  'cohort.blocked': ({ blockers }) => `Langkah ini belum dapat dilakukan: ${blockers.map(blockerText).join('; ')}.`,
  'cohort.curriculum_not_published': () => 'Angkatan hanya dapat memakai kurikulum yang sudah terbit.',
  'cohort.closed': ({ status }) => `Angkatan sudah ${statusText(status)} dan tidak dapat diubah.`,
  'cohort.capacity_below_seats': ({ seatsTaken }) =>
    `Kapasitas tidak dapat di bawah ${seatsTaken} peserta yang sudah terdaftar.`,
  'session.not_found': () => 'Sesi ini tidak ditemukan.',
  'session.unit_not_in_curriculum': ({ unitCode }) => `Unit ${unitCode} tidak ada dalam kurikulum angkatan ini.`,
  'session.instructor_unknown': () => 'Instruktur ini tidak ditemukan.',
  'session.instructor_not_qualified': ({ gaps }) =>
    `Instruktur belum memenuhi syarat pada tanggal sesi: ${gaps.map(blockerText).join('; ')}. Pilih instruktur lain atau beri alasan.`,
  'session.has_records': () => 'Sesi yang sudah memiliki presensi tidak dapat dihapus.',
  'session.make_up_unknown': () => 'Sesi yang digantikan tidak ada dalam angkatan ini.',
  'enrolment.not_found': () => 'Peserta ini tidak ditemukan.',
  'enrolment.stale': () => 'Data peserta sudah diubah orang lain. Lihat isi terbaru, lalu putuskan lagi.',
  'enrolment.closed': ({ status }) => `Pendaftaran tertutup: angkatan ${statusText(status)}.`,
  'enrolment.over_capacity': ({ capacity }) =>
    `Angkatan penuh (${capacity} kursi). Tambah kapasitas atau pilih angkatan lain.`,
  'enrolment.waitlist_first': () =>
    'Masih ada pendaftar di daftar tunggu untuk kursi ini. Mereka naik sendiri menurut urutan; tambah kapasitas bila perlu.',
  'enrolment.sessions_clash': ({ startsAt }) =>
    `Orang ini sudah punya sesi angkatan lain pada ${moment(startsAt)}. Pindahkan salah satu sesi, atau pilih angkatan lain.`,
  'enrolment.already_enrolled': () => 'Orang ini sudah terdaftar dalam angkatan ini.',
  'enrolment.wrong_state': ({ status }) => `Langkah ini tidak tersedia: peserta berstatus ${statusText(status)}.`,
  'enrolment.cooperative_unknown': () => 'Koperasi yang dipilih tidak ditemukan.',
  'import.unreadable': () => 'Berkas tidak dapat dibaca. Simpan ulang sebagai .xlsx atau .csv, lalu unggah lagi.',
  'import.wrong_type': () => 'Hanya .xlsx atau .csv yang diterima. Gunakan templat yang disediakan.',
  'import.too_large': ({ maxRows }) =>
    `Berkas berisi terlalu banyak baris. Paling banyak ${maxRows} baris sekali unggah.`,
  'import.suspicious_archive': () =>
    'Isi berkas ini membengkak tidak wajar dan ditolak demi keamanan. Simpan ulang dari aplikasi lembar kerja.',
  'import.columns_missing': ({ columns }) =>
    `Kolom wajib belum ada: ${columns.join(', ')}. Gunakan templat yang disediakan.`,
  'import.empty': () => 'Berkas tidak berisi baris data.',
  'claim_card.unknown': () => 'Kode kartu tidak dikenal. Periksa kembali kode pada kartu Anda.',
  'claim_card.easy_pin': () => 'PIN ini mudah ditebak. Tentukan PIN lain, bukan angka berurutan atau berulang.',
  'claim_card.birth_date_pin': () =>
    'PIN ini tanggal lahir Anda, yang diketahui orang lain. Tentukan PIN lain yang hanya Anda ketahui.',
  'claim_card.wrong_pin': ({ triesLeft }) => `PIN tidak cocok. Sisa percobaan: ${triesLeft}.`,
  'claim_card.locked': () => 'Kartu terkunci setelah beberapa PIN yang salah. Minta kartu baru di balai atau LSP Anda.',
  'claim_card.expired': () => 'Kartu sudah lewat masa berlakunya. Minta kartu baru di balai atau LSP Anda.',
  'claim_card.replaced': () => 'Kartu ini sudah diganti dengan yang baru. Gunakan kartu terbaru Anda.',
  'claim_card.application_draft': () =>
    'Permohonan ini belum diserahkan. Serahkan dahulu permohonannya, lalu buat kartu klaim.',
  'issuance.nobody_eligible': () => 'Belum ada peserta yang memenuhi syarat. Lihat alasan pada tiap nama.',
  'issuance.batch_not_found': () => 'Permohonan penerbitan ini tidak ditemukan.',
  'issuance.wrong_state': () => 'Permohonan ini sudah diputuskan atau sedang diproses.',
  'issuance.list_changed': () =>
    'Daftar berubah sejak diminta, sehingga permohonan batal. Ajukan kembali dengan daftar terbaru.',
  'issuance.same_person': () => 'Pengaju tidak boleh menyetujui permohonannya sendiri. Minta orang kedua.',
  'issuance.both_judged': () =>
    'Anda dan pengaju sama-sama menilai di angkatan ini. Salah satu harus orang yang tidak ikut menilai.',
  'issuance.not_under_way': () => 'Langkah ini hanya tersedia selagi penerbitan berjalan.',
  'issuance.nothing_to_retry': () =>
    'Tidak ada kegagalan yang dapat dicoba lagi. Nama yang sudah diajukan ulang atau sudah terbit tidak diulang di sini.',
  'issuance.round_changed': () =>
    'Daftar dalam penerbitan serentak ini sudah lain. Lihat isi terbaru, lalu putuskan lagi.',
  'issuance.round_not_found': () => 'Penerbitan serentak ini tidak ditemukan.',
  'issuance.no_signing_key': () => 'Kunci penanda tangan belum tersedia. Hubungi administrator.',
  'issuance.drawing_interrupted': () =>
    'Pembuatan berkas terputus. Sertifikat tetap bernomor dan akan dicoba lagi; bila berulang, hubungi administrator.',
  'issuance.signer_unreachable': () =>
    'Layanan penanda tangan belum menjawab. Sertifikat tetap bernomor dan akan dicoba lagi; bila berulang, hubungi administrator.',
  'issuance.signer_refused': () =>
    'Layanan penanda tangan menolak atau jawabannya tidak sah. Tidak ada yang terbit; hubungi administrator.',
  'reissue.not_found': () => 'Penerbitan ulang ini tidak ada, atau tidak menyangkut penerbit Anda.',
  'reissue.list_changed': () => 'Daftar sertifikat yang harus diterbitkan ulang sudah berubah; lihat daftarnya lagi.',
  'reissue.nothing_affected': () => 'Tidak ada sertifikat yang harus diterbitkan ulang.',
  'reissue.key_unknown': () => 'Kunci ini tidak pernah dipakai di sini.',
  'reissue.running': () => 'Penerbitan ulang masih berjalan.',
  'issuance.official_awaited': () =>
    'Di balai ini pejabat menandatangani sendiri dengan frasa sandi. Buka halamannya dan tanda tangani di sana.',
  'issuance.not_awaited': () =>
    'Permohonan ini tidak sedang menunggu tanda tangan. Muat ulang halaman untuk keadaan terbaru.',
  'issuance.not_the_official': () => 'Yang ditunggu adalah tanda tangan pejabat yang menyetujui permohonan ini.',
  'issuance.official_without_nik': () =>
    'NIK Anda belum tercatat pada akun ini, sehingga BSrE tidak mengenal Anda. Minta administrator mencatatnya.',
  'issuance.official_unknown': () =>
    'BSrE tidak mengenal NIK Anda atau sertifikat elektronik Anda tidak berlaku. Hubungi pengelola BSrE di instansi Anda.',
  'issuance.wrong_passphrase': () =>
    'Frasa sandi salah; BSrE menolaknya dan penandatanganan langsung dihentikan. Ketik ulang dengan teliti: setelah tiga kali salah, tunggu 30 menit.',
  'issuance.passphrase_tries': ({ retryAfterSeconds }) =>
    `Frasa sandi sudah beberapa kali ditolak. Agar akun BSrE Anda tidak terkunci, tunggu ${Math.ceil(retryAfterSeconds / 60)} menit.`,
  'issuance.being_signed': () => 'Permohonan ini sedang ditandatangani di halaman atau perangkat lain.',
  'issuance.signing_rests': () =>
    'Permohonan ini sedang dijeda. Setelah penerbitan dilanjutkan, Anda dapat menandatangani.',
  'signer.centres_only': () =>
    'Tanda tangan pribadi hanya untuk balai yang disebut satu per satu: pejabat yang menyetujui harus hadir.',
  'signer.name_taken': () => 'Nama penanda tangan ini sudah pernah dipakai.',
  'signer.not_found': () => 'Penanda tangan ini tidak ada atau sudah tidak dipakai.',
  'signer.issuer_unknown': () => 'Salah satu penerbit tidak ditemukan. Periksa nomor pengenal balai atau LSP.',
  'certificate.not_found': () => 'Sertifikat ini tidak ditemukan.',
  'certificate.pdf_not_ready': () => 'Berkas sertifikat masih dibuat. Coba lagi sebentar lagi.',
  'certificate.wrong_state': ({ status }) => `Langkah ini tidak tersedia: sertifikat ${statusText(status)}.`,
  'certificate.request_not_found': () => 'Permohonan ini tidak ditemukan.',
  'certificate.request_decided': () => 'Permohonan ini sudah diputuskan.',
  'certificate.request_pending': () => 'Masih ada permohonan serupa yang menunggu keputusan.',
  'certificate.same_person': () => 'Pengaju tidak boleh menyetujui permohonannya sendiri. Minta orang kedua.',
  'certificate.both_judged': () => 'Anda dan pengaju sama-sama menilai di angkatan ini. Minta orang lain.',
  'certificate.bundle_empty': () => 'Belum ada sertifikat berlaku untuk pilihan ini.',
  'certificate.no_credential': () =>
    'Kredensial dompet tidak tersedia untuk sertifikat ini: hanya yang diterbitkan di sini dan masih berlaku.',
};
