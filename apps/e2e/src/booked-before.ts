import { contract } from '@kompeten/contract';
import { dayPlus } from '@kompeten/domain';
import { booked, unitOf } from './founding-sheets.ts';
import type { Colleague } from './office.ts';
import { at } from './rehearsal/days.ts';

/** Another cohort has booked a room on one day and an instructor on another. */
export async function bookBefore(manager: Colleague, curriculumId: string, monday: string): Promise<void> {
  const { centreId } = manager;
  const days = { startsOn: monday, endsOn: dayPlus(monday, 25) };
  const body = { centreId, curriculumId, title: 'Angkatan Sebelumnya', capacity: 40, ...days };
  const { id: cohortId } = await manager.call(contract.createCohort, { body });
  const rooms = await manager.call(contract.listRooms, { params: { centreId }, query: {} });
  const staff = await manager.call(contract.listInstructors, { query: { centreId } });
  for (const { offset, instructor, room } of booked) {
    const day = dayPlus(monday, offset);
    const session = {
      ...{ startsAt: at(day, 8), endsAt: at(day, 11), mode: 'on_site' as const, unitCodes: [unitOf(1)] },
      instructorId: staff.items.find(({ fullName }) => fullName === instructor)?.id ?? '',
      roomId: rooms.items.find(({ name }) => name === room)?.id ?? '',
    };
    await manager.call(contract.createSession, { params: { cohortId }, body: session });
  }
}
