import { randomBytes } from 'node:crypto';
import type { Client } from '@kompeten/contract';
import { identity } from '@kompeten/contract';
import type { Account, AccountRole, NewApiKey, NewMembership } from '@kompeten/domain';
import { ApiKeysService } from '../features/api-keys/api-keys.service.ts';
import { AccountsService } from '../features/identity/accounts.service.ts';
import { aBody } from './assessment-builders.ts';
import { aCentre, aCooperative } from './organisation-builders.ts';
import type { TestApi } from './test-api.ts';

/** The password of every account that tests make. */
export const PASSWORD = 'kata-sandi-untuk-uji';

/** What an account of a test should be; everything has a default. */
export interface AccountWish extends Partial<Omit<NewMembership, 'role'>> {
  role?: AccountRole;
  email?: string;
  fullName?: string;
  personId?: string;
  memberships?: NewMembership[];
  /** Demo accounts need no second factor, which most tests of legal acts want. */
  demo?: boolean;
}

/** Makes an account with a role, in a centre of its own unless told which. */
export async function anAccount(api: TestApi, wish: AccountWish = {}): Promise<Account> {
  const { role = 'operator', email = `${randomBytes(6).toString('hex')}@uji.example`, fullName = 'Uji Coba' } = wish;
  const { personId, demo = true } = wish;
  const memberships = wish.memberships ?? [await membershipOf(api, role, wish)];
  const seed = { email, fullName, password: PASSWORD, memberships, demo, ...(personId && { personId }) };
  return api.app.get(AccountsService, { strict: false }).create(seed, 'system');
}

/** Somebody signed in, ready to call. */
export interface SignedIn extends Client {
  readonly account: Account;
  readonly cookie: string;
}

/** Makes an account and signs it in. */
export async function signedIn(api: TestApi, wish: AccountWish = {}): Promise<SignedIn> {
  const account = await anAccount(api, wish);
  const cookie = await cookieOf(api, account.email ?? '');
  return { ...api.client({ cookie }), account, cookie };
}

/** Signs in and answers the cookie. */
export async function cookieOf(api: TestApi, email: string, password = PASSWORD): Promise<string> {
  const response = await fetch(`${api.origin}/api/v1${identity.signIn.path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) throw new Error(`Signing in as ${email} was answered ${response.status}`);
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

/** An access token of an account that holds all these roles. */
export async function tokenOf(api: TestApi, roles: readonly AccountRole[]): Promise<string> {
  const memberships: NewMembership[] = [];
  for (const role of roles) memberships.push(await membershipOf(api, role, {}));
  const holder = await signedIn(api, { memberships, demo: false });
  const body = { name: 'uji', expiresOn: api.clock.today() };
  return (await holder.call(identity.createAccessToken, { body })).token;
}

const rolesOfCentres: readonly AccountRole[] = ['centre_manager', 'operator', 'instructor'];
const rolesOfBodies: readonly AccountRole[] = ['certification_manager', 'assessor', 'panel_member', 'invigilator'];

async function membershipOf(api: TestApi, role: AccountRole, wish: AccountWish): Promise<NewMembership> {
  const { centreId, cooperativeId, regionCode, certificationBodyId } = wish;
  if (rolesOfCentres.includes(role)) return { role, centreId: centreId ?? (await aCentre(api)).id };
  if (role === 'cooperative_officer') return { role, cooperativeId: cooperativeId ?? (await aCooperative(api)).id };
  if (role === 'ministry') return { role, regionCode: regionCode ?? '' };
  if (!rolesOfBodies.includes(role)) return { role };
  return { role, certificationBodyId: certificationBodyId ?? (await aBody(api)).id };
}

/** The system of an employer, ready to call with a key of its own. */
export interface CallingSystem extends Client {
  readonly apiKeyId: string;
  readonly key: string;
}

/** Makes a key and a client that sends it. */
export async function aSystem(api: TestApi, wish: Partial<NewApiKey> = {}): Promise<CallingSystem> {
  const contact = { contactName: 'Rina', contactEmail: 'rina@uji.example' };
  const { id, key } = await api.app.get(ApiKeysService, { strict: false }).create(
    {
      ...{ organisation: 'PT Uji', name: 'HRIS', ...contact, scopes: ['verify', 'watch'], rateClass: 'standard' },
      ...{ expiresOn: api.clock.today(), ...wish },
    },
    'system',
  );
  return { ...api.client({ authorization: `Bearer ${key}` }), apiKeyId: id, key };
}
