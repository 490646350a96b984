import './judgements.css';
import type { CandidacyRecord } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Facts } from '../../components/facts.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { AdjustmentPart } from './adjustment-part.tsx';
import { AgreementPart } from './agreement-part.tsx';
import { ConflictPart } from './conflict-part.tsx';
import { EvidencePart } from './evidence-part.tsx';
import { ExamPart } from './exam-part.tsx';
import { FormsPart } from './forms-part.tsx';
import { HistoryPart } from './history-part.tsx';
import { candidacyTones } from './judgement-tones.ts';
import { NextStep } from './next-step.tsx';
import { RecommendationPart } from './recommendation-part.tsx';
import { useRecord } from './record.queries.ts';
import { UnitsPart } from './units-part.tsx';

/** All that the assessment of one candidate has so far: agreement, evidence, judgements, the recommendation, the forms. */
export function CandidacyPage({ candidacyId }: { candidacyId: string }) {
  const query = useRecord(candidacyId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <Record record={query.data} /> : <LoadingState lines={8} />;
}

function Record({ record }: { record: CandidacyRecord }) {
  const words = useMessages().judgements;
  const { may } = useActor();
  const { candidacy, schemeTitle, sessionTitle } = record;
  const assesses = may('judgement.record');
  return (
    <Stack gap="xl">
      <PageHeader
        title={candidacy.fullName}
        lead={schemeTitle}
        status={<StatusMark tone={candidacyTones[candidacy.status]}>{words.status[candidacy.status]}</StatusMark>}
      />
      <Facts
        items={[
          { name: words.record.session, value: sessionTitle },
          { name: words.record.assessor, value: candidacy.assessorName },
        ]}
      />
      {assesses ? <NextStep record={record} /> : null}
      <AgreementPart record={record} />
      <UnitsPart record={record} />
      {may('exam.read_answers') ? <ExamPart candidacyId={candidacy.id} /> : null}
      <EvidencePart record={record} writable={assesses} />
      <RecommendationPart record={record} writable={assesses} />
      {assesses ? <AdjustmentPart record={record} /> : null}
      <ConflictPart record={record} />
      <HistoryPart record={record} />
      <FormsPart record={record} />
    </Stack>
  );
}
