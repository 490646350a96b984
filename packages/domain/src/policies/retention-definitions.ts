import { type PolicyDefinition, practice } from './policy-definition.ts';

const CENTURY = 1200;
const INTERNAL = 'Ketentuan internal sistem (PRODUK bab 7); pengendali menyesuaikannya dengan jadwal retensi arsipnya';
const ARCHIVES = 'UU 43/2009 (kearsipan): jadwal retensi arsip ditetapkan pengendali; sampai ditetapkan, disimpan';

/** What somebody may still need: contacts, letters, words; never gone within a quarter by a slip. */
const SHORT = 3;
/** Photos, files and forms that decisions rest on: kept for a year at least. */
const LONG = 12;

/** So many months, whole; 0 ends nothing, and below the floor nobody can set it. */
const kept = (months: number, floor: number, source: string): PolicyDefinition => ({
  ...practice(months, 'months', CENTURY, source),
  floor,
});

/** Kept until the controller has decided: 0 months end nothing. */
const undecided = kept(0, LONG, ARCHIVES);

/** How many months each kind of record is kept; 0 keeps it until the controller decides. */
export const retentionDefinitions = {
  'contact.keep_months': kept(60, SHORT, INTERNAL),
  'excuse.keep_months': kept(12, SHORT, INTERNAL),
  'paper_sheet.keep_months': undecided,
  'mentoring_file.keep_months': kept(60, LONG, INTERNAL),
  'application_form.keep_months': undecided,
  'assessment_file.keep_months': undecided,
  'written_answer.keep_months': undecided,
  'adjustment.keep_months': undecided,
  'complaint_contact.keep_months': kept(24, SHORT, INTERNAL),
  'data_request.keep_months': kept(60, SHORT, INTERNAL),
} as const satisfies Record<string, PolicyDefinition>;
