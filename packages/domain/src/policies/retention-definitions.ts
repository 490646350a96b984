import { type PolicyDefinition, practice } from './policy-definition.ts';

const CENTURY = 1200;
const INTERNAL = 'Ketentuan internal sistem (PRODUK bab 7); pengendali menyesuaikannya dengan jadwal retensi arsipnya';
const ARCHIVES = 'UU 43/2009 (kearsipan): jadwal retensi arsip ditetapkan pengendali; sampai ditetapkan, disimpan';

/** Kept until the controller has decided: 0 months end nothing. */
const undecided = practice(0, 'months', CENTURY, ARCHIVES);

/** How many months each kind of record is kept; 0 keeps it until the controller decides. */
export const retentionDefinitions = {
  'contact.keep_months': practice(60, 'months', CENTURY, INTERNAL),
  'excuse.keep_months': practice(12, 'months', CENTURY, INTERNAL),
  'paper_sheet.keep_months': undecided,
  'mentoring_file.keep_months': practice(60, 'months', CENTURY, INTERNAL),
  'application_form.keep_months': undecided,
  'assessment_file.keep_months': undecided,
  'written_answer.keep_months': undecided,
  'adjustment.keep_months': undecided,
  'complaint_contact.keep_months': practice(24, 'months', CENTURY, INTERNAL),
  'data_request.keep_months': practice(60, 'months', CENTURY, INTERNAL),
} as const satisfies Record<string, PolicyDefinition>;
