import { z } from 'zod';

/** A form that is drawn for one candidate. */
export const CandidacyForm = z.enum([
  ...(['apl-01', 'apl-02', 'mapa-01', 'mapa-02'] as const),
  ...(['ak-01', 'ak-02', 'ak-03', 'ak-04', 'ak-07'] as const),
  ...(['ia-01', 'ia-02', 'ia-03', 'ia-04', 'ia-05', 'ia-06', 'ia-07', 'ia-08', 'ia-09', 'ia-10'] as const),
]);
export type CandidacyForm = z.output<typeof CandidacyForm>;

/** A form that is drawn for a session. */
export const SessionForm = z.enum(['ak-05', 'ak-06', 'ia-11', 'va']);
export type SessionForm = z.output<typeof SessionForm>;
