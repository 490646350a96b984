import type { CertificateErrors, CohortErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { blockerText, statusText } from './blockers.ts';
import { LOOK_IN_LIST } from './list-step.ts';
import { moment } from './units.ts';

/** What is refused where certificates are issued is told in the office. */
type Codes = Exclude<keyof (CohortErrors & CertificateErrors), `issuance.${string}` | `signer.${string}`>;

/** Refusals about cohorts, enrolment and certificates. */
export const cohortErrors: Sentences<Codes> = {
  'cohort.not_found': () => `Angkatan ini tidak ditemukan. ${LOOK_IN_LIST}`,
  'cohort.stale': () => 'Angkatan sudah diubah orang lain. Lihat isi terbaru, lalu putuskan lagi.',
  'cohort.wrong_state': ({ status }) => `Langkah ini tidak tersedia selagi angkatan ${statusText(status)}.`,
  'cohort.blocked': ({ blockers }) => `Langkah ini belum dapat dilakukan: ${blockers.map(blockerText).join('; ')}.`,
  'cohort.curriculum_not_published': () => 'Angkatan hanya dapat memakai kurikulum yang sudah terbit.',
  'cohort.closed': ({ status }) => `Angkatan sudah ${statusText(status)} dan tidak dapat diubah.`,
  'cohort.capacity_below_seats': ({ seatsTaken }) =>
    `Kapasitas tidak dapat di bawah ${seatsTaken} peserta yang sudah terdaftar.`,
  'session.not_found': () => 'Sesi ini tidak ditemukan. Buka lagi jadwal angkatan; sesi ini mungkin sudah dihapus.',
  'session.unit_not_in_curriculum': ({ unitCode }) => `Unit ${unitCode} tidak ada dalam kurikulum angkatan ini.`,
  'session.instructor_unknown': () => 'Instruktur ini tidak ditemukan. Pilih instruktur dari daftar.',
  'session.instructor_not_qualified': ({ gaps }) =>
    `Instruktur belum memenuhi syarat pada tanggal sesi: ${gaps.map(blockerText).join('; ')}. Pilih instruktur lain atau beri alasan.`,
  'session.has_records': () => 'Sesi yang sudah memiliki presensi tidak dapat dihapus.',
  'session.make_up_unknown': () => 'Sesi yang digantikan tidak ada dalam angkatan ini.',
  'enrolment.not_found': () =>
    'Peserta ini tidak ditemukan. Buka lagi daftar peserta angkatan; orang ini mungkin sudah dikeluarkan dari sana.',
  'enrolment.stale': () => 'Data peserta sudah diubah orang lain. Lihat isi terbaru, lalu putuskan lagi.',
  'enrolment.closed': ({ status }) => `Pendaftaran tertutup: angkatan ${statusText(status)}.`,
  'enrolment.over_capacity': ({ capacity }) =>
    `Angkatan penuh (${capacity} kursi). Tambah kapasitas atau pilih angkatan lain.`,
  'enrolment.waitlist_first': () =>
    'Masih ada pendaftar di daftar tunggu untuk kursi ini. Mereka naik sendiri menurut urutan; tambah kapasitas bila perlu.',
  'enrolment.sessions_clash': ({ startsAt }) =>
    `Orang ini sudah punya sesi angkatan lain pada ${moment(startsAt)}. Pindahkan salah satu sesi, atau pilih angkatan lain.`,
  'enrolment.already_enrolled': () => 'Orang ini sudah terdaftar dalam angkatan ini.',
  'enrolment.of_age': ({ adultAge }) =>
    `Peserta ini sudah berumur ${adultAge} tahun; persetujuan wali tidak diperlukan dan tidak disimpan.`,
  'enrolment.has_document': () =>
    'Peserta ini sudah menunjukkan dokumen; dasar tanpa NIK tidak diperlukan dan tidak disimpan.',
  'enrolment.wrong_state': ({ status }) => `Langkah ini tidak tersedia: peserta berstatus ${statusText(status)}.`,
  'enrolment.cooperative_unknown': () => 'Koperasi yang dipilih tidak ditemukan. Pilih koperasi dari daftar.',
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
  'certificate.not_found': () =>
    'Sertifikat ini tidak ditemukan. Periksa kode atau nomornya, lalu cari lagi; bila tetap tidak ada, tanyakan kepada penerbitnya.',
  'certificate.pdf_not_ready': () => 'Berkas sertifikat masih dibuat. Coba lagi sebentar lagi.',
  'certificate.wrong_state': ({ status }) => `Langkah ini tidak tersedia: sertifikat ${statusText(status)}.`,
  'certificate.request_not_found': () => `Permohonan ini tidak ditemukan. ${LOOK_IN_LIST}`,
  'certificate.request_decided': () => 'Permohonan ini sudah diputuskan. Muat ulang halaman.',
  'certificate.request_pending': () =>
    'Masih ada permohonan serupa yang menunggu keputusan. Putuskan permohonan itu dahulu.',
  'certificate.same_person': () => 'Pengaju tidak boleh menyetujui permohonannya sendiri. Minta orang kedua.',
  'certificate.both_judged': () => 'Anda dan pengaju sama-sama menilai di angkatan ini. Minta orang lain.',
  'certificate.bundle_empty': () => 'Belum ada sertifikat berlaku untuk pilihan ini.',
  'certificate.no_credential': () =>
    'Kredensial dompet tidak tersedia untuk sertifikat ini: hanya yang diterbitkan di sini dan masih berlaku.',
};
