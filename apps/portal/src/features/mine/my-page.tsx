import { claims, identity, Problem } from '@kompeten/contract';
import '../../lib/forms.css';
import './mine.css';
import type { BirthDateChecks, MyCertificate } from '@kompeten/domain';
import { useLocale } from '@kompeten/ui';
import { useEffect, useState } from 'react';
import { api } from '../../lib/api.ts';
import { explainError } from '../../lib/explain-error.ts';
import { forgetKept, keepFor } from '../../lib/kept.ts';
import { useTitle } from '../../lib/title.ts';
import { usePortal } from '../../lib/words.ts';
import { ClaimForm } from './claim-form.tsx';
import { CodeSignIn } from './code-sign-in.tsx';
import { MyCertificates } from './my-certificates.tsx';
import { type Ongoing, ongoing } from './ongoing.ts';

type State =
  | { kind: 'loading' }
  | { kind: 'closed'; left: boolean }
  | {
      kind: 'open';
      name: string;
      certificates: MyCertificate[];
      checks: BirthDateChecks[];
      now: Ongoing;
      firstTime: boolean;
      /** Whether somebody has just opened it. */
      arrived: boolean;
      /** Why leaving did not work. */
      stillIn?: unknown;
    }
  | { kind: 'failed'; error: unknown };

interface Arrival {
  firstTime: boolean;
  arrived: boolean;
}

/** All at once: on a slow line each question more costs the time there and back. */
const load = async ({ firstTime, arrived }: Arrival): Promise<State> => {
  try {
    const [{ user }, mine, checks, now] = await Promise.all([
      api.call(identity.getSession, {}),
      api.call(claims.listMyCertificates, {}),
      api.call(claims.listMyBirthDateChecks, {}),
      ongoing(),
    ]);
    keepFor(user.id);
    const shown = { name: user.fullName, certificates: mine.items, checks: checks.items, now };
    return { kind: 'open', ...shown, firstTime, arrived };
  } catch (error) {
    return error instanceof Problem && error.status === 401
      ? { kind: 'closed', left: false }
      : { kind: 'failed', error };
  }
};

/** A trainee's own certificates, opened with a claim card and a PIN; nothing stays on the device after leaving. */
export function MyPage() {
  const words = usePortal();
  const locale = useLocale();
  const [state, setState] = useState<State>({ kind: 'loading' });
  useTitle(words.claim.title);
  useEffect(() => {
    void load({ firstTime: false, arrived: false }).then(setState);
  }, []);
  // Fetched before it is asked for: whoever shows a QR in a village has no network any more.
  useEffect(() => {
    if (state.kind === 'open') void import('qrcode');
  }, [state.kind]);
  const open = (firstTime: boolean) => load({ firstTime, arrived: true }).then(setState);
  const checked = (now: BirthDateChecks) =>
    setState((before) =>
      before.kind === 'open'
        ? { ...before, checks: before.checks.map((one) => (one.certificateId === now.certificateId ? now : one)) }
        : before,
    );
  const leave = async () => {
    try {
      await api.call(identity.signOut, {});
    } catch (error) {
      // Whoever is not signed out must know it: the telephone may be somebody else's.
      if (!(error instanceof Problem && error.status === 401)) {
        setState((before) => (before.kind === 'open' ? { ...before, stillIn: error } : before));
        return;
      }
    }
    forgetKept();
    setState({ kind: 'closed', left: true });
  };
  switch (state.kind) {
    case 'loading':
      return (
        <p className="p-card" role="status">
          {words.loading}
        </p>
      );
    case 'failed':
      return (
        <section className="p-card" role="alert">
          <h1>{words.claim.title}</h1>
          <p className="p-error">{explainError(locale, state.error)}</p>
          <button type="button" className="p-button" onClick={() => open(false)}>
            {words.retry}
          </button>
        </section>
      );
    case 'closed':
      return (
        <>
          <ClaimForm left={state.left} onOpen={open} />
          <CodeSignIn onOpen={open} />
        </>
      );
    case 'open':
      return <MyCertificates {...state} onLeave={leave} onCheck={checked} />;
  }
}
