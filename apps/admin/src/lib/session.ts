import { identity, Problem } from '@kompeten/contract';
import { type Actor, can, type Permission, type SessionUser, type Subject } from '@kompeten/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from './api.ts';
import { queryClient, queryOf } from './query.ts';

const sessionQuery = { ...queryOf(identity.getSession, {}), staleTime: 60_000 };

/** Who is signed in, or null; asked at most once a minute. */
export async function loadSession(): Promise<SessionUser | null> {
  try {
    return (await queryClient.fetchQuery(sessionQuery)).user;
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null;
    throw error;
  }
}

/** Takes over who is signed in from an answer of the API. */
export function keepSession(answer: { user: SessionUser }): void {
  queryClient.setQueryData(sessionQuery.queryKey, answer);
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

/** Ends the session and loads the door anew, so that nothing of the person stays in memory. */
export function useSignOut() {
  return useMutation({
    mutationFn: () => api.call(identity.signOut, {}),
    onSuccess: () => window.location.assign('/admin/sign-in'),
  });
}
