import type { Reissue } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { IssuingProgress } from '../../components/issuing-progress.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { ReissueFacts } from './reissue-facts.tsx';
import { ReissueSignature, useReissueSigning } from './reissue-signature.tsx';
import { ReissueStanding, sumOf } from './reissue-standing.tsx';
import { ReissuedCertificates } from './reissued-certificates.tsx';
import { useReissue, useReissueEvents } from './reissues.queries.ts';

/** One reissue: how far it is, what was left to people, its cause, and every certificate with the one in its place. */
export function ReissuePage({ reissueId }: { reissueId: string }) {
  const words = useMessages().reissues;
  const signing = useReissueSigning(reissueId);
  const query = useReissue(reissueId, signing.pending);
  const { may } = useActor();
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const reissue = query.data;
  return (
    <Stack gap="lg">
      <PageHeader
        title={words.of}
        lead={<DateText value={reissue.startedAt} />}
        back={<Link to="/reissues">{words.back}</Link>}
        status={<ReissueStanding reissue={reissue} />}
      />
      {may('reissue.read', {}) ? null : <Text>{words.ownOnly}</Text>}
      {reissue.finishedAt === null ? <Running first={reissue} /> : <Standing reissue={reissue} />}
      <ReissueSignature reissue={reissue} signing={signing} />
      <ReissueFacts reissue={reissue} />
      <ReissuedCertificates reissueId={reissueId} />
    </Stack>
  );
}

function Running({ first }: { first: Reissue }) {
  const words = useMessages().issuance;
  const { reissue, connected } = useReissueEvents(first);
  return (
    <Standing reissue={reissue}>
      <Text role="status">{connected ? words.mayClose : words.connectionLost}</Text>
    </Standing>
  );
}

function Standing({ reissue, children }: { reissue: Reissue; children?: ReactNode }) {
  const words = useMessages().reissues;
  const { issued, total, waiting, left, failed } = reissue;
  return (
    <Stack gap="sm" align="stretch" className={issued === total ? 'k-done' : 'k-state'}>
      <IssuingProgress label={words.progress(issued, total)} issued={issued} total={total} pace={reissue} />
      {waiting > 0 ? <Text c="dimmed">{words.waiting(waiting)}</Text> : null}
      {children}
      <Remaining title={words.leftTitle} text={words.leftText} tone="warn" counts={left} />
      <Remaining title={words.failedTitle} text={words.failedText} tone="bad" counts={failed} />
    </Stack>
  );
}

interface RemainingProps {
  title: string;
  text: string;
  tone: 'warn' | 'bad';
  counts: Readonly<Record<string, number>>;
}

/** Certificates that were not issued anew, by why. */
function Remaining({ title, text, tone, counts }: RemainingProps) {
  const words = useMessages().reissues;
  if (sumOf(counts) === 0) return null;
  return (
    <section aria-label={title}>
      <StatusMark tone={tone}>{words.countOf(title, sumOf(counts))}</StatusMark>
      <ul>
        {Object.entries(counts).map(([code, count]) => (
          <li key={code}>{words.countFor(count, words.why(code))}</li>
        ))}
      </ul>
      <Text size="sm">{text}</Text>
    </section>
  );
}
