import type { IssuanceReadiness } from '@kompeten/domain';

/** What can be issued. */
export type IssuanceKind = 'training' | 'participation';

/** Those against whom nothing stands. */
export const readyFor = (kind: IssuanceKind, items: readonly IssuanceReadiness[]) =>
  items.filter((item) => item[kind].length === 0);
