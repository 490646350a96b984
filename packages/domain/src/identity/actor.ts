import type { CardGround } from '../claim-cards/claim-card.ts';
import type { Permission } from './permission.ts';
import type { Role } from './role.ts';

/** One role in one organisation or region; ids are null where the role does not need them. */
export interface Membership {
  role: Role;
  centreId: string | null;
  certificationBodyId: string | null;
  cooperativeId: string | null;
  /** A region code; the empty string is the whole nation. */
  regionCode: string | null;
  /** True while a colleague holds the authority in the giver's place: what it decides rests. */
  resting?: boolean | undefined;
}

/** How somebody came in: by password, by a token for scripts, by a claim card and PIN, by the key of an employer's system. */
export type Via = 'session' | 'access_token' | 'claim' | 'api_key';

/** Whoever acts: built by the guard, looked at by every rule. */
export interface Actor {
  /** The account; of a system the id of its key. */
  accountId: string;
  fullName: string;
  /** The person behind the account, where one is known (instructors, trainees). */
  personId: string | null;
  memberships: Membership[];
  via: Via;
  /** Narrows a token to some permissions; null means all that the account has and a token may have. */
  tokenScopes: Permission[] | null;
  /** Of a claim card: the centres and certification bodies whose things it opens; null for everybody who did not come in by one. */
  claimedIssuerIds: string[] | null;
  /** Of a claim card: for what it was given, so that what is made with it ends with it. */
  claimGround?: CardGround | null | undefined;
  /** True when a second factor was given in this session, or the account is a demo account. */
  secondFactor: boolean;
}
