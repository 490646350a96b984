import {
  ContactKind,
  Id,
  NewContact,
  SessionUser,
  SignInCodeProof,
  SignInCodeWish,
  VerifiedContact,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofEnrolment = z.strictObject({ enrolmentId: Id });
const ofContact = z.strictObject({ contactId: Id });

/** Contacts that a centre has verified, and signing in with a code that is sent to one. */
export const signInCodes = endpoints({
  listContacts: {
    method: 'GET',
    path: '/enrolments/:enrolmentId/contacts',
    summary: 'The verified contacts of a trainee, their ends only',
    permission: 'enrolment.read',
    params: ofEnrolment,
    response: z.object({ items: z.array(VerifiedContact) }),
  },
  verifyContact: {
    method: 'POST',
    path: '/enrolments/:enrolmentId/contacts',
    summary: 'Note that a trainee has proved a telephone number or an e-mail address in person',
    permission: 'claim_card.issue',
    params: ofEnrolment,
    body: NewContact,
    response: VerifiedContact,
    status: 201,
  },
  withdrawContact: {
    method: 'POST',
    path: '/contacts/:contactId/withdrawal',
    summary: 'Withdraw a verified contact; what it opened ends at once',
    permission: 'claim_card.issue',
    params: ofContact,
    response: z.object({ ok: z.literal(true) }),
  },
  getSignInChannels: {
    method: 'GET',
    path: '/sign-in-codes/channels',
    summary: 'By which ways this deployment sends codes; none where nobody has set it up',
    permission: 'public',
    response: z.object({ channels: z.array(ContactKind) }),
  },
  requestSignInCode: {
    method: 'POST',
    path: '/sign-in-codes',
    summary: 'Ask for a code; the answer is the same for a known contact and an unknown one',
    permission: 'public',
    body: SignInCodeWish,
    response: z.object({ expiresInSeconds: z.int() }),
    status: 202,
  },
  signInWithCode: {
    method: 'POST',
    path: '/sign-in-codes/session',
    summary: 'Open a trainee’s session with the code that came',
    permission: 'public',
    body: SignInCodeProof,
    response: z.object({ user: SessionUser }),
  },
});
