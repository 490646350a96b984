import { AssessmentSessionSummary, Candidacy, Id, Instant } from '@kompeten/domain';
import { EntitySchema } from 'typeorm';
import { z } from 'zod';
import { column, derived, nullable } from '../../database/columns.ts';
import { storedAs } from '../../database/stored-as.ts';
import { isAssessorBound } from '../assessors/declared-conflict.rules.ts';

/** A session as stored, with the names that go with it and how many are in it. */
const SessionRow = AssessmentSessionSummary.extend({
  instrumentSetId: Id.nullable(),
  cancelledReason: z.string().nullable(),
  demo: z.boolean(),
});
export type AssessmentSessionRow = z.output<typeof SessionRow>;

const seated = (row: string) => `c.session_id = ${row}.id and c.removed_at is null`;

export const assessmentSessionTable = new EntitySchema<AssessmentSessionRow>({
  name: 'AssessmentSession',
  tableName: 'assessment_sessions',
  columns: storedAs(SessionRow, {
    bodyName: derived(column.text, (row) => `select b.name from certification_bodies b where b.id = ${row}.body_id`),
    schemeTitle: derived(
      column.text,
      (
        row,
      ) => `select named.title from scheme_versions held join certification_schemes named on named.id = held.scheme_id
        where held.id = ${row}.scheme_version_id`,
    ),
    siteName: derived(column.text, (row) => `select t.name from assessment_sites t where t.id = ${row}.site_id`),
    regionCode: derived(
      column.text,
      (row) => `select t.region_code from assessment_sites t where t.id = ${row}.site_id`,
    ),
    candidates: derived(column.integer, (row) => `select count(*)::int from candidacies c where ${seated(row)}`),
    assessors: derived(
      column.integer,
      (row) => `select count(*)::int from session_assessors c where c.session_id = ${row}.id`,
    ),
  }),
});

/** A candidacy as stored; one that was taken out of its session before it began keeps its row. */
const CandidacyRow = Candidacy.extend({ secondAssessorId: Id.nullable(), removedAt: Instant.nullable() });
export type CandidacyRow = z.output<typeof CandidacyRow>;

export const candidacyTable = new EntitySchema<CandidacyRow>({
  name: 'Candidacy',
  tableName: 'candidacies',
  columns: storedAs(CandidacyRow, {
    mitigation: nullable(column.json),
    recused: derived(
      column.boolean,
      (row) =>
        `select ${isAssessorBound(`${row}.assessor_id`, `${row}.person_id`)} or ${isAssessorBound(`${row}.second_assessor_id`, `${row}.person_id`)}`,
    ),
    fullName: derived(column.text, (row) => `select p.full_name from people p where p.id = ${row}.person_id`),
    assessorName: derived(
      column.text,
      (row) =>
        `select named.full_name from assessor_profiles held join people named on named.id = held.person_id where held.id = ${row}.assessor_id`,
    ),
  }),
});
