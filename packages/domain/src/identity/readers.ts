import type { Role } from './role.ts';
import type { Scope } from './scope.ts';

/** Who reads everything by office. */
export const readers = { administrator: 'any', auditor: 'any' } as const;

/** What regions, standards and schemes say is no secret to anybody at work. */
export const reference = {
  ...{ ...readers, ministry: 'any', cooperative_officer: 'any', mentor: 'any' },
  ...{ centre_manager: 'any', operator: 'any', instructor: 'any' },
  ...{ certification_manager: 'any', assessor: 'any', panel_member: 'any', invigilator: 'any' },
} as const satisfies Partial<Record<Role, Scope>>;
