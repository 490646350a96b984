import type { NewMembership } from '@kompeten/domain';
import { AccountsService } from '../features/identity/accounts.service.ts';
import type { Story } from './story.ts';

/** The published password of every demo account. */
export const DEMO_PASSWORD = 'merah-putih-2025';

/** The address of a demo account. */
export const demoEmail = (name: string): string => `${name}@demo.kompeten.example`;

/** Gives somebody of the cast an account. */
export async function castAccount(
  story: Story,
  name: string,
  fullName: string,
  memberships: NewMembership[],
  personId?: string,
): Promise<void> {
  const seed = { email: demoEmail(name), fullName, password: DEMO_PASSWORD, memberships, demo: true };
  const account = await story.the(AccountsService).create({ ...seed, ...(personId && { personId }) }, 'system');
  story.cast(name, account);
}

/** Accounts that need no organisation; those of centres and cooperatives come with these. */
export function tellOfficials(story: Story): Promise<void> {
  const startsOn = story.day(-200);
  return story.at(-200, '08:00', async () => {
    await castAccount(story, 'admin', 'Wulan Prameswari', [{ role: 'administrator', startsOn }]);
    await castAccount(story, 'admin.second', 'Yusuf Mahardika', [{ role: 'administrator', startsOn }]);
    await castAccount(story, 'ministry', 'Bagus Hendratmo', [{ role: 'ministry', regionCode: '', startsOn }]);
    await castAccount(story, 'auditor', 'Ratna Kusumawardani', [{ role: 'auditor', startsOn }]);
  });
}
