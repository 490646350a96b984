import type { Page } from '@kompeten/domain';

/** All items of a paged list, for sheets and choices that need everything at once. */
export async function allPages<T>(ask: (cursor: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  for (let cursor: string | undefined; ; ) {
    const page: Page<T> = await ask(cursor);
    items.push(...page.items);
    if (!page.nextCursor) return items;
    cursor = page.nextCursor;
  }
}
