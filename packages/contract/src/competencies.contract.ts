import {
  CompetencyStandard,
  CompetencyUnit,
  CompetencyUnitDetail,
  CompetencyUnitQuery,
  Id,
  NewCompetencyUnit,
  PageQuery,
  page,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

/** Competency standards and the register of their units. */
export const competencies = endpoints({
  listStandards: {
    method: 'GET',
    path: '/competency-standards',
    summary: 'Competency standards by title',
    permission: 'competency.read',
    query: PageQuery,
    response: page(CompetencyStandard),
  },
  getStandard: {
    method: 'GET',
    path: '/competency-standards/:standardId',
    summary: 'One competency standard',
    permission: 'competency.read',
    params: z.strictObject({ standardId: Id }),
    response: CompetencyStandard,
  },
  listCompetencyUnits: {
    method: 'GET',
    path: '/competency-units',
    summary: 'Competency units',
    permission: 'competency.read',
    query: CompetencyUnitQuery,
    response: page(CompetencyUnit),
  },
  createCompetencyUnit: {
    method: 'POST',
    path: '/competency-units',
    summary: 'Add a competency unit',
    permission: 'competency.manage',
    body: NewCompetencyUnit,
    response: CompetencyUnitDetail,
    status: 201,
  },
  getCompetencyUnit: {
    method: 'GET',
    path: '/competency-units/:unitId',
    summary: 'One competency unit',
    permission: 'competency.read',
    params: z.strictObject({ unitId: Id }),
    response: CompetencyUnitDetail,
  },
});
