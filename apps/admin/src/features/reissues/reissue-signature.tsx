import { officialSignatures } from '@kompeten/contract';
import type { Reissue } from '@kompeten/domain';
import { explainBlocker } from '@kompeten/messages';
import { StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Button, Stack, Text } from '@mantine/core';
import type { FormEvent } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PassphraseField, usePassphrase } from '../../components/passphrase-field.tsx';
import { SecondFactorGate } from '../../components/second-factor-gate.tsx';
import { api } from '../../lib/api.ts';
import { useExplain } from '../../lib/explain.ts';
import { type Signing, useSigning } from '../../lib/use-signing.ts';
import { touchedByReissuing } from './reissues.queries.ts';

/** Signs in person what of a reissue awaits one. */
export function useReissueSigning(reissueId: string): Signing {
  return useSigning(async (passphrase, signal) => {
    const given = { params: { reissueId }, body: { passphrase } };
    return !(await api.call(officialSignatures.signReissue, given, { signal })).awaitsCaller;
  }, touchedByReissuing);
}

interface ReissueSignatureProps {
  reissue: Reissue;
  signing: Signing;
}

/** Certificates of a reissue that wait for an official: for them the way to sign, for others what is waited for. */
export function ReissueSignature({ reissue, signing }: ReissueSignatureProps) {
  const { reissues: words } = useMessages();
  const { awaiting, awaitsCaller } = reissue;
  if (awaiting === 0 && !signing.pending) return null;
  return (
    <Stack component="section" gap="sm" className="k-state" align="stretch" aria-label={words.awaitingTitle}>
      <div>
        <StatusMark tone="warn">{words.awaiting(awaiting)}</StatusMark>
      </div>
      {awaitsCaller || signing.pending ? (
        <OwnSignature reissue={reissue} signing={signing} />
      ) : (
        <Text>{words.awaitingText}</Text>
      )}
    </Stack>
  );
}

function OwnSignature({ reissue: { awaiting, blockers }, signing }: ReissueSignatureProps) {
  const { officialSigning, reissues: words } = useMessages();
  const locale = useLocale();
  if (blockers.length > 0) {
    const reasons = blockers.map((blocker) => explainBlocker(locale, blocker)).join('; ');
    return (
      <div>
        <Text fw={600}>{officialSigning.cannotSign}</Text>
        <Text>{officialSigning.cannotSignText(reasons)}</Text>
      </div>
    );
  }
  return (
    <>
      <Text role="status">{signing.pending ? officialSigning.signing : words.awaitingYou(awaiting)}</Text>
      {signing.pending ? (
        <Text>{officialSigning.signingHint}</Text>
      ) : (
        <SecondFactorGate>
          <SignForm awaiting={awaiting} signing={signing} />
        </SecondFactorGate>
      )}
    </>
  );
}

function SignForm({ awaiting, signing }: { awaiting: number; signing: Signing }) {
  const words = useMessages().officialSigning;
  const explain = useExplain();
  const entry = usePassphrase();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    entry.keep();
    const passphrase = entry.release();
    if (passphrase !== null) void signing.sign(passphrase);
  };
  return (
    <Stack component="form" gap="sm" onSubmit={submit} {...{ noValidate: true }}>
      {signing.paused ? <Text>{words.paused}</Text> : null}
      <ErrorSummary faults={signing.error ? [{ message: explain(signing.error) }] : []} />
      <PassphraseField entry={entry} />
      <Button type="submit" w="fit-content">
        {words.sign(awaiting)}
      </Button>
    </Stack>
  );
}
