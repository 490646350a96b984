import type { BirthDatePrecision, VerificationAnswer } from '@kompeten/domain';

/** How a birth date compared with the register, or why it was not compared. */
export type BirthDateOutcome =
  | { kind: 'matches'; precision: BirthDatePrecision }
  | { kind: 'differs'; triesLeft: number }
  | { kind: 'closed' | 'invalid' | 'tooMany' | 'fileMissing' | 'notAccepted' };

/** A holder's link that led to the answer: until when it lives, and where the file is if it was shared too. */
export interface SharedView {
  expiresAt: string;
  filePath: string | null;
}

/** What the register can say to a code. */
export type AnswerView =
  | { kind: 'found'; answer: VerificationAnswer; birthDate?: BirthDateOutcome; shared?: SharedView }
  | { kind: 'unknown_code' | 'mistyped_code'; typed: string; asOf: string };
