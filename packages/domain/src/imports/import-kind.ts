import { z } from 'zod';
import type { Permission } from '../identity/permission.ts';

/** What can be imported; each kind declares its fields, how a row is read, what is the same thing, and where it goes. */
export const ImportKind = z.enum([
  'cooperatives',
  'centres',
  'rooms',
  'instructors',
  'standards',
  'schemes',
  'curricula',
  'enrolments',
  'sessions',
]);
/** What can be imported. */
export type ImportKind = z.output<typeof ImportKind>;

/** What an import is part of: a centre, a cohort, or nothing but the register. */
export const importPlace = {
  cooperatives: null,
  centres: null,
  rooms: 'centre',
  instructors: 'centre',
  standards: null,
  schemes: null,
  curricula: 'centre',
  enrolments: 'cohort',
  sessions: 'cohort',
} as const satisfies Record<ImportKind, 'centre' | 'cohort' | null>;

/** What somebody must be allowed who brings a kind in, beside importing at all. */
export const importPermission = {
  cooperatives: 'cooperative.manage',
  centres: 'centre.manage',
  rooms: 'centre.manage',
  instructors: 'instructor.manage',
  standards: 'competency.manage',
  schemes: 'scheme.manage',
  curricula: 'curriculum.manage',
  enrolments: 'enrolment.manage',
  sessions: 'cohort.manage',
} as const satisfies Record<ImportKind, Permission>;
