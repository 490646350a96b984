import { z } from 'zod';
import { Id, Instant, prose, text, Version } from '../kernel/schemas.ts';
import { ExamPaperStatus, ExamSittingEvent, ExamSittingStatus } from './exam-status.ts';

/** A written test of an assessment session. */
export const ExamSitting = z
  .object({
    id: Id,
    sessionId: Id,
    setId: Id,
    title: z.string(),
    status: ExamSittingStatus,
    /** Six digits that lead a room to its test. */
    roomCode: z.string(),
    minutes: z.int(),
    /** How long after the end saved answers may still arrive from a device that was cut off. */
    graceSeconds: z.int(),
    /** How many forms go round the room. */
    forms: z.int(),
    /** What the forms were drawn from; the same seed draws the same forms. */
    seed: z.string(),
    createdAt: Instant,
    version: z.int(),
  })
  .meta({ id: 'ExamSitting' });
export type ExamSitting = z.output<typeof ExamSitting>;

/** An assessment session that may have a written test. */
export const ExamSessionChoice = z
  .object({ id: Id, title: z.string(), startsAt: Instant, schemeVersionId: Id, bodyId: Id, candidates: z.int() })
  .meta({ id: 'ExamSessionChoice' });
export type ExamSessionChoice = z.output<typeof ExamSessionChoice>;

/** A test to prepare. */
export const NewExamSitting = z.strictObject({
  sessionId: Id,
  setId: Id,
  title: text(3, 200),
  forms: z.int().min(1).max(6).default(2),
  graceSeconds: z.int().min(0).max(3600).default(300),
});
export type NewExamSitting = z.output<typeof NewExamSitting>;

/** A step of a test. */
export const ExamSittingStep = z.strictObject({ event: ExamSittingEvent, version: Version });
export type ExamSittingStep = z.output<typeof ExamSittingStep>;

/** A question as one paper holds it: its answers in the order of this paper; none where text is written. */
export const PaperItem = z.object({ id: Id, options: z.array(z.string()) });
export type PaperItem = z.output<typeof PaperItem>;

/** What bars a paper from beginning: no signed agreement, or one that is being made anew with another assessor (rule 8). */
export const PaperBar = z.enum(['not_agreed', 'agreement_superseded']);
export type PaperBar = z.output<typeof PaperBar>;

/** One candidate's paper, as those in the room see it: where it stands, and nothing of what was answered. */
export const SeatedPaper = z
  .object({
    id: Id,
    candidacyId: Id,
    candidateName: z.string(),
    seatCode: z.string(),
    form: z.string(),
    status: ExamPaperStatus,
    /** A device has come in and waits to be admitted. */
    asking: z.boolean(),
    startedAt: Instant.nullable(),
    endsAt: Instant.nullable(),
    extraMinutes: z.int(),
    submittedAt: Instant.nullable(),
    /** When any of its devices was last heard. */
    seenAt: Instant.nullable(),
    device: z.string().nullable(),
    devices: z.int(),
    answered: z.int(),
    questions: z.int(),
    focusLosses: z.int(),
    /** What bars it from beginning. */
    blockedBy: PaperBar.nullable(),
  })
  .meta({ id: 'SeatedPaper' });
export type SeatedPaper = z.output<typeof SeatedPaper>;

/** What happens in the room and is noted for the report. */
export const ExamEventKind = z.enum([
  'entered',
  'admitted',
  'started',
  'moved_device',
  'focus_lost',
  'focus_back',
  'extra_time',
  'submitted',
  'ended',
  'handed_out',
  'keyed',
  'absent',
  'incident',
]);
export type ExamEventKind = z.output<typeof ExamEventKind>;

/** A line of the log of a room. */
export const ExamEvent = z
  .object({
    id: Id,
    paperId: Id.nullable(),
    candidateName: z.string().nullable(),
    kind: ExamEventKind,
    at: Instant,
    byName: z.string().nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'ExamEvent' });
export type ExamEvent = z.output<typeof ExamEvent>;

/** A room as its invigilator sees it. */
export const ExamRoom = z
  .object({
    sitting: ExamSitting,
    now: Instant,
    /** Where the body is, for times of the day. */
    regionCode: z.string(),
    papers: z.array(SeatedPaper),
    events: z.array(ExamEvent),
  })
  .meta({ id: 'ExamRoom' });
export type ExamRoom = z.output<typeof ExamRoom>;

/** Something that happened, in the invigilator's words; about one candidate or the whole room. */
export const NewIncident = z.strictObject({
  paperId: Id.nullish(),
  note: prose(2000).pipe(z.string().min(3)),
});
export type NewIncident = z.output<typeof NewIncident>;

/** More time for one candidate, as a reasonable adjustment, with the reason (rule 23). */
export const ExtraTime = z.strictObject({ minutes: z.int().min(1).max(180), reason: text(3, 500) });
export type ExtraTime = z.output<typeof ExtraTime>;
