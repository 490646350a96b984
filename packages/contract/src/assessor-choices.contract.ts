import { AssessorChoice, ConflictDeclaration, Id, NewConflict } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

/** Who may assess whom, and conflicts of interest that are declared (rule 1). */
export const assessorChoices = endpoints({
  listAssessorChoices: {
    method: 'GET',
    path: '/applications/:applicationId/assessors',
    summary: 'Assessors for a candidate, the nearest first, each with what stands against it (rules 1 and 3)',
    permission: 'application.decide',
    params: z.strictObject({ applicationId: Id }),
    query: z.strictObject({ day: z.iso.date().optional() }),
    response: z.object({ items: z.array(AssessorChoice), nextCursor: z.null() }),
  },
  declareConflict: {
    method: 'POST',
    path: '/conflicts',
    summary: 'Declare a conflict of interest between an assessor or a panel member and an applicant (rules 1 and 2)',
    permission: 'conflict.declare',
    body: NewConflict,
    response: ConflictDeclaration,
    status: 201,
  },
});
