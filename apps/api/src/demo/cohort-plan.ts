import type { CohortStatus, Curriculum, NewTrainingSession, SessionMode } from '@kompeten/domain';
import type { z } from 'zod';
import { isOpenInStory } from './demo-rooms.ts';
import type { Story } from './story.ts';

/** A cohort of the story: where, on what, who, when (days from today), and how far it has come. */
export interface CohortPlan {
  name: string;
  title: string;
  centre: string;
  curriculum: string;
  instructor: string;
  /** Who runs it, and who judges in it, by their accounts. */
  manager: string;
  judge: string;
  starts: number;
  /** Days of training; the last of a running one may lie ahead. */
  days: readonly number[];
  capacity: number;
  people: number;
  /** The room of the morning and that of the afternoon. */
  rooms: readonly [morning: string, afternoon: string];
  /** Where its people begin in the list of invented ones, and the district of their cards. */
  firstPlace: number;
  district: string;
  /** How far the story takes it. */
  until: CohortStatus;
  /** Places in the roster of those who were absent too often. */
  absent?: readonly number[];
  /** Judgements that are not K: place in the roster and number of the unit. */
  notYet?: readonly (readonly [place: number, unit: number])[];
  /** How many units are judged, and for how many of the people the last of them. */
  judged?: { units: number; peopleOfLast: number };
  online?: boolean;
  /** Who stepped in at short notice without the qualification, for which half day, and why the head allowed it (rule 14). */
  steppedIn?: { session: number; instructor: string; reason: string };
}

/** Lesson hours of one half day. */
const HALF_DAY = 4;
const halfDays = [
  ['08:00', '11:00'],
  ['13:00', '16:00'],
] as const;

/** The last day of a cohort. */
export const lastDayOf = ({ days, starts }: CohortPlan): number => days.at(-1) ?? starts;

/** The sessions of a cohort: half days of four lesson hours, the units one after another. */
export function sessionsOf(story: Story, plan: CohortPlan): NewTrainingSession[] {
  const units = unitsByHour(story.curriculum(plan.curriculum));
  return plan.days.flatMap((day, dayIndex) =>
    halfDays.map(([from, to], half): NewTrainingSession => {
      const begins = (dayIndex * halfDays.length + half) * HALF_DAY;
      const mode: z.output<typeof SessionMode> = plan.online && half === 1 ? 'online' : 'on_site';
      return {
        startsAt: story.instant(day, from),
        endsAt: story.instant(day, to),
        mode,
        ...taughtBy(story, plan, dayIndex * halfDays.length + half),
        unitCodes: [...new Set(units.slice(begins, begins + HALF_DAY))],
        ...placeOf(story, plan, mode, day, half),
      };
    }),
  );
}

/** Who teaches a session of the cohort: its instructor, or who stepped in. */
function taughtBy(story: Story, { instructor, steppedIn }: CohortPlan, session: number) {
  if (steppedIn?.session !== session) return { instructorId: story.instructor(instructor).id };
  return { instructorId: story.instructor(steppedIn.instructor).id, waiverReason: steppedIn.reason };
}

/** A room of the centre; on a day on which it is closed, the hall of the village. */
function placeOf(story: Story, { rooms, centre }: CohortPlan, mode: string, day: number, half: number) {
  if (mode === 'online') return { place: null };
  const room = isOpenInStory(story, centre, day) ? rooms[half] : undefined;
  return room === undefined ? { place: 'Balai desa' } : { roomId: story.room(room).id };
}

/** The unit taught in each lesson hour. */
function unitsByHour({ units }: Curriculum): string[] {
  return units.flatMap(({ code, lessonHours }) => Array.from({ length: lessonHours }, () => code));
}
