import { DomainError } from '../kernel/domain-error.ts';

/** Wrong digits after which a code opens nothing any more. */
export const signInCodeTries = 5;

/** How long a code opens the door. */
export const signInCodeSeconds = 600;

/** A code as the rules see it; whether the digits fit was compared outside. */
export interface SignInCodeFacts {
  fits: boolean;
  /** Whether a verified contact stands behind it; a code for an unknown one was made and never sent. */
  known: boolean;
  used: boolean;
  failedTries: number;
  expiresAt: string;
}

/** Whether a code that was sent opens what it was sent for. */
export function isRightCode(code: SignInCodeFacts | null, now: string): boolean {
  const alive =
    code !== null && !code.used && code.failedTries < signInCodeTries && Date.parse(code.expiresAt) > Date.parse(now);
  return alive && code.fits && code.known;
}

/** Whether a code opens the door. Every refusal is the same one, so that nobody learns which contacts are known. */
export function useSignInCode(code: SignInCodeFacts | null, now: string): 'opened' | DomainError {
  return isRightCode(code, now) ? 'opened' : new DomainError('sign_in_code.wrong');
}
