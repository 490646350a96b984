import { notifications } from '@kompeten/contract';
import type { NotificationKind } from '@kompeten/domain';
import type { SignedIn } from './builders.ts';

/** What somebody was told of one kind: where it leads, and whether it still waits; the newest first. */
export async function toldOf(by: SignedIn, kind: NotificationKind): Promise<{ path: string; waits: boolean }[]> {
  const { items } = await by.call(notifications.listNotifications, { query: {} });
  return items.filter((item) => item.kind === kind).map(({ path, readAt }) => ({ path, waits: readAt === null }));
}
