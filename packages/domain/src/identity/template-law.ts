import { readers } from './readers.ts';
import type { Role } from './role.ts';
import type { Scope } from './scope.ts';

/** The part of the law that looks and terms of use of certificates are under: who makes one, and the second person who publishes it. */
export const templateLaw = {
  'certificate_template.read': {
    ...readers,
    ...{ centre_manager: 'approval_circle', operator: 'own_centre', certification_manager: 'own_body' },
  },
  'certificate_template.manage': {
    ...{ administrator: 'any', centre_manager: 'own_centre', operator: 'own_centre' },
    certification_manager: 'own_body',
  },
  'certificate_template.publish': { centre_manager: 'approval_circle', certification_manager: 'own_body' },
  'terms_of_use.read': { ...readers, certification_manager: 'own_body' },
  'terms_of_use.manage': { certification_manager: 'own_body' },
} as const satisfies Record<string, Partial<Record<Role, Scope>>>;
