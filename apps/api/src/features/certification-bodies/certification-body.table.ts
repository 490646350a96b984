import { BodyLicence, CertificationBody } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { z } from 'zod';
import { column, derived, nullable } from '../../database/columns.ts';
import { storedAs } from '../../database/stored-as.ts';

export const certificationBodyTable = new EntitySchema<CertificationBody>({
  name: 'CertificationBody',
  tableName: 'certification_bodies',
  columns: storedAs(CertificationBody, {
    regionName: derived(column.text, (row) => `select r.name from regions r where r.code = ${row}.region_code`),
    centreName: derived(nullable(column.text), (row) => `select c.name from centres c where c.id = ${row}.centre_id`),
  }),
});

const LicenceRow = BodyLicence.omit({ scopes: true });
/** A licence as stored, without its scope. */
export interface BodyLicenceRow extends z.output<typeof LicenceRow> {
  liftedByFileId: string | null;
}

export const bodyLicenceTable = new EntitySchema<BodyLicenceRow>({
  name: 'BodyLicence',
  tableName: 'body_licences',
  columns: {
    ...storedAs(LicenceRow, { lift: nullable(column.json) }),
    liftedByFileId: { ...nullable(column.uuid), name: 'lifted_by_file_id' },
  },
});

/** A scheme in the scope of a licence, as stored. */
export interface LicenceScopeRow {
  licenceId: string;
  schemeId: string;
  endsOn: string | null;
  reason: string | null;
}

export const licenceScopeTable = new EntitySchema<LicenceScopeRow>({
  name: 'LicenceScope',
  tableName: 'licence_scopes',
  columns: {
    licenceId: { ...column.uuid, primary: true, name: 'licence_id' },
    schemeId: { ...column.uuid, primary: true, name: 'scheme_id' },
    endsOn: { ...nullable(column.day), name: 'ends_on' },
    reason: nullable(column.text),
  } satisfies Record<keyof LicenceScopeRow, EntitySchemaColumnOptions>,
});
