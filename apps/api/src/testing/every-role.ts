import { AccountRole, type Role } from '@kompeten/domain';
import { anAccount, aSystem, cookieOf } from './builders.ts';
import type { TestApi } from './test-api.ts';

/** Headers with which each role calls: somebody signed in, or the system of an employer. */
export async function everyRole(api: TestApi): Promise<Map<Role, Record<string, string>>> {
  const callers = new Map<Role, Record<string, string>>();
  for (const role of AccountRole.options) {
    const { email } = await anAccount(api, { role });
    callers.set(role, { cookie: await cookieOf(api, email ?? '') });
  }
  return callers.set('employer', { authorization: `Bearer ${(await aSystem(api)).key}` });
}
