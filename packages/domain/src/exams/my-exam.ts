import { z } from 'zod';
import { ItemPicture } from '../instruments/instrument-item.ts';
import { Id, Instant } from '../kernel/schemas.ts';
import { ExamAnswer } from './exam-answer.ts';
import { ExamPaperStatus } from './exam-status.ts';

/** What opens a seat: the room's code and the candidate's own, both as people type them. */
export const SeatClaim = z.strictObject({
  roomCode: z
    .string()
    .transform((typed) => typed.replace(/\D/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'room_code_malformed')),
  seatCode: z
    .string()
    .transform(plainSeatCode)
    .pipe(z.string().regex(/^[0-9A-Z]{6}$/, 'seat_code_malformed')),
});
export type SeatClaim = z.output<typeof SeatClaim>;

/** A seat code as it is stored: capitals of Crockford's alphabet, whatever was typed for 0 and 1. */
export function plainSeatCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** What a device holds to speak for its seat; kept nowhere but in the browser, stored as a hash. */
export const SeatToken = z.string().min(20).max(100);

/** Where a paper stands, for the device that holds its seat. */
export const SeatStanding = z
  .object({
    status: ExamPaperStatus,
    now: Instant,
    startedAt: Instant.nullable(),
    endsAt: Instant.nullable(),
    submittedAt: Instant.nullable(),
    graceSeconds: z.int(),
    /** The test went on at another device. */
    moved: z.boolean(),
  })
  .meta({ id: 'SeatStanding' });
export type SeatStanding = z.output<typeof SeatStanding>;

/** A question as a candidate sees it: never a key. */
export const ExamQuestion = z.object({
  id: Id,
  prompt: z.string(),
  /** None where text is written. */
  options: z.array(z.object({ id: z.string(), text: z.string() })),
  picture: ItemPicture.nullable(),
});
export type ExamQuestion = z.output<typeof ExamQuestion>;

/** A candidate's paper: the questions only while it runs. */
export const MyExamPaper = SeatStanding.extend({
  paperId: Id,
  title: z.string(),
  candidateName: z.string(),
  minutes: z.int(),
  questions: z.array(ExamQuestion),
  /** What is kept of each answer by now, and the version from which this device counts on. */
  answers: z.array(z.object({ itemId: Id, version: z.int(), answer: ExamAnswer })),
}).meta({ id: 'MyExamPaper' });
export type MyExamPaper = z.output<typeof MyExamPaper>;

/** A seat taken: the token of this device, and the paper. */
export const TakenSeat = z.object({ token: SeatToken, paper: MyExamPaper }).meta({ id: 'TakenSeat' });
export type TakenSeat = z.output<typeof TakenSeat>;

/** A test that waits for a person who is signed in. */
export const MyExam = z
  .object({ paperId: Id, title: z.string(), status: ExamPaperStatus, endsAt: Instant.nullable() })
  .meta({ id: 'MyExam' });
export type MyExam = z.output<typeof MyExam>;

/** Leaving the page and coming back, as the browser saw it; it informs and decides nothing. */
export const FocusNotes = z.strictObject({
  token: SeatToken,
  notes: z
    .array(z.strictObject({ kind: z.enum(['focus_lost', 'focus_back']), at: Instant }))
    .min(1)
    .max(50),
});
export type FocusNotes = z.output<typeof FocusNotes>;
