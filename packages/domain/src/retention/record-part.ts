import { z } from 'zod';

/** What of somebody's records has an end, by a setting or on request; whatever is named here can be emptied and the rest stays. */
export const RecordPart = z.enum([
  'contacts',
  'background',
  'photos',
  'excuse_letters',
  'training_applications',
  'share_links',
  'placements',
  'identity',
  'application_forms',
  'assessment_files',
  'written_answers',
  'adjustments',
  'paper_sheets',
  'mentoring_files',
  'complaint_contacts',
  'data_requests',
]);
export type RecordPart = z.output<typeof RecordPart>;

/** The parts whose end is a setting, each with its key. */
export const retentionSettings = {
  contacts: 'contact.keep_months',
  excuse_letters: 'excuse.keep_months',
  paper_sheets: 'paper_sheet.keep_months',
  mentoring_files: 'mentoring_file.keep_months',
  application_forms: 'application_form.keep_months',
  assessment_files: 'assessment_file.keep_months',
  written_answers: 'written_answer.keep_months',
  adjustments: 'adjustment.keep_months',
  complaint_contacts: 'complaint_contact.keep_months',
  data_requests: 'data_request.keep_months',
} as const satisfies Partial<Record<RecordPart, string>>;

/** A part that ends by a setting. */
export const RetainedPart = z.enum(Object.keys(retentionSettings) as [keyof typeof retentionSettings]);
export type RetainedPart = z.output<typeof RetainedPart>;

/** The parts that whoever asks a centre for erasure can be rid of. */
export const erasableAtCentre: readonly RecordPart[] = [
  ...(['contacts', 'background', 'photos', 'excuse_letters', 'training_applications'] as const),
  ...(['share_links', 'placements', 'identity'] as const),
];

/** The parts that whoever asks a certification body for erasure can be rid of. */
export const erasableAtBody: readonly RecordPart[] = [
  ...(['application_forms', 'assessment_files', 'written_answers', 'adjustments', 'share_links'] as const),
];

/** What has no end: the register answers for ever, or the law of archives decides. */
export const KeptRecord = z.enum([
  'certificates',
  'training_records',
  'judgements',
  'paper_sheets',
  'requests',
  'audit_trail',
]);
export type KeptRecord = z.output<typeof KeptRecord>;
