import { opening, rooms } from '@kompeten/contract';
import type { NewTrainingSession, Room } from '@kompeten/domain';
import type { TestApi } from './test-api.ts';
import { anInstructor, aTrainingStage, sessionAt, type TrainingStage } from './training-builders.ts';

/** A centre at work with a hall of sixty seats and a classroom of thirty, open on working days, and a second instructor. */
export interface TimetableStage extends TrainingStage {
  hall: Room;
  small: Room;
  other: Awaited<ReturnType<typeof anInstructor>>;
}

/** Sets up a centre with rooms and an opening calendar; it closed itself on 8 July 2026. */
export async function aTimetableStage(api: TestApi): Promise<TimetableStage> {
  const stage = await aTrainingStage(api);
  const params = { centreId: stage.centreId };
  const room = (name: string, seats: number) =>
    stage.manager.call(rooms.createRoom, { params, body: { name, kind: 'classroom', seats, equipment: [] } });
  const [hall, small] = [await room('Aula', 60), await room('Kelas Kecil', 30)];
  const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', until: '16:00' }));
  const closed = [{ from: '2026-07-08', to: '2026-07-08', reason: 'Pemeliharaan listrik' }];
  const body = { version: 0, hours, closed, keepsHolidays: true };
  await stage.manager.call(opening.setOpening, { params, body });
  return { ...stage, hall, small, other: await anInstructor(api, stage.manager, stage.centreId) };
}

/** A session of the stage in its hall. */
export function inHall(stage: TimetableStage, day: string, from?: string, to?: string): NewTrainingSession {
  return { ...sessionAt(stage, day, from, to), roomId: stage.hall.id };
}
