import { ConflictDeclaration, ConflictQuery, Id, NewConflictWithdrawal, page } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ conflictId: Id });

/** Declared conflicts of interest: what stands, and what was withdrawn and why (rule 1). */
export const conflicts = endpoints({
  listConflicts: {
    method: 'GET',
    path: '/conflicts',
    summary: 'Declared conflicts of interest within the caller’s reach, the latest first',
    permission: 'conflict.read',
    query: ConflictQuery,
    response: page(ConflictDeclaration),
  },
  getConflict: {
    method: 'GET',
    path: '/conflicts/:conflictId',
    summary: 'One declared conflict of interest',
    permission: 'conflict.read',
    params,
    response: ConflictDeclaration,
  },
  withdrawConflict: {
    method: 'POST',
    path: '/conflicts/:conflictId/withdrawal',
    summary: 'Withdraw a declaration with a reason; it stays in the list and holds nothing any more',
    permission: 'conflict.declare',
    params,
    body: NewConflictWithdrawal,
    response: ConflictDeclaration,
  },
});
