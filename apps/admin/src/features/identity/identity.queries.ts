import { identity } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { mutationOf, queryOf } from '../../lib/query.ts';
import { keepSession, welcome } from '../../lib/session.ts';

/** Signs in and goes where the person wanted to go. */
export function useSignIn() {
  const navigate = useNavigate();
  const { next } = useSearch({ strict: false });
  return useMutation({
    ...mutationOf(identity.signIn),
    onSuccess: (answer) => {
      welcome(answer);
      return navigate({ to: typeof next === 'string' ? next : '/', replace: true });
    },
  });
}

/** Begins to set up the second factor: the answer holds the key and its QR code. */
export const useBeginSecondFactor = () => useMutation(mutationOf(identity.beginSecondFactor));

/** Turns the second factor on. */
export const useEnableSecondFactor = () =>
  useMutation({ ...mutationOf(identity.enableSecondFactor), onSuccess: keepSession });

/** The person's tokens for scripts. */
export const useAccessTokens = () => useQuery(queryOf(identity.listAccessTokens, {}));

/** Makes a token; its secret is in the answer, once. */
export const useCreateAccessToken = () =>
  useMutation(mutationOf(identity.createAccessToken, [identity.listAccessTokens]));

/** Withdraws a token. */
export const useDeleteAccessToken = () =>
  useMutation(mutationOf(identity.deleteAccessToken, [identity.listAccessTokens]));
