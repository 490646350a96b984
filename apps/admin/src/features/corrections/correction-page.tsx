import type { Correction } from '@kompeten/domain';
import { explainBlocker } from '@kompeten/messages';
import { StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { CorrectionDecision } from './correction-decision.tsx';
import { CorrectionSides } from './correction-sides.tsx';
import { correctionTone, useCorrectionWords } from './correction-words.ts';
import { useCorrection } from './corrections.queries.ts';

/** One case side by side: what stands, what came late, and the decision. */
export function CorrectionPage({ correctionId }: { correctionId: string }) {
  const query = useCorrection(correctionId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  return <Case correction={query.data} />;
}

function Case({ correction }: { correction: Correction }) {
  const words = useMessages().corrections;
  const { cellOf } = useCorrectionWords();
  const { fullName, status, statements } = correction;
  return (
    <Stack gap="lg">
      <PageHeader
        title={words.caseOf(fullName)}
        lead={cellOf(correction)}
        back={<Link to="/corrections">{words.title}</Link>}
      />
      <div>
        <StatusMark tone={correctionTone[status]}>{words.status[status]}</StatusMark>
      </div>
      <Text>{words.why(statements.length)}</Text>
      <CorrectionSides correction={correction} />
      <CaseFacts correction={correction} />
      {status === 'open' ? <Decision correction={correction} /> : null}
    </Stack>
  );
}

/** The decision, or why it is not for this person. */
function Decision({ correction }: { correction: Correction }) {
  const words = useMessages().corrections;
  const locale = useLocale();
  const { may } = useActor();
  if (!may('correction.decide')) return <Text>{words.notYours}</Text>;
  if (correction.blockers.length > 0) {
    const reasons = correction.blockers.map((blocker) => explainBlocker(locale, blocker as never)).join('; ');
    return <Text>{words.cannotDecide(reasons)}</Text>;
  }
  return <CorrectionDecision correction={correction} />;
}

function CaseFacts({ correction }: { correction: Correction }) {
  const words = useMessages().corrections;
  const { cohortId, cohortTitle, openedAt, certificateId, requestId, decidedByName, decidedAt, reason } = correction;
  const certificate =
    certificateId && requestId ? (
      <Link to="/certificates/$certificateId/requests/$requestId" params={{ certificateId, requestId }}>
        {words.request[correction.requestKind ?? 'replacement']}
      </Link>
    ) : certificateId ? (
      <Link to="/certificates/$certificateId" params={{ certificateId }}>
        {words.certificateStands}
      </Link>
    ) : (
      words.noCertificate
    );
  const decided = [
    { name: words.facts.decidedBy, value: decidedByName },
    { name: words.facts.decidedAt, value: <DateText value={decidedAt} /> },
    { name: words.facts.reason, value: reason },
  ];
  return (
    <Facts
      items={[
        {
          name: words.facts.cohort,
          value: (
            <Link to="/cohorts/$cohortId" params={{ cohortId }}>
              {cohortTitle}
            </Link>
          ),
        },
        { name: words.facts.opened, value: <DateText value={openedAt} /> },
        { name: words.facts.certificate, value: certificate },
        ...(decidedAt ? decided : []),
      ]}
    />
  );
}
