import type { AssessmentSiteErrors, AssessorErrors, CertificationBodyErrors, SchemeErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { lookIn } from './refusal-steps.ts';
import { moment } from './units.ts';

const stale = (what: string) => `${what} sudah diubah orang lain. Lihat isi terbaru, lalu putuskan lagi.`;

const gaps = {
  no_licence: 'LSP ini belum mencatat lisensi',
  not_in_scope: 'skema ini tidak ada dalam ruang lingkup lisensi',
  scope_reduced: 'skema ini sudah keluar dari ruang lingkup lisensi',
  lapsed: 'lisensi tidak berlaku',
};

const items = {
  rooms: 'ruang',
  equipment: 'peralatan',
  materials: 'bahan',
  safety: 'keselamatan',
  connection: 'sambungan dan listrik',
  access: 'akses penyandang disabilitas',
};

type Codes = keyof (CertificationBodyErrors & SchemeErrors & AssessorErrors & AssessmentSiteErrors);

/** Refusals about certification bodies, schemes, assessors and places of assessment. */
export const certificationErrors: Sentences<Codes> = {
  'body.not_found': () => `LSP ini tidak ditemukan. ${lookIn('bodies')}`,
  'body.name_taken': () => 'Nama LSP ini sudah terdaftar.',
  'body.stale': () => stale('Data LSP'),
  'body.centre_not_managed': () =>
    'Balai pemilik LSP ditetapkan, diganti, atau dilepas hanya oleh kepala balai itu yang juga mengelola LSP, atau oleh administrator.',
  'body.not_licensed': ({ gap, day }) =>
    `Pada ${moment(day)} ${gaps[gap]}. Pilih hari lain, atau lampirkan surat BNSP yang mengangkat jeda lisensi.`,
  'body.licence_not_found': () => 'Lisensi ini tidak ditemukan. Muat ulang halaman LSP, lalu pilih lisensinya di sana.',
  'body.licence_number_taken': () => 'Nomor lisensi ini sudah tercatat.',
  'body.scope_not_found': () =>
    'Skema ini tidak ada dalam ruang lingkup lisensi tersebut. Pilih skema yang tercantum pada lisensinya.',
  'body.scope_ended': () => 'Skema ini sudah dikeluarkan dari ruang lingkup lisensi tersebut.',
  'body.lift_needs_lapse': ({ validUntil }) =>
    `Surat harus mengangkat masa setelah lisensi berakhir (${moment(validUntil)}). Periksa tanggal pada surat.`,
  'body.letter_type': () => 'Surat harus berupa PDF atau foto (JPEG, PNG, WebP) yang utuh.',
  'scheme.not_found': () => `Skema sertifikasi ini tidak ditemukan. ${lookIn('schemes')}`,
  'scheme.code_taken': () => 'Kode skema ini sudah terdaftar. Buat versi baru pada skema itu.',
  'scheme.label_taken': () => 'Versi ini sudah ada pada skema tersebut, dan isinya tidak berubah lagi.',
  'scheme.version_unknown': () => 'Versi skema ini tidak ditemukan. Pilih skema dari daftar.',
  'scheme.unit_unregistered': ({ unitCode }) => `Unit ${unitCode} tidak ada di daftar unit kompetensi.`,
  'scheme.group_short': ({ group, choose, units }) =>
    `Kelompok “${group}” meminta ${choose} unit pilihan, tetapi hanya memuat ${units}.`,
  'scheme.group_unknown': ({ group }) => `Kelompok “${group}” tidak disebut di antara kelompok pilihan.`,
  'scheme.unit_twice': ({ unitCode }) => `Unit ${unitCode} tercantum dua kali.`,
  'scheme.requires_training': ({ requirement, fault, centreName }) =>
    fault === 'names_a_centre'
      ? `Syarat ke-${requirement + 1} menyebut ${centreName}. Skema tidak boleh mewajibkan pelatihan di balai tertentu.`
      : `Syarat ke-${requirement + 1} hanya dapat dipenuhi dengan pelatihan. Tambahkan pengalaman atau portofolio sebagai pilihan.`,
  'scheme.terms_reversed': ({ term, months, validityMonths }) =>
    `${term === 'surveillance' ? 'Surveilan' : 'Masa perpanjangan'} pada bulan ke-${months} jatuh setelah sertifikat berakhir (${validityMonths} bulan).`,
  'assessor.not_found': () =>
    'Asesor ini tidak ditemukan. Pilih asesor dari daftar LSP-nya; bila tidak tercantum, tanyakan kepada pengelola LSP itu.',
  'assessor.stale': () => stale('Data asesor'),
  'assessor.met_number_taken': () => 'Nomor MET ini sudah tercatat di LSP ini.',
  'assessor.person_taken': () => 'Orang ini sudah tercatat sebagai asesor LSP ini.',
  'assessor.account_unknown': () =>
    'Tidak ada akun dengan surel ini yang berperan di LSP tersebut. Minta administrator membuat akun atau perannya dahulu.',
  'assessor.period_reversed': () => 'Tanggal berakhir sertifikat asesor mendahului tanggal mulai.',
  'conflict.already_declared': () => 'Benturan kepentingan ini sudah dinyatakan.',
  'conflict.not_found': () =>
    'Pernyataan benturan kepentingan ini tidak ditemukan. Muat ulang daftar pernyataan; mungkin sudah ditarik oleh yang membuatnya.',
  'conflict.already_withdrawn': () => 'Pernyataan ini sudah ditarik.',
  'conflict.member_unknown': () => 'Orang ini bukan anggota pleno pada LSP ini.',
  'conflict.declared_by_another': () =>
    'Orang lain yang menyatakan benturan kepentingan Anda ini. Minta rekan lain di LSP memeriksa dan menariknya.',
  'assessment_site.not_found': () =>
    'TUK ini tidak ditemukan. Pilih TUK dari daftar LSP-nya, atau catat dahulu di sana.',
  'assessment_site.name_taken': () => 'Nama TUK ini sudah dipakai di LSP ini. Pakai nama lain.',
  'assessment_site.stale': () => stale('Data TUK'),
  'assessment_site.room_unknown': () => 'Ruang yang dipilih tidak ditemukan. Pilih ruang lain, atau kosongkan.',
  'assessment_site.not_met': ({ items: open }) =>
    `TUK belum dapat dinyatakan terverifikasi: ${open.map((item) => items[item]).join(', ')} belum memenuhi.`,
};
