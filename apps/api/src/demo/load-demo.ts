import type { INestApplicationContext } from '@nestjs/common';
import { AccountsService } from '../features/identity/accounts.service.ts';
import { demoParts } from './index.ts';
import { Story } from './story.ts';

/** Tells the demo story into an empty database; one that has accounts is left alone. */
export async function loadDemo(app: INestApplicationContext): Promise<boolean> {
  const { items } = await app.get(AccountsService, { strict: false }).list({ limit: 1 });
  if (items.length > 0) return false;
  const story = new Story(app);
  for (const part of demoParts) await part(story);
  return true;
}
