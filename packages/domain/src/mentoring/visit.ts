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

/**
 * What stands beside a report that the register kept all the same: mentoring was finished meanwhile, the follow-up was held
 * by another visit or is none any more, or somebody else mentors the cooperative by now.
 */
export const VisitRemark = z.enum(['after_finish', 'follow_up_held', 'follow_up_unknown', 'mentor_changed']);
/** What stands beside a report that the register kept all the same. */
export type VisitRemark = z.output<typeof VisitRemark>;

/** The most photos that stand behind one visit. */
export const VISIT_PHOTOS = 6;

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
  /** Where it was held, as written. */
  place: text(2, 150).nullish(),
  /** The follow-up it stands for, in months after mentoring began. */
  followUpMonths: z.int().min(1).max(120).nullish(),
  checklist: Checklist,
  findings: prose(4000).pipe(z.string().min(3)),
  settled: z.array(SettledTask).max(50),
  nextSteps: z.array(NewMentoringTask).max(20),
  /** Files that the register has already; a device sends its photos after the report. */
  photoIds: z.array(Id).max(VISIT_PHOTOS),
});
export type VisitReport = z.output<typeof VisitReport>;

/** A visit, for ever as reported. */
export const MentoringVisit = z
  .object({
    id: Id,
    visitedOn: Day,
    mode: VisitMode,
    place: z.string().nullable(),
    /** The follow-up it counts as. */
    followUpMonths: z.int().nullable(),
    checklist: Checklist,
    findings: z.string(),
    photoIds: z.array(Id),
    nextSteps: z.int(),
    remarks: z.array(VisitRemark),
    ...RecordedBy,
  })
  .meta({ id: 'MentoringVisit' });
export type MentoringVisit = z.output<typeof MentoringVisit>;
