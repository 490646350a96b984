import type { EntitySchema } from 'typeorm';
import { auditEventTable } from '../features/audit/audit-event.table.ts';
import { centreTable } from '../features/centres/centre.table.ts';
import { competencyUnitTable } from '../features/competencies/competency-unit.table.ts';
import { cooperativeTable } from '../features/cooperatives/cooperative.table.ts';
import { curriculumTable } from '../features/curricula/curriculum.table.ts';
import { accessTokenTable } from '../features/identity/access-token.table.ts';
import { accountTable } from '../features/identity/account.table.ts';
import { membershipTable } from '../features/identity/membership.table.ts';
import { sessionTable } from '../features/identity/session.table.ts';
import { instructorTable } from '../features/instructors/instructor.table.ts';
import { qualificationTable } from '../features/instructors/qualification.table.ts';
import { settingTable } from '../features/policies/setting.table.ts';
import { regionTable } from '../features/regions/region.table.ts';

/** Every typed table of the product; a spec compares each with the migrated database. */
export const tables: readonly EntitySchema[] = [
  accessTokenTable,
  accountTable,
  auditEventTable,
  centreTable,
  competencyUnitTable,
  cooperativeTable,
  curriculumTable,
  instructorTable,
  membershipTable,
  qualificationTable,
  regionTable,
  sessionTable,
  settingTable,
];
