import type { EntitySchema } from 'typeorm';
import { auditEventTable } from '../features/audit/audit-event.table.ts';
import { accessTokenTable } from '../features/identity/access-token.table.ts';
import { accountTable } from '../features/identity/account.table.ts';
import { membershipTable } from '../features/identity/membership.table.ts';
import { sessionTable } from '../features/identity/session.table.ts';
import { regionTable } from '../features/regions/region.table.ts';

/** Every typed table of the product; a spec compares each with the migrated database. */
export const tables: readonly EntitySchema[] = [
  accessTokenTable,
  accountTable,
  auditEventTable,
  membershipTable,
  regionTable,
  sessionTable,
];
