import { identity, Problem } from '@kompeten/contract';
import { type Actor, can, type Permission, type SessionUser, type Subject } from '@kompeten/domain';
import { useQuery } from '@tanstack/react-query';
import { api } from './api.ts';
import { noteSignIn, noteSilence } from './connection.ts';
import { patiently, takeEarlySession } from './device/first-look.ts';
import { queryClient, queryOf } from './query.ts';

/** When the register said last who is signed in; by the clock of this device. */
let heardAt = 0;

const sessionQuery = {
  ...queryOf(identity.getSession, {}),
  queryFn: async () => {
    const answer = await (takeEarlySession() ?? api.call(identity.getSession, {}));
    heardAt = Date.now();
    return answer;
  },
  staleTime: 60_000,
};

/** Who is signed in, or null; asked at most once a minute. Throws where the register does not answer. */
export async function askSession(): Promise<SessionUser | null> {
  try {
    return (await patiently(queryClient.fetchQuery(sessionQuery))).user;
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null;
    noteSilence();
    throw error;
  }
}

/** Whether the register has just said who is signed in, so that it need not be asked again. */
export const sessionIsFresh = (): boolean => Date.now() - heardAt < 10_000;

/** Takes over who is signed in. */
export function keepSession(answer: { user: SessionUser }): void {
  queryClient.setQueryData(sessionQuery.queryKey, answer);
}

/** Asks anew who is signed in and what they hold. */
export const refreshSession = (): Promise<void> => queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });

let signedIn: string | null = null;

/** Who gave their password on this page; a vault needs no PIN of theirs. */
export const justSignedIn = (): string | null => signedIn;

/** Somebody gave their password. */
export function welcome(answer: { user: SessionUser }): void {
  signedIn = answer.user.id;
  noteSignIn();
  keepSession(answer);
}

/** The session as the rules of the domain look at it. */
export function actorOf(user: SessionUser): Actor {
  return {
    accountId: user.id,
    fullName: user.fullName,
    personId: user.personId,
    memberships: user.memberships,
    via: user.via,
    tokenScopes: null,
    claimedIssuerIds: null,
    secondFactor: user.secondFactor === 'given' || user.secondFactor === 'not_needed',
  };
}

/** Who is signed in, and what they may do: `may('cohort.manage', cohort)` is the rule the API applies too. */
export function useActor() {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('useActor is for pages inside the frame');
  const actor = actorOf(data.user);
  return {
    user: data.user,
    actor,
    may: (permission: Permission, subject?: Subject) => can(actor, permission, subject),
  };
}
