import { z } from 'zod';
import { Day, Id, prose, text } from '../kernel/schemas.ts';
import { NewMentoringTask, RecordedBy } from './mentorship.ts';

/** Whether the mentor was there or called. */
export const VisitMode = z.enum(['on_site', 'remote']);
/** Whether the mentor was there or called. */
export type VisitMode = z.output<typeof VisitMode>;

/** What a mentor looks at in every visit. */
export const VisitItem = z.enum([
  'members_meeting',
  'books_kept',
  'reports_made',
  'units_running',
  'members_served',
  'digital_system',
  'licences',
]);
/** What a mentor looks at in every visit. */
export type VisitItem = z.output<typeof VisitItem>;

/** How an item was found; `not_seen` is no answer against the cooperative. */
export const VisitAnswer = z.enum(['good', 'needs_work', 'not_seen']);
/** How an item was found; `not_seen` is no answer against the cooperative. */
export type VisitAnswer = z.output<typeof VisitAnswer>;

const Checklist = z.partialRecord(VisitItem, VisitAnswer);

/** The outcome of a task that a visit found. */
export const SettledTask = z.strictObject({
  taskId: Id,
  event: z.enum(['complete', 'drop']),
  note: text(1, 500).nullish(),
});
export type SettledTask = z.output<typeof SettledTask>;

/** A visit as the mentor reports it; the id is made on the device, so that a report sent twice is one report. */
export const VisitReport = z.strictObject({
  id: Id,
  visitedOn: Day,
  mode: VisitMode,
  /** The follow-up it stands for, in months after mentoring began. */
  followUpMonths: z.int().min(1).max(120).nullish(),
  checklist: Checklist,
  findings: prose(4000).pipe(z.string().min(3)),
  settled: z.array(SettledTask).max(50),
  nextSteps: z.array(NewMentoringTask).max(20),
  photoIds: z.array(Id).max(6),
});
export type VisitReport = z.output<typeof VisitReport>;

/** A visit, for ever as reported. */
export const MentoringVisit = z
  .object({
    id: Id,
    visitedOn: Day,
    mode: VisitMode,
    followUpMonths: z.int().nullable(),
    checklist: Checklist,
    findings: z.string(),
    photoIds: z.array(Id),
    nextSteps: z.int(),
    ...RecordedBy,
  })
  .meta({ id: 'MentoringVisit' });
export type MentoringVisit = z.output<typeof MentoringVisit>;
