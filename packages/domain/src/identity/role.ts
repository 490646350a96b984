import { z } from 'zod';

/** The roles of the programme. Employers need none to check; `employer` is held by the keys of their systems alone. */
export const Role = z.enum([
  'administrator',
  'ministry',
  'centre_manager',
  'operator',
  'mentor',
  'invigilator',
  'instructor',
  'certification_manager',
  'assessor',
  'panel_member',
  'trainee',
  'cooperative_officer',
  'auditor',
  'employer',
]);
export type Role = z.output<typeof Role>;

/** The roles that an account can be given. */
export const AccountRole = Role.exclude(['employer']);
export type AccountRole = z.output<typeof AccountRole>;

/** All roles, in the order of the law. */
export const roles: readonly Role[] = Role.options;
