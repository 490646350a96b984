import { TemplateSlots } from '@kompeten/domain';
import { z } from 'zod';

const blank = { id: '', en: '' };
const nobody = { name: '', capacity: '' };

const isEmpty = (value: unknown): boolean =>
  Object.values((value ?? {}) as Record<string, unknown>).every((part) => part === '' || part === undefined);

/** What the fields of the editor begin with: two rows for those who take note, and blanks for sentences that are usual. */
export function fieldsOf({ opening, closing, noted, ...slots }: TemplateSlots) {
  const rows = [noted[0] ?? nobody, noted[1] ?? nobody];
  return { slots: { ...slots, opening: opening ?? blank, closing: closing ?? blank, noted: rows } };
}

/** The slots that the fields say: a sentence or person that was left empty is none. */
function slotsIn(fields: unknown): unknown {
  const { opening, closing, noted, ...rest } = fields as Record<string, unknown>;
  const people = Array.isArray(noted) ? noted.filter((one) => !isEmpty(one)) : [];
  const sentence = (value: unknown) => (isEmpty(value) ? null : value);
  return { ...rest, opening: sentence(opening), closing: sentence(closing), noted: people };
}

/** The body of the editor's form. */
export const TemplateFields = z.object({ slots: z.preprocess(slotsIn, TemplateSlots) });

/** The slots as they stand in the fields, or null while something is missing. */
export function currentSlots(fields: unknown): TemplateSlots | null {
  const parsed = TemplateFields.safeParse(fields);
  return parsed.success ? parsed.data.slots : null;
}
