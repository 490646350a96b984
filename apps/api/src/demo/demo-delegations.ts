import { DelegationsService } from '../features/delegations/delegations.service.ts';
import type { Story } from './story.ts';

/** The head was away once and will be again; the clerk acts for her, and the papers of those days say so. */
export async function tellDelegations(story: Story): Promise<void> {
  await story.at(-62, '09:30', () => away(story, -60, 4, 'Rapat koordinasi nasional, ST 114/2026'));
  await story.at(-1, '10:00', () => away(story, 45, 3, 'Cuti tahunan'));
}

async function away(story: Story, from: number, days: number, reason: string): Promise<void> {
  const desk = story.the(DelegationsService);
  const head = story.actor('centre.head');
  const [authority] = (await desk.desk(head)).authorities;
  const term = { startsOn: story.day(from), endsOn: story.day(from + days) };
  const who = { membershipId: authority?.membershipId ?? '', colleagueId: story.actor('operator').accountId };
  await desk.give({ ...who, ...term, capacity: 'plh', reason }, head);
}
