import { z } from 'zod';

/** Why something is kept although somebody asks for its erasure, or its time is over. */
export const KeepReason = z.enum([
  'certificate_register',
  'certificate_in_force',
  'assessment_open',
  'training_open',
  'mentoring_open',
  'appeal_open',
  'complaint_open',
  'breach_open',
  'change_open',
  'merge_open',
  'request_open',
  'restriction',
  'held_elsewhere',
  'archive_law',
  'others_shown',
  'append_only',
  'accountability',
  'needed_elsewhere',
]);
export type KeepReason = z.output<typeof KeepReason>;

/** For what something would be emptied. */
export const ErasingCause = z.enum(['retention', 'request']);
export type ErasingCause = z.output<typeof ErasingCause>;
