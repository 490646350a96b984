import type { INestApplicationContext } from '@nestjs/common';
import { Transactions } from '../database/transactions.ts';
import { AccountsService } from '../features/identity/accounts.service.ts';
import { demoParts, laterParts } from './index.ts';
import { Story } from './story.ts';

/** Tells the demo story into an empty database; one that has accounts is left alone. */
export async function loadDemo(app: INestApplicationContext): Promise<boolean> {
  const { items } = await app.get(AccountsService, { strict: false }).list({ limit: 1, sort: 'fullName' });
  if (items.length > 0) return false;
  const story = new Story(app);
  await story.the(Transactions).joined(async () => {
    for (const part of demoParts) await part(story);
  });
  for (const part of laterParts) await part(story);
  return true;
}
