import { readers } from './readers.ts';
import type { Role } from './role.ts';
import type { Scope } from './scope.ts';

/** The part of the law that judging and second marking are under. */
export const judgementLaw = {
  'judgement.read': {
    ...readers,
    certification_manager: 'own_body',
    assessor: 'own_candidacy',
    panel_member: 'own_panel',
  },
  'judgement.record': { assessor: 'own_candidacy' },
  'assessment_review.record': { certification_manager: 'own_body', assessor: 'own_candidacy' },
  'validation.record': { certification_manager: 'own_body' },
  'adjustment.read': { assessor: 'own_candidacy', invigilator: 'own_sitting' },
  'second_marking.draw': { certification_manager: 'own_body' },
  'second_marking.mark': { assessor: 'own_candidacy' },
} as const satisfies Record<string, Partial<Record<Role, Scope>>>;
