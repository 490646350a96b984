import type { Colleague } from '../office.ts';

/** The pages that one person looks at in one window, null being anybody. */
export interface Visit {
  readonly who: Colleague | null;
  readonly addresses: readonly string[];
}

/** Cuts all visits in the middle of their pages: two windows side by side, and one person at most has to open both. */
export function inHalves(visits: readonly Visit[]): [Visit[], Visit[]] {
  const middle = Math.ceil(visits.reduce((sum, { addresses }) => sum + addresses.length, 0) / 2);
  const halves: [Visit[], Visit[]] = [[], []];
  let before = 0;
  for (const { who, addresses } of visits) {
    const cut = Math.max(0, Math.min(addresses.length, middle - before));
    before += addresses.length;
    if (cut > 0) halves[0].push({ who, addresses: addresses.slice(0, cut) });
    if (cut < addresses.length) halves[1].push({ who, addresses: addresses.slice(cut) });
  }
  return halves;
}
