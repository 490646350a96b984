import { newId } from '../../clock.ts';
import type { AccountRow } from './account.table.ts';

type Given = Pick<AccountRow, 'email' | 'fullName' | 'passwordHash' | 'createdAt'> & Partial<AccountRow>;

/** An account as it is stored first, active and without a second factor. */
export const newAccount = ({ id, personId, passwordOneTimeUntil, demo, ...given }: Given): AccountRow => ({
  id: id ?? newId(),
  email: given.email,
  fullName: given.fullName,
  personId: personId ?? null,
  passwordHash: given.passwordHash,
  passwordOneTimeUntil: passwordOneTimeUntil ?? null,
  status: 'active',
  demo: demo ?? false,
  secondFactorSecret: null,
  secondFactorOn: false,
  secondFactorLastStep: null,
  createdAt: given.createdAt,
});

/** What the trail says of an account. */
export const accountEvent = (what: string, subjectId: string, data: Record<string, string | string[] | null>) => ({
  type: `account.${what}`,
  subjectType: 'account' as const,
  subjectId,
  data,
});
