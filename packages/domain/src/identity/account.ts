import { z } from 'zod';
import { DomainError } from '../kernel/domain-error.ts';
import { Day, Id, Instant, printed } from '../kernel/schemas.ts';
import type { Actor } from './actor.ts';
import { AccountRole, Role } from './role.ts';

/** A password: long rather than complicated (NIST SP 800-63B). */
export const Password = z.string().min(12).max(200);

/** The password as it is typed by whoever has it. */
export const CurrentPassword = z.string().min(1).max(200);

/** What is asked of whoever begins to set up the second factor. */
export const SecondFactorStart = z.strictObject({ currentPassword: CurrentPassword });

/** The change of one's own password. */
export const PasswordChange = z.strictObject({ currentPassword: CurrentPassword, newPassword: Password });
export type PasswordChange = z.output<typeof PasswordChange>;

/** Refuses a new password that is the present one. */
export function assertNewPassword(present: string, next: string): void {
  if (present.normalize('NFKC') === next.normalize('NFKC')) throw new DomainError('identity.password_unchanged');
}

/** Refuses what nobody does to the own account: an administrator who locks it or gives it a password is shut out. */
export function assertSomebodyElse({ accountId }: Pick<Actor, 'accountId'>, subjectId: string): void {
  if (accountId === subjectId) throw new DomainError('identity.own_account');
}

/** An account as administrators see it. */
export const Account = z
  .object({
    id: Id,
    email: z.string().nullable(),
    fullName: z.string(),
    personId: Id.nullable(),
    status: z.enum(['active', 'locked']),
    /** Whether an administrator chose the password, so that it must be replaced at the next signing in. */
    passwordOneTime: z.boolean(),
    demo: z.boolean(),
    secondFactorOn: z.boolean(),
    createdAt: Instant,
    memberships: z.array(
      z.object({
        id: Id,
        role: Role,
        centreId: Id.nullable(),
        certificationBodyId: Id.nullable(),
        cooperativeId: Id.nullable(),
        regionCode: z.string().nullable(),
        startsOn: Day,
        endsOn: Day.nullable(),
        /** The capacity documents print for a delegated authority: `Plt.` or `Plh.`. */
        delegatedAs: z.enum(['plt', 'plh']).nullable(),
      }),
    ),
  })
  .meta({ id: 'Account' });
export type Account = z.output<typeof Account>;

/** One role to be given, with the organisation or region it counts in. */
export const NewMembership = z.strictObject({
  role: AccountRole,
  centreId: Id.optional(),
  certificationBodyId: Id.optional(),
  cooperativeId: Id.optional(),
  regionCode: z.string().max(13).optional(),
  startsOn: Day.optional(),
  endsOn: Day.optional(),
  delegatedAs: z.enum(['plt', 'plh']).optional(),
});
export type NewMembership = z.output<typeof NewMembership>;

/** A new account of a member of staff. */
export const NewAccount = z.strictObject({
  email: z.email().max(254).toLowerCase(),
  fullName: printed(1, 100),
  password: Password,
  memberships: z.array(NewMembership).min(1).max(20),
});
export type NewAccount = z.output<typeof NewAccount>;
