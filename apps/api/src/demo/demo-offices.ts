import { type NewOfficeHolder, OfficeRole } from '@kompeten/domain';
import { CooperativePeopleService } from '../features/cooperatives/cooperative-people.service.ts';
import type { Story } from './story.ts';

/** Offices of a whole board, each once, but for the vice chairs. */
const offices: readonly OfficeRole[] = [
  ...(['chair', 'vice_chair', 'vice_chair', 'secretary', 'treasurer'] as const),
  ...(['supervisor', 'supervisor', 'manager'] as const),
];

/** The board of one cooperative: most of it trained by the centre, one elected since. */
export function tellOffices(story: Story): Promise<void> {
  return story.at(-3, '09:00', async () => {
    const { id } = story.cooperative('kedungrejo');
    const actor = story.actor('centre.manager');
    const people = story.the(CooperativePeopleService);
    const { items, version } = await people.list(id, actor);
    const free = [...items];
    const since = story.day(-180);
    const holders = offices.map((role): NewOfficeHolder => {
      const at = free.findIndex((person) => OfficeRole.safeParse(person.role).data === role);
      const [known] = at < 0 ? [] : free.splice(at, 1);
      return known
        ? { fullName: known.fullName, role, since, personId: known.personId }
        : { fullName: 'Suharti Ningsih CONTOH', role, since };
    });
    await people.setOfficeHolders(id, { holders, version }, actor);
  });
}
