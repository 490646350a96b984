import type { AssessmentReviewErrors, RecommendationBlocker, RecommendationErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { ways } from './ways.ts';

/** What stands against a recommendation, each in a sentence. */
export function recommendationBlockerText(blocker: RecommendationBlocker): string {
  if (blocker.code === 'no_agreement') return 'Persetujuan asesmen (AK.01) belum ditandatangani kedua pihak.';
  if (blocker.code === 'agreement_superseded') {
    return 'Asesor berganti: persetujuan asesmen (AK.01) belum ditandatangani ulang oleh asesi dan asesor baru.';
  }
  if (blocker.code === 'not_recorded') return 'Asesmen belum dinyatakan selesai direkam.';
  if (blocker.code === 'undecided') return `Belum ada penilaian lengkap untuk unit ${blocker.unitCodes.join(', ')}.`;
  const { unitCode, criterion } = blocker;
  return blocker.code === 'criterion_contested'
    ? `${unitCode} kriteria ${criterion}: dua penilaian bertentangan dan belum diputuskan.`
    : `${unitCode} kriteria ${criterion}: K tanpa bukti yang valid, asli, terkini, dan memadai.`;
}

/** Refusals about the recommendation, what goes before it and what follows. */
export const recommendationErrors: Sentences<keyof (AssessmentReviewErrors & RecommendationErrors)> = {
  'assessment_review.nothing_recommended': () =>
    'Belum ada asesi yang direkomendasikan, jadi belum ada proses yang dapat ditinjau.',
  'assessment_review.no_plan': () => 'Rencanakan validasinya lebih dulu.',
  'judgement.step_reason_needed': () => 'Tulis alasannya.',
  'adjustment.reason_needed': () => 'Asesmen sudah dimulai. Tulis mengapa penyesuaian ini baru dicatat sekarang.',
  'recommendation.blocked': ({ blockers }) =>
    `Rekomendasi belum dapat dibuat. ${blockers.slice(0, 5).map(recommendationBlockerText).join(' ')}`,
  'recommendation.against_judgements': ({ outcome }) =>
    outcome === 'competent'
      ? 'Menurut penilaian per kriteria, asesi ini kompeten. Rekomendasi harus sama.'
      : 'Menurut penilaian per kriteria, asesi ini belum kompeten. Rekomendasi harus sama.',
  'recommendation.next_step_needed': ({ unitCodes }) =>
    `Tulis apa yang perlu dilakukan asesi untuk unit ${unitCodes.join(', ')}.`,
  'recommendation.already_made': () =>
    'Rekomendasi sudah dibuat dan tidak diubah. Untuk memperbaikinya, buat rekomendasi baru dengan alasan.',
  'recommendation.reason_needed': () => 'Tulis mengapa rekomendasi diperbaiki.',
  'recommendation.not_the_last': () => 'Rekomendasi ini sudah diperbaiki oleh yang lebih baru. Muat ulang.',
  'assessor_report.candidates_open': ({ fullNames }) =>
    `Laporan menunggu: ${fullNames.join(', ')} belum direkomendasikan atau belum memberi umpan balik.`,
  'candidate_feedback.not_open': () => 'Umpan balik dibuka setelah asesor memberi rekomendasi.',
  'candidate_feedback.already_given': () => 'Umpan balik asesmen ini sudah diberikan.',
  'second_marking.not_found': () =>
    `Sampel penilaian kedua ini tidak ditemukan. Buka “${ways.secondMarkings}” untuk melihat sampel yang menunggu Anda.`,
  'second_marking.nothing_to_mark': () => 'Belum ada asesi yang direkomendasikan dengan bukti terekam dalam sesi ini.',
  'second_marking.not_independent': () => 'Penilai kedua tidak boleh asesor dari asesi dalam sesi ini.',
  'second_marking.already_marked': () => 'Sampel ini sudah dinilai dan tidak diubah.',
};
