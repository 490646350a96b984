import type { NewAssessmentReview } from '@kompeten/domain';
import { AssessmentReviewsService } from '../features/assessment-reviews/assessment-reviews.service.ts';
import type { Story } from './story.ts';

const process: NewAssessmentReview = {
  kind: 'process',
  principles: {
    ...{ plan: ['valid', 'reliable', 'flexible', 'fair'], preparation: ['valid', 'flexible', 'fair'] },
    ...{
      conduct: ['valid', 'reliable', 'fair'],
      decision: ['valid', 'reliable', 'fair'],
      feedback: ['flexible', 'fair'],
    },
  },
  improvement: 'Siapkan daya cadangan untuk TUK sewaktu; sinyal dan listrik putus satu kali pada siang hari.',
  dimensions: ['task', 'task_management', 'contingency', 'job_role'],
  consistency: 'Keputusan antarasesor konsisten. Tambahkan satu pertanyaan untuk dimensi transfer.',
};
const instruments: NewAssessmentReview = {
  kind: 'instruments',
  points: {
    ...{ instructions_clear: true, written_exact: true, language_fits: true, difficulty_fits: true },
    changes_needed: true,
  },
  comment: 'Contoh laporan pada tugas praktik perlu memakai tahun buku terakhir.',
};
const plan = (heldOn: string): NewAssessmentReview => ({
  ...{ kind: 'validation_plan', period: 'after', heldOn, place: 'Kantor LSP Koperasi Nusantara (CONTOH)' },
  team: ['Siti Zubaedah', 'Nyoman Widiastuti'],
  ...{ purposes: ['quality_assurance', 'evidence'], contexts: ['internal', 'colleagues'] },
  approaches: ['panel', 'moderation'],
});
const outcome = (dueOn: string): NewAssessmentReview => ({
  ...{ kind: 'validation_outcome', evidenceRules: ['valid', 'authentic', 'current'] },
  principles: ['valid', 'reliable', 'fair'],
  findings: 'Bukti portofolio asli dan terkini; pada satu unit bukti belum memadai sehingga perlu pertanyaan lisan.',
  improvements: [{ act: 'Menambah pertanyaan lisan pada unit terakhir', dueOn, responsible: 'Siti Zubaedah' }],
});

/** A session that was reviewed by its body, and validated, with what is to become better. */
export async function reviewSession(story: Story, sessionId: string): Promise<void> {
  const [reviews, manager] = [story.the(AssessmentReviewsService), story.actor('certification.manager')];
  for (const said of [process, instruments]) await reviews.record(sessionId, said, 'assessment_review.record', manager);
  for (const said of [plan(story.day(-18)), outcome(story.day(30))]) {
    await reviews.record(sessionId, said, 'validation.record', manager);
  }
}
