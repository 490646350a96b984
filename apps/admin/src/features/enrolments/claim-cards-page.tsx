import { enrolments } from '@kompeten/contract';
import { type CohortDetail, type Enrolment, seatedStatuses } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Radio, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { CardRunParts } from '../../components/claim-cards/card-run-parts.tsx';
import { useCardRun } from '../../components/claim-cards/use-card-run.ts';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, ErrorPage, LoadingState } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import { useCohort, useEveryone } from '../../lib/roster.ts';

const makeCard = (enrolmentId: string) => api.call(enrolments.issueClaimCard, { params: { enrolmentId } });

/** The claim cards of a whole cohort, made one after the other and printed together. */
export function ClaimCardsPage({ cohortId }: { cohortId: string }) {
  const cohort = useCohort(cohortId);
  const everyone = useEveryone(cohortId);
  const failed = [cohort, everyone].find(({ isLoadingError }) => isLoadingError);
  if (failed) return <ErrorPage error={failed.error} onRetry={() => failed.refetch()} />;
  if (!cohort.data || !everyone.data) return <LoadingState />;
  return <Cards cohort={cohort.data} people={everyone.data.filter(({ status }) => seatedStatuses.includes(status))} />;
}

function Cards({ cohort, people }: { cohort: CohortDetail; people: readonly Enrolment[] }) {
  const words = useMessages().enrolments;
  const { run, isDone, start } = useCardRun(makeCard, enrolments.listEnrolments);
  return (
    <Stack gap="lg">
      <div className="k-no-print">
        <PageHeader
          title={words.cardsTitle}
          lead={words.cardsLead(cohort.title)}
          back={
            <Link to="/cohorts/$cohortId/enrolments" params={{ cohortId: cohort.id }}>
              {words.backToList}
            </Link>
          }
        />
      </div>
      {run === null ? (
        <Choice
          people={people}
          onStart={(chosen) => start(chosen.map(({ id, person }) => ({ id, fullName: person.fullName })))}
        />
      ) : null}
      {run ? <CardRunParts run={run} isDone={isDone} /> : null}
    </Stack>
  );
}

interface ChoiceProps {
  people: readonly Enrolment[];
  onStart(people: readonly Enrolment[]): void;
}

function Choice({ people, onStart }: ChoiceProps) {
  const words = useMessages().enrolments;
  const missing = people.filter(({ hasClaimCard }) => !hasClaimCard);
  const [scope, setScope] = useState(missing.length > 0 ? 'missing' : 'all');
  const chosen = scope === 'missing' ? missing : people;
  if (people.length === 0) return <EmptyState title={words.cardsNobody}>{words.cardsNobodyText}</EmptyState>;
  return (
    <Stack gap="md" className="k-narrow">
      <Radio.Group label={words.cardsScope} size="md" value={scope} onChange={setScope}>
        <Stack gap="xs" mt={4}>
          <Radio value="missing" size="md" label={words.cardsMissing(missing.length)} disabled={missing.length === 0} />
          <Radio value="all" size="md" label={words.cardsAll(people.length)} />
        </Stack>
      </Radio.Group>
      <ul className="k-reasons">
        {words.cardConsequences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Group>
        <Button disabled={chosen.length === 0} onClick={() => onStart(chosen)}>
          {words.cardsMake(chosen.length)}
        </Button>
      </Group>
    </Stack>
  );
}
