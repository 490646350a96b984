import { z } from 'zod';

/** The roles of the programme; employers need none. */
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
]);
export type Role = z.output<typeof Role>;

/** All roles, in the order of the law. */
export const roles: readonly Role[] = Role.options;
