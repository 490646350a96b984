import {
  Cooperative,
  CooperativeChange,
  CooperativeKind,
  Id,
  NewCooperative,
  PageQuery,
  page,
  RegionCode,
  sortBy,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ cooperativeId: Id });

/** Cooperatives. */
export const cooperatives = endpoints({
  listCooperatives: {
    method: 'GET',
    path: '/cooperatives',
    summary: 'Cooperatives',
    permission: 'cooperative.read',
    query: PageQuery.extend({
      kind: CooperativeKind.optional(),
      region: RegionCode.optional(),
      sort: sortBy(['name', 'regionCode', 'legalEntityNumber'], 'name'),
    }),
    response: page(Cooperative),
  },
  createCooperative: {
    method: 'POST',
    path: '/cooperatives',
    summary: 'Register a cooperative',
    permission: 'cooperative.manage',
    body: NewCooperative,
    response: Cooperative,
    status: 201,
  },
  getCooperative: {
    method: 'GET',
    path: '/cooperatives/:cooperativeId',
    summary: 'One cooperative',
    permission: 'cooperative.read',
    params,
    response: Cooperative,
  },
  changeCooperative: {
    method: 'PATCH',
    path: '/cooperatives/:cooperativeId',
    summary: 'Change a cooperative',
    permission: 'cooperative.manage',
    params,
    body: CooperativeChange,
    response: Cooperative,
  },
});
