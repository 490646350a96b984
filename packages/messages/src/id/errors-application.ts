import type { ApplicationErrors, AssessmentSessionErrors, SchedulingAlternatives } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { applicationGap, assessorBlock, siteGap } from './assessment-reasons.ts';
import { lookIn } from './refusal-steps.ts';
import { moment } from './units.ts';

const stale = (what: string) => `${what} sudah diubah orang lain. Lihat isi terbaru, lalu putuskan lagi.`;
const until = (day: string | null) => (day === null ? '' : ` sampai ${moment(day)}`);

/** What could be done instead, in words. */
function instead({ assessors, sites, times }: SchedulingAlternatives): string {
  const [assessor, site, time] = [assessors[0], sites[0], times[0]];
  if (assessor)
    return ` Asesor terdekat yang dapat: ${assessor.fullName} (${assessor.bodyName}, ${assessor.regionName}).`;
  if (site) return ` TUK yang bebas: ${site.name}.`;
  return time ? ` Waktu terdekat yang bebas: ${moment(time.startsAt)}.` : '';
}

const kinds = { assessor: 'asesor', site: 'TUK', room: 'ruang', person: 'asesi', invigilator: 'penyelia' };

/** Refusals about applications for assessment and their scheduling. */
export const applicationErrors: Sentences<keyof (ApplicationErrors & AssessmentSessionErrors)> = {
  'application.not_found': () =>
    'Permohonan ini tidak ditemukan. Periksa nomornya; bila sudah benar, tanyakan kepada LSP yang menerima permohonan ini.',
  'application.stale': () => stale('Permohonan'),
  'application.wrong_state': () => 'Langkah ini tidak tersedia pada status permohonan sekarang. Muat ulang halaman.',
  'application.one_open': ({ number }) =>
    number === null
      ? 'Permohonan untuk skema ini masih berjalan di LSP lain. Permohonan itu harus selesai di sana dulu; satu orang, satu permohonan per skema.'
      : `Permohonan ${number} untuk skema ini masih berjalan. Lanjutkan permohonan itu; satu orang, satu permohonan per skema.`,
  'application.purpose_not_open': ({ purpose, from, until: end }) =>
    purpose === 'renewal' && from !== null
      ? `Perpanjangan dibuka ${moment(from)}${until(end)}.`
      : purpose === 'certification'
        ? 'Sertifikat kompetensi skema ini masih berlaku. Perpanjangan dibuka menjelang masa berlaku berakhir.'
        : `Dasar permohonan ini tidak ada atau masanya sudah lewat${until(end)}. Ajukan sertifikasi baru.`,
  'application.incomplete': ({ gaps }) => `Permohonan belum lengkap: ${gaps.map(applicationGap).join('; ')}.`,
  'application.frozen': () =>
    'Yang sudah diajukan tidak dapat diubah. Hanya bagian yang diminta diperbaiki dapat diganti.',
  'application.unchecked': ({ items }) => `Masih ada ${items} butir yang belum diperiksa. Periksa semuanya dahulu.`,
  'application.not_met': ({ items }) =>
    `${items} butir dinyatakan belum memenuhi. Kembalikan untuk diperbaiki, atau tolak.`,
  'application.reason_needed': () => 'Tuliskan alasannya; pemohon membacanya.',
  'application.file_type': () => 'Berkas harus foto (JPEG, PNG, WebP) atau PDF yang utuh.',
  'application.file_not_found': () =>
    'Berkas ini tidak ditemukan. Muat ulang permohonan; bila tidak tampak di sana, unggah lagi.',
  'application.too_many_files': ({ most }) =>
    `Paling banyak ${most} berkas dalam satu permohonan. Ambil kembali satu berkas, atau gabungkan beberapa halaman dalam satu PDF.`,
  'application.has_document': () =>
    'Asesi ini sudah menunjukkan dokumen: dasar tanpa NIK tidak diperlukan, dan NIK-nya tidak disebut di sini.',
  'application.no_assessor': () => 'Tunjuk dahulu asesor yang menelaah asesmen mandiri.',
  'application.not_your_body': () => 'Asesor yang dipilih bukan dari LSP ini. Pilih asesor dari LSP ini.',
  'application.nothing_to_reassess': () =>
    'Tidak ada unit BK dari permohonan ini yang dapat diases ulang. Ajukan permohonan baru.',
  'application.reassessment_over': ({ until: end }) =>
    `Masa asesmen ulang berakhir ${moment(end)}. Ajukan sertifikasi baru untuk seluruh skema.`,
  'application.unit_not_open': ({ unitCode }) =>
    `Unit ${unitCode} tidak dinyatakan BK. Asesmen ulang hanya untuk unit yang BK.`,
  'self_assessment.incomplete': ({ elements, unitCode }) =>
    `${elements} elemen belum dijawab, di antaranya pada unit ${unitCode}. Jawab K atau BK untuk setiap elemen.`,
  'self_assessment.unknown_element': ({ unitCode, element }) =>
    `Elemen ${element} unit ${unitCode} tidak ada dalam permohonan ini. Muat ulang halaman.`,
  'self_assessment.evidence_unknown': () =>
    'Salah satu bukti tidak ada lagi dalam permohonan ini. Pilih buktinya lagi.',
  'plan.criterion_without_method': ({ unitCode, criterion, missing }) =>
    `${missing} KUK belum punya metode, yang pertama ${criterion} pada unit ${unitCode}. Setiap KUK harus direncanakan.`,
  'plan.unknown_criterion': ({ unitCode, criterion }) => `KUK ${criterion} unit ${unitCode} tidak ada dalam skema ini.`,
  'assessment_session.not_found': () => `Sesi asesmen ini tidak ditemukan. ${lookIn('assessmentSessions')}`,
  'assessment_session.stale': () => stale('Sesi asesmen'),
  'assessment_session.wrong_state': () =>
    'Langkah ini tidak tersedia: sesi sudah dimulai, ditutup, atau dibatalkan. Muat ulang halaman.',
  'assessment_session.application_not_ready': ({ fullName }) =>
    `Permohonan ${fullName} belum siap dijadwalkan: asesmen mandiri harus dilanjutkan dan rencana disetujui.`,
  'assessment_session.application_elsewhere': ({ fullName }) =>
    `Permohonan ${fullName} untuk skema atau LSP lain dan tidak dapat masuk sesi ini. Keluarkan dari sesi ini, lalu jadwalkan pada sesi untuk skemanya.`,
  'assessor.blocked': ({ block, assessorName, fullName, detail, mitigable, alternatives }) =>
    `${assessorName} tidak boleh menguji ${fullName}: ${assessorBlock(block, detail)}.${
      mitigable ? ' Bila tidak ada pilihan lain, catat asesor kedua dari luar sebagai tindakan mitigasi.' : ''
    }${instead(alternatives)}`,
  'assessment_session.second_assessor_unfit': ({ secondAssessorName, fullName }) =>
    `${secondAssessorName} tidak dapat menjadi asesor kedua bagi ${fullName}: harus dari LSP lain, berwenang atas skema ini, dan tanpa hubungan.`,
  'assessment_session.ratio_exceeded': ({ assessorName, most, candidates, alternatives }) =>
    `${assessorName} mendapat ${candidates} asesi pada hari itu; paling banyak ${most}.${instead(alternatives)}`,
  'assessment_session.site_not_verified': ({ siteName, gap, day, alternatives }) =>
    `${siteName} ${siteGap(gap)} pada ${moment(day)}.${instead({ ...alternatives, assessors: [] })}`,
  'assessment_session.site_too_small': ({ siteName, seats, candidates, alternatives }) =>
    `${siteName} punya ${seats} kursi untuk ${candidates} asesi.${instead({ ...alternatives, assessors: [] })}`,
  'assessment_session.clash': ({ kind, name, title, startsAt, alternatives }) =>
    `Bentrok ${kinds[kind]} ${name}: ${title}, ${moment(startsAt)}.${instead(alternatives)}`,
  'assessment_session.not_an_invigilator': () =>
    'Salah seorang yang dipilih bukan penyelia LSP ini. Pilih dari daftar penyelia.',
  'assessment_session.nobody_assigned': () =>
    'Belum ada asesor atau penyelia yang ditugaskan dalam sesi ini. Tambahkan asesi dengan asesornya, atau penyelia, pada rencana sesi.',
  'candidacy.not_found': () =>
    'Asesi ini tidak ditemukan dalam sesi tersebut. Muat ulang sesi asesmen untuk melihat siapa yang terdaftar.',
  'candidacy.stale': () => stale('Data asesi'),
  'candidacy.assessor_stays': () =>
    'Asesor asesi ini tidak menyatakan benturan kepentingan. Ia diganti hanya bila berhalangan, dengan alasannya.',
  'candidacy.wrong_state': () => 'Langkah ini tidak tersedia pada status asesi sekarang. Muat ulang halaman.',
};
