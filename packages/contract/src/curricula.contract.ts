import {
  Curriculum,
  CurriculumChange,
  CurriculumStatus,
  Id,
  NewCurriculum,
  PageQuery,
  page,
  sortBy,
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
    response: Curriculum,
    status: 201,
  },
  getCurriculum: {
    method: 'GET',
    path: '/curricula/:curriculumId',
    summary: 'One curriculum',
    permission: 'curriculum.read',
    params,
    response: Curriculum,
  },
  changeCurriculum: {
    method: 'PATCH',
    path: '/curricula/:curriculumId',
    summary: 'Change a draft',
    permission: 'curriculum.manage',
    params,
    body: CurriculumChange,
    response: Curriculum,
  },
  publishCurriculum: {
    method: 'POST',
    path: '/curricula/:curriculumId/publish',
    summary: 'Publish and freeze a draft',
    permission: 'curriculum.manage',
    params,
    body: versionBody,
    response: Curriculum,
  },
  retireCurriculum: {
    method: 'POST',
    path: '/curricula/:curriculumId/retirement',
    summary: 'Retire a published edition',
    permission: 'curriculum.manage',
    params,
    body: versionBody,
    response: Curriculum,
  },
  startEdition: {
    method: 'POST',
    path: '/curricula/:curriculumId/editions',
    summary: 'Start a new edition from this one',
    permission: 'curriculum.manage',
    params,
    response: Curriculum,
    status: 201,
  },
});
