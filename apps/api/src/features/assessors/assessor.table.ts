import { Assessor } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { z } from 'zod';
import { column, derived, nullable } from '../../database/columns.ts';
import { storedAs } from '../../database/stored-as.ts';

/** An assessor as stored, without what they may assess. */
const AssessorRow = Assessor.omit({ authorisations: true });
export type AssessorRow = z.output<typeof AssessorRow>;

export const assessorProfileTable = new EntitySchema<AssessorRow>({
  name: 'AssessorProfile',
  tableName: 'assessor_profiles',
  columns: storedAs(AssessorRow, {
    maxCandidatesADay: { ...nullable(column.integer), name: 'max_candidates_a_day' },
    bodyName: derived(column.text, (row) => `select b.name from certification_bodies b where b.id = ${row}.body_id`),
    fullName: derived(column.text, (row) => `select p.full_name from people p where p.id = ${row}.person_id`),
    regionName: derived(column.text, (row) => `select r.name from regions r where r.code = ${row}.region_code`),
  }),
});

/** What an assessor may assess, as stored. */
export interface AuthorisationRow {
  assessorId: string;
  schemeVersionId: string;
  from: string;
  until: string | null;
}

export const assessorAuthorisationTable = new EntitySchema<AuthorisationRow>({
  name: 'AssessorAuthorisation',
  tableName: 'assessor_authorisations',
  columns: {
    assessorId: { ...column.uuid, primary: true, name: 'assessor_id' },
    schemeVersionId: { ...column.uuid, primary: true, name: 'scheme_version_id' },
    from: { ...column.day, name: 'from_on' },
    until: { ...nullable(column.day), name: 'until_on' },
  } satisfies Record<keyof AuthorisationRow, EntitySchemaColumnOptions>,
});
