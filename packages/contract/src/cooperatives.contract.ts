import {
  Cooperative,
  CooperativeChange,
  CooperativeKind,
  CooperativePeople,
  CooperativeStanding,
  Id,
  NewCooperative,
  OfficeHolders,
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
  getCooperativeStanding: {
    method: 'GET',
    path: '/cooperatives/:cooperativeId/standing',
    summary: 'Where a cooperative stands, in numbers alone: trained, certified, expiring, visits, jobs',
    permission: 'cooperative.read',
    params,
    response: CooperativeStanding,
  },
  listCooperativePeople: {
    method: 'GET',
    path: '/cooperatives/:cooperativeId/people',
    summary: 'Who holds an office in a cooperative, who of its people is trained and certified, and what expires',
    permission: 'cooperative_people.read',
    params,
    response: CooperativePeople,
  },
  setOfficeHolders: {
    method: 'PUT',
    path: '/cooperatives/:cooperativeId/office-holders',
    summary: 'Enter who holds the offices of a cooperative',
    permission: 'cooperative.manage',
    params,
    body: OfficeHolders,
    response: CooperativePeople,
  },
});
