import { readers, reference } from './readers.ts';
import type { Role } from './role.ts';
import type { Scope } from './scope.ts';

const bodyStaff = { ...readers, certification_manager: 'own_body' } as const;

/** The part of the law that assessment and certification are under. */
export const assessmentLaw = {
  'body.read': reference,
  'body.create': { administrator: 'any' },
  'body.manage': { administrator: 'any', certification_manager: 'own_body' },
  'assessor.read': { ...bodyStaff, assessor: 'own_candidacy' },
  'assessor.manage': { administrator: 'any', certification_manager: 'own_body' },
  'conflict.read': { ...bodyStaff, assessor: 'own_candidacy', panel_member: 'own_panel' },
  'conflict.declare': {
    certification_manager: 'own_body',
    assessor: 'own_candidacy',
    panel_member: 'own_panel',
  },
  'application.read': { ...bodyStaff, assessor: 'own_candidacy' },
  'application.enter': { administrator: 'any', certification_manager: 'own_body' },
  'candidate.identify': { administrator: 'any', certification_manager: 'own_body', assessor: 'own_candidacy' },
  'application.decide': { certification_manager: 'own_body' },
  'application.review': { assessor: 'own_candidacy' },
  'assessment.read': { ...bodyStaff, assessor: 'own_candidacy', invigilator: 'own_sitting', panel_member: 'own_panel' },
  'assessment.schedule': { certification_manager: 'own_body' },
} as const satisfies Record<string, Partial<Record<Role, Scope>>>;
