import {
  Curriculum,
  CurriculumChange,
  CurriculumComparison,
  CurriculumDetail,
  CurriculumStatus,
  Id,
  NewCurriculum,
  PageQuery,
  page,
  SchemeCoverage,
  sortBy,
  Trade,
  Version,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ curriculumId: Id });
const versionBody = z.strictObject({ version: Version });

/** Curricula: drafts, published editions, new editions from old ones. */
export const curricula = endpoints({
  listCurricula: {
    method: 'GET',
    path: '/curricula',
    summary: 'Curricula',
    permission: 'curriculum.read',
    query: PageQuery.extend({
      status: CurriculumStatus.optional(),
      trade: Trade.optional(),
      sort: sortBy(['title', 'edition', 'centreName', 'lessonHours'], 'title'),
    }),
    response: page(Curriculum),
  },
  createCurriculum: {
    method: 'POST',
    path: '/curricula',
    summary: 'Draft a curriculum',
    permission: 'curriculum.manage',
    body: NewCurriculum,
    response: CurriculumDetail,
    status: 201,
  },
  getCurriculum: {
    method: 'GET',
    path: '/curricula/:curriculumId',
    summary: 'One curriculum',
    permission: 'curriculum.read',
    params,
    response: CurriculumDetail,
  },
  changeCurriculum: {
    method: 'PATCH',
    path: '/curricula/:curriculumId',
    summary: 'Change a draft',
    permission: 'curriculum.manage',
    params,
    body: CurriculumChange,
    response: CurriculumDetail,
  },
  publishCurriculum: {
    method: 'POST',
    path: '/curricula/:curriculumId/publish',
    summary: 'Publish and freeze a draft',
    permission: 'curriculum.manage',
    params,
    body: versionBody,
    response: CurriculumDetail,
  },
  retireCurriculum: {
    method: 'POST',
    path: '/curricula/:curriculumId/retirement',
    summary: 'Retire a published edition',
    permission: 'curriculum.manage',
    params,
    body: versionBody,
    response: CurriculumDetail,
  },
  startEdition: {
    method: 'POST',
    path: '/curricula/:curriculumId/editions',
    summary: 'Start a new edition from this one',
    permission: 'curriculum.manage',
    params,
    response: CurriculumDetail,
    status: 201,
  },
  compareCurricula: {
    method: 'GET',
    path: '/curricula/:curriculumId/comparison',
    summary: 'This edition beside an earlier one of its programme',
    permission: 'curriculum.read',
    params,
    query: z.strictObject({ with: Id }),
    response: CurriculumComparison,
  },
  getSchemeCoverage: {
    method: 'GET',
    path: '/curricula/:curriculumId/coverage',
    summary: 'Which units of a scheme a curriculum covers and what is missing; of its own scheme unless one is named',
    permission: 'curriculum.read',
    params,
    query: z.strictObject({ schemeVersionId: Id.optional() }),
    response: SchemeCoverage,
  },
});
