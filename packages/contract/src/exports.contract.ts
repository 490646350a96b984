import type { PageQuery } from '@kompeten/domain';
import { z } from 'zod';
import { appeals } from './appeals.contract.ts';
import { centres } from './centres.contract.ts';
import { certificates } from './certificates.contract.ts';
import { cohorts } from './cohorts.contract.ts';
import { complaints } from './complaints.contract.ts';
import { cooperatives } from './cooperatives.contract.ts';
import { type Access, type EndpointSpec, endpoints } from './endpoint.ts';
import { enrolments } from './enrolments.contract.ts';
import { instructors } from './instructors.contract.ts';
import { mentoring } from './mentoring.contract.ts';
import { placements } from './placements.contract.ts';

/** The endpoint of a list: it is narrowed and ordered by its query, and answers page by page. */
type ListSpec = EndpointSpec & { readonly query: z.ZodObject<typeof PageQuery.shape>; readonly response: z.ZodType };

/** Which spreadsheet is wanted, and in which language its headings are. */
const wish = {
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
  language: z.enum(['id', 'en']).optional(),
};

/** The query of a list without its pages, with the wish for a file. */
type Wished<Q> =
  Q extends z.ZodObject<infer Shape>
    ? z.ZodObject<Omit<Shape, 'cursor' | 'limit'> & typeof wish, z.core.$strict>
    : never;

/** A list as a spreadsheet: the very filters and order of its endpoint, its permission, and all of its rows. */
function exportOf<L extends ListSpec>({ path, summary, permission, query }: L) {
  return {
    method: 'GET',
    path: `/exports${path}`,
    summary: `As a spreadsheet, exactly as filtered: ${summary}`,
    permission: permission as L['permission'] & Access,
    // What is left of a query is still the query of the same list, which the compiler cannot follow.
    query: query.omit({ cursor: true, limit: true }).extend(wish) as unknown as Wished<L['query']>,
    answer: 'file',
  } as const;
}

/** Every list that can be taken away as a spreadsheet. */
export const listExports = endpoints({
  exportCooperatives: exportOf(cooperatives.listCooperatives),
  exportCentres: exportOf(centres.listCentres),
  exportInstructors: exportOf(instructors.listInstructors),
  exportCohorts: exportOf(cohorts.listCohorts),
  exportRoster: { ...exportOf(enrolments.listEnrolments), params: enrolments.listEnrolments.params },
  exportCertificates: exportOf(certificates.listCertificates),
  exportMentorships: exportOf(mentoring.listMentorships),
  exportPlacements: exportOf(placements.listPlacements),
  exportAppeals: exportOf(appeals.listAppeals),
  exportComplaints: exportOf(complaints.listComplaints),
});
