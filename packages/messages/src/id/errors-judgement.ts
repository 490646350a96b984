import type { JudgementErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';

/** Refusals about the day of an assessment. */
export const judgementErrors: Sentences<keyof JudgementErrors> = {
  'judgement.no_agreement': () => 'Persetujuan asesmen (AK.01) belum ditandatangani kedua pihak. Tandatangani dahulu.',
  'judgement.agreement_superseded': () =>
    'Asesor asesi ini berganti, jadi persetujuan asesmen (AK.01) dibuat baru. Belum ada yang dibuka atau dinilai sebelum asesi dan asesor baru menandatanganinya.',
  'judgement.not_open': () => 'Asesmen asesi ini tidak terbuka untuk bukti dan penilaian.',
  'judgement.stranger': () => 'Orang ini bukan asesi Anda dalam asesmen ini.',
  'judgement.criterion_unknown': ({ unitCode, criterion }) =>
    `Kriteria ${criterion} tidak ada dalam unit ${unitCode} skema ini.`,
  'judgement.reason_needed': ({ criterion }) =>
    `Dua penilaian kriteria ${criterion} berbeda. Pilih salah satu dan tulis alasannya.`,
  'judgement.event_of_another_cell': () =>
    'Isian ini sudah tercatat untuk kriteria lain. Nilai kriteria ini sekali lagi.',
  'judgement.cell_full': ({ criterion }) =>
    `Kriteria ${criterion} sudah terlalu sering diubah, sehingga catatan ini tidak disimpan. Yang tercatat tetap ada; bila masih berselisih, pilih salah satu dan tulis alasannya.`,
  'agreement.name_differs': ({ fullName }) => `Nama yang ditulis berbeda dengan nama asesi, ${fullName}.`,
  'agreement.superseded': () =>
    'Persetujuan ini tidak berlaku lagi karena asesornya berganti. Muat ulang, lalu tandatangani yang baru.',
  'agreement.new_assessor_signs': ({ fullName }) =>
    `Persetujuan yang baru ditandatangani asesi dan asesor barunya, ${fullName}.`,
  'evidence.not_found': () => 'Bukti ini tidak ditemukan. Muat ulang lembar asesi, lalu pilih buktinya di sana.',
  'evidence.of_another': () =>
    'Bukti ini dicatat asesor lain. Lampirannya hanya ditambahkan oleh asesor itu; catat bukti Anda sendiri.',
  'evidence.file_not_expected': () => 'Bukti ini dicatat tanpa lampiran. Catat bukti baru dengan lampiran.',
  'evidence.file_type': () =>
    'Lampiran harus foto (JPEG, PNG, WebP), rekaman suara (WebM, Ogg, M4A), atau PDF, sesuai jenis buktinya.',
};
