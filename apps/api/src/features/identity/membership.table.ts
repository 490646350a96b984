import type { Account } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, derived, nullable } from '../../database/columns.ts';

/** One role of an account in one organisation or region, for a range of dates. */
export type MembershipRow = Account['memberships'][number] & { accountId: string; organisationName: string | null };

const nameOfAnchor = (row: string) => `select coalesce(
  (select c.name from centres c where c.id = ${row}.centre_id),
  (select b.name from certification_bodies b where b.id = ${row}.certification_body_id),
  (select k.name from cooperatives k where k.id = ${row}.cooperative_id),
  (select r.name from regions r where r.code = ${row}.region_code))`;

export const membershipTable = new EntitySchema<MembershipRow>({
  name: 'Membership',
  tableName: 'memberships',
  columns: {
    id: column.id,
    accountId: { ...column.uuid, name: 'account_id' },
    role: column.text,
    centreId: { ...nullable(column.uuid), name: 'centre_id' },
    certificationBodyId: { ...nullable(column.uuid), name: 'certification_body_id' },
    cooperativeId: { ...nullable(column.uuid), name: 'cooperative_id' },
    regionCode: { ...nullable(column.text), name: 'region_code' },
    organisationName: derived(nullable(column.text), nameOfAnchor),
    startsOn: { ...column.day, name: 'starts_on' },
    endsOn: { ...nullable(column.day), name: 'ends_on' },
    delegatedAs: { ...nullable(column.text), name: 'delegated_as' },
  } satisfies Record<keyof MembershipRow, EntitySchemaColumnOptions>,
});
