import type { Role } from '@kompeten/domain';
import type { INestApplicationContext } from '@nestjs/common';
import { AccountsService } from '../features/identity/accounts.service.ts';

/** The published password of every demo account. */
export const DEMO_PASSWORD = 'merah-putih-2025';

/** The demo accounts that need no organisation. */
const people: readonly [name: string, role: Role, fullName: string][] = [
  ['admin', 'administrator', 'Wulan Prameswari'],
  ['ministry', 'ministry', 'Bagus Hendratmo'],
  ['auditor', 'auditor', 'Ratna Kusumawardani'],
];

/** The address of a demo account. */
export const demoEmail = (name: string): string => `${name}@demo.kompeten.example`;

/** Makes the accounts that need no organisation; those of centres and cooperatives come with these. */
export async function loadDemoAccounts(app: INestApplicationContext): Promise<void> {
  const accounts = app.get(AccountsService, { strict: false });
  for (const [name, role, fullName] of people) {
    const membership = { role, ...(role === 'ministry' && { regionCode: '' }) };
    const seed = { email: demoEmail(name), fullName, password: DEMO_PASSWORD, memberships: [membership], demo: true };
    await accounts.create(seed, 'system');
  }
}
