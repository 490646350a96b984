import { z } from 'zod';
import { Instant } from '../kernel/schemas.ts';
import { FollowUp } from './follow-up.ts';
import { MentoredPerson, MentoringTask, Mentorship } from './mentorship.ts';
import { MentoringVisit } from './visit.ts';

/** A cooperative under mentoring as a device in the field may know it. */
export const FieldMentorship = Mentorship.pick({
  id: true,
  cooperativeId: true,
  cooperativeName: true,
  regionName: true,
  centreId: true,
  mentorId: true,
  mentorName: true,
  status: true,
  startsOn: true,
  goal: true,
}).meta({ id: 'FieldMentorship' });
export type FieldMentorship = z.output<typeof FieldMentorship>;

/** A visit in the list on a device: that it was, and nothing of what was found. */
export const FieldVisit = MentoringVisit.omit({ findings: true, checklist: true, photoIds: true }).meta({
  id: 'FieldVisit',
});
export type FieldVisit = z.output<typeof FieldVisit>;

/**
 * Everything that visits to one cooperative need without a connection: its plan, and of people names only, never a NIK, a
 * birth date, a phone number.
 */
export const MentoringKit = z
  .object({
    asOf: Instant,
    /** After this the device forgets it (what waits to be sent, and drafts, it never forgets). */
    expiresAt: Instant,
    mentorship: FieldMentorship,
    /** The tasks that are open. */
    tasks: z.array(MentoringTask.pick({ id: true, title: true, responsible: true, dueOn: true, status: true })),
    followUps: z.array(FollowUp),
    people: z.array(MentoredPerson.pick({ personId: true, fullName: true, cooperativeRole: true })),
    visits: z.array(FieldVisit),
  })
  .meta({ id: 'MentoringKit' });
export type MentoringKit = z.output<typeof MentoringKit>;
