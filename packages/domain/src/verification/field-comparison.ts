import { z } from 'zod';

/** One field as the paper says it and as the register says it. */
export const FieldComparison = z.object({
  field: z.enum(['holderName', 'number', 'code', 'title', 'issuer', 'issuedOn', 'units']),
  file: z.string().nullable(),
  register: z.string().nullable(),
  same: z.boolean(),
});
export type FieldComparison = z.output<typeof FieldComparison>;
