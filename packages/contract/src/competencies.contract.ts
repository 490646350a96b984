import { CompetencyUnit, Id, NewCompetencyUnit, PageQuery, page } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

/** The register of competency units. */
export const competencies = endpoints({
  listCompetencyUnits: {
    method: 'GET',
    path: '/competency-units',
    summary: 'Competency units',
    permission: 'competency.read',
    query: PageQuery,
    response: page(CompetencyUnit),
  },
  createCompetencyUnit: {
    method: 'POST',
    path: '/competency-units',
    summary: 'Add a competency unit',
    permission: 'competency.manage',
    body: NewCompetencyUnit,
    response: CompetencyUnit,
    status: 201,
  },
  getCompetencyUnit: {
    method: 'GET',
    path: '/competency-units/:unitId',
    summary: 'One competency unit',
    permission: 'competency.read',
    params: z.strictObject({ unitId: Id }),
    response: CompetencyUnit,
  },
});
