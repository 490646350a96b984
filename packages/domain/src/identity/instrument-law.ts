import { readers } from './readers.ts';
import type { Role } from './role.ts';
import type { Scope } from './scope.ts';

/** The part of the law that instruments and written tests are under; keys are seen by few (rule 20). */
export const instrumentLaw = {
  'instrument.read': { ...readers, certification_manager: 'own_body', assessor: 'own_body' },
  'instrument.manage': { certification_manager: 'own_body' },
  'instrument.see_keys': { certification_manager: 'own_body', assessor: 'own_candidacy' },
  'exam.read': {
    ...readers,
    ...{ certification_manager: 'own_body', assessor: 'own_candidacy', invigilator: 'own_sitting' },
  },
  'exam.prepare': { certification_manager: 'own_body' },
  'exam.run': { certification_manager: 'own_body', invigilator: 'own_sitting' },
  'exam.key_sheets': { certification_manager: 'own_body', assessor: 'own_candidacy', invigilator: 'own_sitting' },
  'exam.read_answers': { certification_manager: 'own_body', assessor: 'own_candidacy' },
} as const satisfies Record<string, Partial<Record<Role, Scope>>>;
