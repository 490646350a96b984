import { randomBytes } from 'node:crypto';
import type { Actor, Centre, Cooperative, NewCentre, NewCooperative } from '@kompeten/domain';
import { newId } from '../clock.ts';
import { CentresService } from '../features/centres/centres.service.ts';
import { CooperativesService } from '../features/cooperatives/cooperatives.service.ts';
import type { TestApi } from './test-api.ts';

/** Makes what every story needs before anybody can sign in. */
export const founder: Actor = {
  accountId: newId(),
  fullName: 'Pendiri Uji',
  personId: null,
  memberships: [
    { role: 'administrator', centreId: null, certificationBodyId: null, cooperativeId: null, regionCode: null },
  ],
  via: 'session',
  tokenScopes: null,
  claimedIssuerIds: null,
  secondFactor: true,
};

const own = (): string => randomBytes(5).toString('hex').toUpperCase();

/** Makes a training centre in Banyuwangi. */
export function aCentre(api: TestApi, wish: Partial<NewCentre> = {}): Promise<Centre> {
  const centre = { name: `BLK Uji ${own()}`, kind: 'blk' as const, regionCode: '35.10', ...wish };
  return api.app.get(CentresService, { strict: false }).create(centre, founder);
}

/** Makes a village cooperative in Muncar. */
export function aCooperative(api: TestApi, wish: Partial<NewCooperative> = {}): Promise<Cooperative> {
  const cooperative = { name: `Koperasi Uji ${own()}`, kind: 'village' as const, regionCode: '35.10.06', ...wish };
  return api.app.get(CooperativesService, { strict: false }).create(cooperative, founder);
}
