import type {
  DataRequestErrors,
  RecordedErrors,
  ShareLinkErrors,
  SignInCodeErrors,
  TermsOfUseErrors,
} from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { lookIn } from './refusal-steps.ts';

/** Refusals about what trainees do with what is theirs. */
export const traineeErrors: Sentences<
  keyof (DataRequestErrors & RecordedErrors & ShareLinkErrors & SignInCodeErrors & TermsOfUseErrors)
> = {
  'terms_of_use.not_accepted': () =>
    'Ketentuan pemakaian sertifikat ini belum disetujui pemegangnya. Buka Sertifikat saya, baca, dan setujui; sesudah itu berkasnya terbuka.',
  'terms_of_use.not_needed': () => 'Sertifikat ini tidak memerlukan persetujuan ketentuan pemakaian.',
  'terms_of_use.changed': () => 'Ketentuan sudah diganti edisi baru. Muat ulang, baca, lalu setujui.',
  'terms_of_use.no_draft': () => 'Tidak ada rancangan ketentuan.',
  'terms_of_use.submitted': () => 'Ketentuan ini sudah diajukan dan tidak berubah. Tarik kembali untuk mengubahnya.',
  'terms_of_use.not_submitted': () => 'Rancangan ini belum diajukan, atau sudah ditarik kembali.',
  'terms_of_use.stale': () => 'Rancangan ini sudah diubah orang lain. Muat ulang, lalu ulangi.',
  'terms_of_use.same_person': () =>
    'Anda ikut menulis rancangan ini. Minta manajer lain membaca, lalu menerbitkan atau mengembalikannya.',
  'share_link.not_found': () =>
    'Tautan ini tidak ditemukan. Muat ulang halaman untuk melihat tautan yang masih terbuka.',
  'share_link.too_many': ({ most }) =>
    `Sudah ada ${most} tautan yang terbuka untuk sertifikat ini. Tarik salah satunya dahulu.`,
  'contact.not_found': () =>
    'Kontak ini tidak ditemukan atau sudah ditarik. Muat ulang data peserta untuk melihat kontaknya sekarang.',
  'contact.unreadable': () => 'Tulis nomor telepon (misalnya 0812 3456 7890) atau alamat surel.',
  'contact.taken': () => 'Kontak ini sudah tercatat untuk peserta lain di balai Anda. Satu kontak membuka satu orang.',
  'sign_in_code.wrong': () => 'Kode tidak cocok atau sudah tidak berlaku. Minta kode baru, atau pakai kartu klaim.',
  'sign_in_code.not_offered': () =>
    'Masuk dengan kode tidak tersedia lewat jalan ini. Pakai kartu klaim dari balai Anda.',
  'data_request.not_found': () =>
    'Permohonan ini tidak ditemukan. Periksa nomornya; bila sudah benar, tanyakan kepada balai atau LSP yang menerimanya.',
  'data_request.wrong_state': () =>
    'Langkah ini tidak tersedia: permohonan sudah dilanjutkan atau selesai. Muat ulang halaman.',
  'data_request.wrong_step': () => 'Permohonan jenis ini tidak diselesaikan dengan cara itu.',
  'data_request.answer_needed': () => 'Tulis alasannya; pemohon membacanya.',
  'data_request.same_name': () => 'Nama itu sama dengan yang tercetak.',
  'data_request.not_one_word': () => 'Nama satu kata ditulis tanpa spasi. Untuk nama lain, pilih sebab yang lain.',
  'data_request.open_already': () => 'Permohonan yang sama di balai ini masih berjalan. Tunggu jawabannya.',
  'data_request.file_type': () => 'Berkas ini bukan foto (JPEG, PNG, WebP) atau PDF. Foto ulang dokumennya.',
  'data_request.file_not_found': () =>
    'Berkas bukti ini tidak ada, atau sudah dihapus. Minta pemohon mengirim bukti itu lagi bila masih diperlukan.',
  'data_request.too_many_files': ({ most }) => `Paling banyak ${most} berkas bukti untuk satu permohonan.`,
  'data_request.list_changed': () =>
    'Daftarnya berubah sejak Anda lihat. Muat ulang dan baca lagi; bila sudah diajukan, kembalikan agar disusun ulang.',
  'data_request.second_person': () => 'Penghapusan dijalankan orang lain daripada yang menyusun daftarnya.',
  'data_request.nothing_to_erase': () => 'Tidak ada yang dapat dihapus sekarang. Tolak dengan alasannya.',
  'data_request.centre_unknown': () => 'Balai ini tidak menyimpan data Anda, atau kartu Anda tidak membukanya.',
  'recorded.batch_not_found': () => `Berkas register ini tidak ditemukan. ${lookIn('recorded')}`,
  'recorded.batch_decided': () => 'Berkas register ini sudah diputuskan.',
  'recorded.not_replaced': () =>
    'Sertifikat tercatat tidak diganti di sini, karena tidak ditandatangani sistem ini. Cabut, lalu catat kembali dengan data yang benar.',
  'recorded.numbers_taken': ({ numbers }) =>
    `Nomor ini sudah ada dalam register: ${numbers.slice(0, 5).join(', ')}. Kembalikan berkas ini dan unggah tanpa nomor itu.`,
};
