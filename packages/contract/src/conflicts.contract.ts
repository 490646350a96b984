import {
  ConflictDeclaration,
  ConflictMatter,
  ConflictQuery,
  Id,
  NewConflictWithdrawal,
  NewOwnConflict,
  PanelMember,
  page,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ conflictId: Id });
const ofCandidacy = z.strictObject({ candidacyId: Id });

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
  listPanelMembers: {
    method: 'GET',
    path: '/bodies/:bodyId/panel-members',
    summary: 'Who may sit on panels of a body and hear its appeals today, by name',
    permission: 'conflict.declare',
    params: z.strictObject({ bodyId: Id }),
    response: z.object({ items: z.array(PanelMember) }).meta({ id: 'PanelMembers' }),
  },
  getConflictMatter: {
    method: 'GET',
    path: '/candidacies/:candidacyId/conflicts',
    summary: 'A candidate and the parts that the caller has in what becomes of them, before a conflict is declared',
    permission: 'conflict.declare',
    params: ofCandidacy,
    response: ConflictMatter,
  },
  declareOwnConflict: {
    method: 'POST',
    path: '/candidacies/:candidacyId/conflicts',
    summary:
      'Declare an own conflict with a candidate as assessor, panel member or reviewer, at any time (rules 1 and 2)',
    permission: 'conflict.declare',
    params: ofCandidacy,
    body: NewOwnConflict,
    response: ConflictDeclaration,
    status: 201,
  },
});
