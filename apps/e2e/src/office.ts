import { type Client, contract, createClient } from '@kompeten/contract';
import type { Credentials, SessionUser } from '@kompeten/domain';
import { productUrl } from './product-url.ts';

/** The password of every demo account. */
export const DEMO_PASSWORD = 'merah-putih-2025';

/** The address of a demo account by its first word: `centre.manager`, `instructor`, … */
export const demoEmail = (name: string): string => `${name}@demo.kompeten.example`;

/** Somebody who is signed in and calls the API as a script would, through the contract. */
export interface Colleague extends Client {
  readonly user: SessionUser;
  /** The session's cookie, to be given to a browser or a plain request. */
  readonly cookie: string;
  /** The centre of the colleague's first role that has one. */
  readonly centreId: string;
}

/** A client without an account, as an employer is. */
export function anyone(): Client {
  return createClient({ baseUrl: `${productUrl()}/api/v1` });
}

/** Signs a demo account in by its first word: `centre.manager`, `instructor`, … */
export function signIn(name: string): Promise<Colleague> {
  return signInWith({ email: demoEmail(name), password: DEMO_PASSWORD });
}

/** Signs anybody in who has an account. */
export const signInWith = (credentials: Credentials): Promise<Colleague> =>
  arriveBy((client) => client.call(contract.signIn, { body: credentials }));

/** Lets a trainee in by a claim card and a PIN. */
export const claimWith = (claimCode: string, pin: string): Promise<Colleague> =>
  arriveBy((client) => client.call(contract.claim, { body: { claimCode, pin } }));

async function arriveBy(act: (client: Client) => Promise<{ user: SessionUser }>): Promise<Colleague> {
  let cookie = '';
  const keepCookie: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    cookie ||= response.headers.get('set-cookie')?.split(';')[0] ?? '';
    return response;
  };
  const client = createClient({
    baseUrl: `${productUrl()}/api/v1`,
    fetch: keepCookie,
    headers: (): Record<string, string> => (cookie ? { cookie } : {}),
  });
  const { user } = await act(client);
  const centreId = user.memberships.find((membership) => membership.centreId)?.centreId ?? '';
  return { ...client, user, cookie, centreId };
}

/** Ends a session by its cookie, as its running out does. */
export async function endSession(cookie: string): Promise<void> {
  const client = createClient({ baseUrl: `${productUrl()}/api/v1`, headers: () => ({ cookie }) });
  await client.call(contract.signOut, {});
}
