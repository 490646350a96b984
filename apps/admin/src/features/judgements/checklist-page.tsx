import { formatInstant, useFieldMessages, useLocale } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/states.tsx';
import { type AssessmentView, useAssessmentKit } from '../../lib/assessments/assessment-kit.ts';
import { noteSkew, skewOf } from '../../lib/sheet/clock-skew.ts';
import { Agreements } from './agreement-form.tsx';
import { ChecklistSheet } from './checklist-sheet.tsx';
import { useSides } from './checklist-table.ts';
import { UnitChoice } from './unit-choice.tsx';

/** The checklist of one assessment session, for the assessor's own candidates; the same with a network and without. */
export function ChecklistPage({ sessionId }: { sessionId: string }) {
  const words = useFieldMessages().checklist;
  const locale = useLocale();
  const view = useAssessmentKit(sessionId);
  const { data } = view;
  useEffect(() => {
    if (data?.source === 'register') noteSkew(skewOf(data.fetchedAt, data.kit.asOf));
  }, [data]);
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={data?.kit.session.title ?? words.lead} />
      {data?.source === 'device' ? <Text size="sm">{words.from(formatInstant(locale, data.fetchedAt))}</Text> : null}
      {data ? (
        <Checklist key={sessionId} view={data} refresh={view.refetch} />
      ) : view.isError ? (
        <ErrorState error={view.error} onRetry={() => view.refetch()} />
      ) : (
        <LoadingState lines={8} />
      )}
    </Stack>
  );
}

function Checklist({ view: { kit }, refresh }: { view: AssessmentView; refresh(): void }) {
  const words = useFieldMessages().checklist;
  const [chosen, setChosen] = useState(kit.units[0]?.code ?? '');
  const { waiting, ready } = useSides(kit);
  const unit = kit.units.find(({ code }) => code === chosen) ?? kit.units[0];
  if (!unit || waiting.length + ready.length === 0) {
    return <EmptyState title={words.nobody}>{words.nobodyText}</EmptyState>;
  }
  return (
    <>
      <Agreements sessionId={kit.session.id} sessionTitle={kit.session.title} candidates={waiting} />
      {ready.length > 0 ? (
        <>
          <UnitChoice units={kit.units} unitCode={unit.code} onChoose={setChosen} />
          <ChecklistSheet kit={kit} unit={unit} refresh={refresh} />
        </>
      ) : null}
    </>
  );
}
