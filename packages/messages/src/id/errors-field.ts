import type { ComplaintErrors, CorrectionErrors, DeviceErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { statusText } from './blockers.ts';
import { LOOK_IN_LIST } from './list-step.ts';
import { ways } from './ways.ts';

/** Refusals about work without a connection and what follows: devices, what arrives late, complaints. */
export const fieldErrors: Sentences<keyof (DeviceErrors & CorrectionErrors & ComplaintErrors)> = {
  'device.not_found': () =>
    `Perangkat ini belum disiapkan untuk angkatan ini. Buka “${ways.offlineWork}” pada perangkat ini, lalu siapkan angkatannya.`,
  'device.of_somebody_else': () =>
    'Perangkat ini disiapkan orang lain. Minta pemiliknya atau kepala balai melepaskannya.',
  'device.session_needed': () => 'Masuklah dengan kata sandi untuk membuka data di perangkat ini.',
  'correction.not_found': () => `Koreksi ini tidak ditemukan. ${LOOK_IN_LIST}`,
  'correction.wrong_state': ({ status }) => `Koreksi ini sudah diputuskan: ${statusText(status)}.`,
  'correction.same_person': () =>
    'Yang membuat catatan terlambat tidak boleh memutuskannya sendiri. Minta kepala balai lain.',
  'correction.choice_needed': () => 'Catatan yang terlambat saling berbeda. Pilih salah satunya.',
  'correction.unknown_choice': () =>
    'Catatan yang dipilih bukan bagian dari koreksi ini. Muat ulang halaman, lalu pilih lagi.',
  'correction.amendment_open': () =>
    'Angkatan ini sedang diperbaiki. Selesaikan perbaikannya, lalu putuskan koreksi ini.',
  'complaint.not_found': () =>
    'Laporan ini tidak ditemukan. Periksa nomor laporannya; nomor itu ada pada tanda terima saat Anda melapor.',
  'complaint.mistyped_number': () => 'Nomor laporan salah ketik. Bandingkan dengan yang Anda simpan.',
  'complaint.not_independent': () =>
    'Anda menilai atau memutuskan sertifikat yang dilaporkan. Orang lain yang memeriksa dan menjawab laporan ini.',
  'complaint.answer_needed': () => 'Tulis jawaban untuk pelapor.',
  'complaint.wrong_state': () =>
    'Langkah ini tidak tersedia: laporan sudah dilanjutkan orang lain. Lihat keadaan terbarunya.',
};
