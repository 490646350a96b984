import { Assessor, AssessorChange, AssessorQuery, BodyTerm, Id, NewAssessor, page } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ assessorId: Id });

/** Assessors: who they are, how long their certificate is valid and what they may assess. */
export const assessors = endpoints({
  listAssessors: {
    method: 'GET',
    path: '/assessors',
    summary: 'Assessors within the caller’s reach, by name',
    permission: 'assessor.read',
    query: AssessorQuery,
    response: page(Assessor),
  },
  getAssessor: {
    method: 'GET',
    path: '/assessors/:assessorId',
    summary: 'One assessor',
    permission: 'assessor.read',
    params,
    response: Assessor,
  },
  createAssessor: {
    method: 'POST',
    path: '/bodies/:bodyId/assessors',
    summary: 'Record an assessor of a body',
    permission: 'assessor.manage',
    params: z.strictObject({ bodyId: Id }),
    body: NewAssessor,
    response: Assessor,
    status: 201,
  },
  changeAssessor: {
    method: 'PATCH',
    path: '/assessors/:assessorId',
    summary: 'Change an assessor, or what the assessor may assess',
    permission: 'assessor.manage',
    params,
    body: AssessorChange,
    response: Assessor,
  },
  listExpiringTerms: {
    method: 'GET',
    path: '/expiring-body-terms',
    summary: 'Licences and assessors’ certificates (MET) of the own bodies that end soon or have ended, unless renewed',
    permission: 'body.manage',
    response: z.object({ items: z.array(BodyTerm) }).meta({ id: 'EndingBodyTerms' }),
  },
});
