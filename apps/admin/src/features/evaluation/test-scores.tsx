import { type CohortDetail, isTested, testScoreOpenStatuses } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { useRoster } from '../../lib/roster.ts';
import { useActor } from '../../lib/session.ts';
import { useTestScores } from './evaluation.queries.ts';
import { TestScoreTable } from './test-score-table.tsx';

const WHOLE = '';

/** The tests before and after training, of a unit or of the whole, and what was gained between them. */
export function TestScores({ cohort }: { cohort: CohortDetail }) {
  const words = useMessages().evaluation.tests;
  const { may } = useActor();
  const [unit, setUnit] = useState(WHOLE);
  const unitCode = unit === WHOLE ? null : unit;
  const scores = useTestScores(cohort.id, unitCode);
  const roster = useRoster(cohort.id);
  if (scores.isLoadingError) return <ErrorState error={scores.error} onRetry={() => scores.refetch()} />;
  if (!scores.data || !roster.data) return <LoadingState lines={3} />;
  const { meanGainPercent, meanLevel, pairs } = scores.data;
  const mayRecord = testScoreOpenStatuses.includes(cohort.status) && may('grading.record');
  return (
    <Stack component="section" gap="sm" aria-labelledby="tests-title">
      <Title order={2} size="h4" id="tests-title">
        {words.title}
      </Title>
      <Text c="dimmed">{words.lead}</Text>
      <NativeSelect
        className="k-narrow"
        label={words.scope}
        value={unit}
        onChange={(event) => setUnit(event.currentTarget.value)}
        data={[
          { value: WHOLE, label: words.whole },
          ...cohort.units.filter(isTested).map(({ code, title }) => ({ value: code, label: `${title} (${code})` })),
        ]}
      />
      <Text fw={600} role="status">
        {meanGainPercent === null || meanLevel === null
          ? words.noPairs
          : words.mean(meanGainPercent, words.levels[meanLevel], pairs)}
      </Text>
      <Text size="sm" c="dimmed">
        {words.explain}
      </Text>
      <TestScoreTable
        key={unit}
        cohortId={cohort.id}
        unitCode={unitCode}
        people={roster.data}
        tests={scores.data}
        mayRecord={mayRecord}
      />
    </Stack>
  );
}
