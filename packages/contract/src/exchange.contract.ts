import {
  ExchangeProfile,
  ExchangeProfileChange,
  ExchangeProfileDetail,
  ExchangeProfileQuery,
  ExchangeWish,
  Id,
  NewExchangeProfile,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ profileId: Id });

/** Layouts of the systems that a centre feeds beside this one, and files written in them. */
export const exchange = endpoints({
  listExchangeProfiles: {
    method: 'GET',
    path: '/exchange-profiles',
    summary: 'Layouts of other systems’ spreadsheets, the edition in force of each',
    permission: 'exchange.read',
    query: ExchangeProfileQuery,
    response: z.object({ items: z.array(ExchangeProfile), nextCursor: z.null() }),
  },
  createExchangeProfile: {
    method: 'POST',
    path: '/exchange-profiles',
    summary: 'Describe the layout of another system',
    permission: 'exchange.manage',
    body: NewExchangeProfile,
    response: ExchangeProfile,
    status: 201,
  },
  getExchangeProfile: {
    method: 'GET',
    path: '/exchange-profiles/:profileId',
    summary: 'One edition of a layout, and its other editions',
    permission: 'exchange.read',
    params,
    response: ExchangeProfileDetail,
  },
  changeExchangeProfile: {
    method: 'PATCH',
    path: '/exchange-profiles/:profileId',
    summary: 'Write the next edition of a layout; the one that was in force stays as it is',
    permission: 'exchange.manage',
    params,
    body: ExchangeProfileChange,
    response: ExchangeProfile,
  },
  writeExchangeFile: {
    method: 'POST',
    path: '/exchange-profiles/:profileId/files',
    summary: 'A list in the layout of another system; whole NIKs only with a reason, and each look is noted',
    permission: 'exchange.read',
    params,
    body: ExchangeWish,
    answer: 'file',
  },
});
