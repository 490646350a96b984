import type { Delegation } from '@kompeten/domain';
import { DelegationsService } from '../features/delegations/delegations.service.ts';
import type { Story } from './story.ts';

/** The head was away once and will be again; the clerk acts for her, and the papers of those days say so. */
export async function tellDelegations(story: Story): Promise<void> {
  await story.at(-62, '09:30', () => away(story, -60, 4, 'Rapat koordinasi nasional, ST 114/2026'));
  await story.at(-1, '10:00', () => away(story, 45, 3, 'Cuti tahunan'));
  const { id } = await story.at(-20, '08:15', () => away(story, -10, 2, 'Dinas luar, ST 130/2026'));
  const reason = 'Perjalanan dinas dibatalkan, surat 131/2026';
  await story.at(-19, '16:00', () => story.the(DelegationsService).overrule(id, { reason }, story.actor('admin')));
}

async function away(story: Story, from: number, days: number, reason: string): Promise<Delegation> {
  const desk = story.the(DelegationsService);
  const head = story.actor('centre.head');
  const [authority] = (await desk.desk(head)).authorities;
  const term = { startsOn: story.day(from), endsOn: story.day(from + days) };
  const who = { membershipId: authority?.membershipId ?? '', colleagueId: story.actor('operator').accountId };
  return desk.give({ ...who, ...term, capacity: 'plh', reason }, head);
}
