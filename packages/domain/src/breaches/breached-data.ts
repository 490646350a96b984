import { z } from 'zod';

/** The kinds of data that a breach exposed. */
export const BreachedData = z.enum([
  ...(['name', 'identity_number', 'birth_date', 'contact', 'photo', 'disability'] as const),
  ...(['training', 'assessment', 'certificate', 'account'] as const),
]);
/** The kinds of data that a breach exposed. */
export type BreachedData = z.output<typeof BreachedData>;
