import { randomUUID } from 'node:crypto';
import { contract } from '@kompeten/contract';
import type { NewMembership } from '@kompeten/domain';
import { type Colleague, signIn, signInWith } from './office.ts';

const FIRST = 'sandi-pertama-sekali-pakai';
const PASSWORD = 'pinggir-laut-muncar-77';

/** Gives somebody new an account with one role in a centre, without the exceptions that demo accounts enjoy. */
export const hire = (
  role: 'instructor' | 'mentor' | 'operator' | 'centre_manager',
  centreId: string,
  fullName: string,
) => hireAs({ role, centreId }, fullName);

/** The same with any role anywhere. */
export async function hireAs(membership: NewMembership, fullName: string) {
  const admin = await signIn('admin');
  const email = `${randomUUID()}@balai.example`;
  await admin.call(contract.createAccount, { body: { email, fullName, password: FIRST, memberships: [membership] } });
  await signInWith({ email, password: FIRST, newPassword: PASSWORD });
  return { email, fullName, password: PASSWORD };
}

/** Adds an instructor to the manager's centre who may teach these units. */
export async function addInstructor(
  manager: Colleague,
  unitCodes: readonly string[],
  { fullName, email }: { fullName: string; email?: string } = { fullName: 'Wahyu Setiadi' },
): Promise<string> {
  const common = { title: 'Kualifikasi', validFrom: '2020-01-01' };
  const qualifications = [
    { ...common, kind: 'technical' as const, unitCodes: [...unitCodes] },
    { ...common, kind: 'methodology' as const, unitCodes: [] },
  ];
  const body = { centreId: manager.centreId, fullName, email, qualifications };
  return (await manager.call(contract.createInstructor, { body })).id;
}

/** A new instructor with an account, signed in, and ready to teach these units. */
export async function hireInstructor(manager: Colleague, unitCodes: readonly string[]) {
  const account = await hire('instructor', manager.centreId, 'Wahyu Setiadi');
  const instructorId = await addInstructor(manager, unitCodes, account);
  const { email, password } = account;
  return { instructorId, colleague: await signInWith({ email, password }) };
}
