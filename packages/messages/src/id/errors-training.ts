import type {
  AttendanceErrors,
  CentreErrors,
  CompetencyErrors,
  CooperativeErrors,
  CurriculumErrors,
  GradingErrors,
  PeopleErrors,
  RegionErrors,
} from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { blockerText, statusText } from './blockers.ts';
import { LOOK_IN_LIST } from './list-step.ts';
import { moment } from './units.ts';

type Codes = keyof (RegionErrors &
  CentreErrors &
  CooperativeErrors &
  CompetencyErrors &
  CurriculumErrors &
  PeopleErrors &
  AttendanceErrors &
  GradingErrors);

const stale = (what: string) => `${what} sudah diubah orang lain. Lihat isi terbaru, lalu putuskan lagi.`;

/** Refusals about centres, people, curricula, attendance and grading. */
export const trainingErrors: Sentences<Codes> = {
  'region.unknown': ({ regionCode }) => `Kode wilayah ${regionCode} tidak dikenal. Pilih wilayah dari daftar.`,
  'centre.not_found': () => `Balai ini tidak ditemukan. ${LOOK_IN_LIST}`,
  'centre.stale': () => stale('Data balai'),
  'centre.name_taken': () => 'Nama balai ini sudah terdaftar di wilayah yang sama.',
  'centre.number_unit_taken': () => 'Singkatan nomor sertifikat ini sudah dipakai balai lain. Pilih singkatan lain.',
  'centre.parent_unknown': () => 'Balai induk atau mitra yang dipilih tidak ditemukan. Pilih balai dari daftar.',
  'centre.parent_cycle': () => 'Balai tidak dapat menjadi induk dirinya sendiri.',
  'cooperative.not_found': () => `Koperasi ini tidak ditemukan. ${LOOK_IN_LIST}`,
  'cooperative.stale': () => stale('Data koperasi'),
  'cooperative.legal_number_taken': () => 'Nomor badan hukum ini sudah terdaftar untuk koperasi lain.',
  'cooperative.person_unknown': ({ fullName }) =>
    `${fullName} bukan peserta dari koperasi ini. Pilih lagi, atau biarkan tanpa peserta.`,
  'cooperative.already_known': () => 'Koperasi dengan nama, jenis, dan wilayah ini sudah terdaftar.',
  'competency.unit_not_found': () => `Unit kompetensi ini tidak ditemukan. ${LOOK_IN_LIST}`,
  'competency.unit_code_taken': () => 'Kode unit ini sudah terdaftar. Cari unit itu dalam register.',
  'competency.standard_not_found': () => `Standar kompetensi ini tidak ditemukan. ${LOOK_IN_LIST}`,
  'curriculum.other_programme': () => 'Yang dibandingkan harus edisi dari program pelatihan yang sama.',
  'curriculum.not_found': () => `Kurikulum ini tidak ditemukan. ${LOOK_IN_LIST}`,
  'curriculum.stale': () => stale('Kurikulum'),
  'curriculum.frozen': () => 'Kurikulum yang sudah terbit tidak dapat diubah. Mulai edisi baru dari kurikulum ini.',
  'curriculum.not_published': () => 'Kurikulum ini belum terbit. Terbitkan dahulu.',
  'curriculum.cannot_publish': ({ blockers }) =>
    `Kurikulum belum dapat diterbitkan: ${blockers.map(blockerText).join('; ')}.`,
  'curriculum.draft_exists': () => 'Rancangan edisi berikutnya sudah ada. Lanjutkan rancangan itu.',
  'curriculum.centre_needed': () => 'Pilih balai pemilik kurikulum.',
  'person.not_found': () =>
    'Orang ini tidak ditemukan. Periksa NIK atau nama dan tanggal lahirnya; orang yang baru didaftarkan lewat angkatannya.',
  'person.restricted': () =>
    'Orang ini membatasi pemrosesan datanya di balai ini. Langkah ini menunggu sampai pembatasan dicabut.',
  'person.no_nik': () => 'Orang ini terdaftar tanpa NIK.',
  'person.population_check_off': () => 'Pencocokan dengan data kependudukan tidak dipasang di sini.',
  'person.population_unreachable': () =>
    'Data kependudukan tidak dapat dihubungi. Pendaftaran tetap berjalan; cocokkan lagi nanti.',
  'attendance.not_open': ({ status }) =>
    `Presensi tidak dapat dicatat: angkatan sedang ${statusText(status)}. Mulai pelatihan terlebih dahulu.`,
  'attendance.session_unknown': () => 'Sesi ini tidak ada dalam angkatan. Muat ulang halaman.',
  'attendance.stranger': () => 'Orang ini bukan peserta aktif angkatan ini.',
  'attendance.session_not_begun': ({ startsAt }) =>
    `Sesi baru dimulai ${moment(startsAt)}. Catat presensi setelah itu.`,
  'attendance.cell_twice': () => 'Satu peserta tercantum dua kali untuk sesi yang sama. Kirim satu saja.',
  'attendance.stale': ({ cells }) => stale(`${cells.length} isian presensi`),
  'grading.not_open': ({ status }) =>
    `Penilaian tidak dapat dicatat: angkatan sedang ${statusText(status)}. Penilaian dibuka selama pelatihan dan evaluasi.`,
  'grading.stranger': () => 'Orang ini bukan peserta aktif angkatan ini.',
  'grading.unit_unknown': ({ unitCode }) => `Unit ${unitCode} tidak ada dalam kurikulum angkatan ini.`,
  'grading.session_not_begun': ({ unitCode, startsAt }) =>
    `Unit ${unitCode} baru diajarkan ${moment(startsAt)}. Nilai setelah sesi dimulai.`,
  'grading.cell_twice': () => 'Satu peserta tercantum dua kali untuk unit yang sama. Kirim satu saja.',
  'grading.stale': ({ cells }) => stale(`${cells.length} penilaian`),
  'grading.contested': ({ cells }) =>
    `${cells.length} penilaian berbeda menurut dua orang. Bandingkan keduanya, lalu putuskan dengan alasan.`,
  'grading.reason_needed': () => 'Dua orang mencatat hal yang berbeda. Tuliskan alasan (3–500 huruf) saat memutuskan.',
  'grading.event_of_another_cell': () => 'Catatan ini tidak dapat disimpan karena nomornya sudah dipakai. Catat lagi.',
  'grading.cell_full': () =>
    'Sel ini sudah berisi 200 catatan, yaitu batasnya, sehingga catatan ini tidak disimpan. Hubungi kepala balai.',
  'attendance.contested': ({ cells }) =>
    `${cells.length} isian presensi berbeda menurut dua orang. Bandingkan keduanya, lalu putuskan dengan alasan.`,
  'attendance.reason_needed': () =>
    'Dua orang mencatat hal yang berbeda. Tuliskan alasan (3–500 huruf) saat memutuskan.',
  'attendance.event_of_another_cell': () =>
    'Catatan ini tidak dapat disimpan karena nomornya sudah dipakai. Catat lagi.',
  'attendance.sheet_type': () => 'Berkas ini bukan foto (JPEG, PNG, WebP) atau PDF. Ambil fotonya lagi.',
  'attendance.sheets_enough': ({ most }) => `Sesi ini sudah memiliki ${most} foto lembar, yaitu batasnya.`,
  'attendance.sheet_not_found': () => 'Foto lembar ini tidak ditemukan. Ambil fotonya lagi.',
  'attendance.sheet_withdrawn': ({ by }) => `Foto lembar ini sudah ditarik oleh ${by}.`,
  'attendance.sheet_there_already': () => 'Foto ini sudah berada di sesi itu. Pilih sesi lain, atau tarik saja.',
  'attendance.cell_full': () =>
    'Sel ini sudah berisi 200 catatan, yaitu batasnya, sehingga catatan ini tidak disimpan. Hubungi kepala balai.',
};
