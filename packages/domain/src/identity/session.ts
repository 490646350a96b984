import { z } from 'zod';
import { Day, Id, Instant, text } from '../kernel/schemas.ts';
import { CurrentPassword, Password } from './account.ts';
import { type Permission, permissions } from './permission.ts';
import { Role } from './role.ts';

const Otp = z.string().regex(/^\d{6}$/);

/** The six digits that an authenticator shows now (RFC 6238). */
export const SecondFactorCode = z.strictObject({ otp: Otp });

/** What somebody types to sign in. */
export const Credentials = z.strictObject({
  email: z.string().trim().toLowerCase().max(254),
  password: z.string().min(1).max(200),
  /** The six digits of the second factor, once the first answer asked for them. */
  otp: Otp.optional(),
  /** Replaces the password in the same step; one that an administrator gave for one signing in asks for it. */
  newPassword: Password.optional(),
});
export type Credentials = z.output<typeof Credentials>;

/** One role somebody holds, as the screens need it. */
export const MembershipView = z
  .object({
    role: Role,
    centreId: Id.nullable(),
    certificationBodyId: Id.nullable(),
    cooperativeId: Id.nullable(),
    regionCode: z.string().nullable(),
    organisationName: z.string().nullable(),
    /** The capacity of an authority that is held for somebody else. */
    delegatedAs: z.enum(['plt', 'plh']).nullable().optional(),
    /** True while a colleague holds the authority in one's place. */
    resting: z.boolean().optional(),
  })
  .meta({ id: 'Membership' });

/** Who is signed in. */
export const SessionUser = z
  .object({
    id: Id,
    fullName: z.string(),
    email: z.string().nullable(),
    personId: Id.nullable(),
    roles: z.array(Role),
    memberships: z.array(MembershipView),
    via: z.enum(['session', 'access_token', 'claim']),
    secondFactor: z.enum(['off', 'set_up', 'given', 'not_needed']),
  })
  .meta({ id: 'SessionUser' });
export type SessionUser = z.output<typeof SessionUser>;

const permissionNames = permissions as [Permission, ...Permission[]];

/** What is asked of a new access token. */
export const NewAccessToken = z.strictObject({
  name: text(1, 100),
  expiresOn: Day,
  scopes: z.array(z.enum(permissionNames)).max(100).optional(),
  /** Needed unless the caller signed in a moment ago. */
  currentPassword: CurrentPassword.optional(),
});
export type NewAccessToken = z.output<typeof NewAccessToken>;

/** An access token as it is listed; the secret itself is shown once and never stored. */
export const AccessToken = z
  .object({
    id: Id,
    name: z.string(),
    expiresOn: Day,
    scopes: z.array(z.enum(permissionNames)).nullable(),
    createdAt: Instant,
    lastUsedAt: Instant.nullable(),
  })
  .meta({ id: 'AccessToken' });
export type AccessToken = z.output<typeof AccessToken>;
