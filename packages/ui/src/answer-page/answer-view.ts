import type { VerificationAnswer } from '@kompeten/domain';

/** What the register can say to a code. */
export type AnswerView =
  | { kind: 'found'; answer: VerificationAnswer }
  | { kind: 'unknown_code' | 'mistyped_code'; typed: string; asOf: string };
