import { isBirthDatePin, pinFault } from '../identity/pin.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { contactIn } from '../sign-in-codes/contact.rules.ts';
import { isRightCode, type SignInCodeFacts } from '../sign-in-codes/sign-in-code.rules.ts';

/** How an applicant can be reached, as it was written in the application. */
export interface ApplicantContacts {
  phone: string | null;
  email: string | null;
}

/**
 * Whether a contact is one that the application names, however it was written there. What nobody could read then is none:
 * a code goes only to where the applicant asked to be reached when they applied.
 */
export function isContactOf(applicant: ApplicantContacts | null, contact: string): boolean {
  const given = [applicant?.phone, applicant?.email].flatMap((written) => (written ? readable(written) : []));
  return given.includes(contact);
}

/** Refuses a PIN that others would try first. */
export function assertNewPin(pin: string, birthDate: string | null): void {
  if (pinFault(pin) !== null) throw new DomainError('claim_card.easy_pin');
  if (birthDate !== null && isBirthDatePin(pin, birthDate)) throw new DomainError('claim_card.birth_date_pin');
}

/** Whether a code lets its holder set another PIN. Every refusal is the same, so that nobody learns who applied. */
export function usePinCode(code: SignInCodeFacts | null, now: string): 'opened' | DomainError {
  return isRightCode(code, now) ? 'opened' : new DomainError('intake.pin_code_wrong');
}

function readable(written: string): string[] {
  try {
    return [contactIn(written).value];
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}
