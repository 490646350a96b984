import { CertificationScheme, Instant, SchemeVersion } from '@kompeten/domain';
import { EntitySchema } from 'typeorm';
import type { z } from 'zod';
import { column, nullable } from '../../database/columns.ts';
import { storedAs } from '../../database/stored-as.ts';

/** A scheme as stored, without its versions. */
const SchemeRow = CertificationScheme.omit({ versions: true }).extend({ createdAt: Instant });
export type SchemeRow = z.output<typeof SchemeRow>;

export const schemeTable = new EntitySchema<SchemeRow>({
  name: 'CertificationScheme',
  tableName: 'certification_schemes',
  columns: storedAs(SchemeRow),
});

export const schemeVersionTable = new EntitySchema<SchemeVersion>({
  name: 'SchemeVersion',
  tableName: 'scheme_versions',
  columns: storedAs(SchemeVersion, {
    units: column.json,
    groups: column.json,
    requirements: column.json,
    feeRupiah: { ...nullable(column.integer), name: 'fee_rupiah' },
  }),
});
