import { competencies } from '@kompeten/contract';
import { useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Facts } from '../../components/facts.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { queryOf } from '../../lib/query.ts';
import { UnitElements } from './unit-elements.tsx';
import { UnitGuidance } from './unit-guidance.tsx';
import { UnitMarks } from './unit-marks.tsx';

/** One competency unit with its elements and criteria. */
export function UnitPage({ unitId }: { unitId: string }) {
  const { competencies: words, standards } = useMessages();
  const query = useQuery(queryOf(competencies.getCompetencyUnit, { params: { unitId } }));
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const unit = query.data;
  const warning = unit.illustrative ? words.illustrativeText : unit.officialPattern ? null : words.unofficialText;
  return (
    <Stack gap="lg" className="k-narrow">
      <PageHeader
        title={unit.title}
        lead={unit.description}
        status={<UnitMarks unit={unit} />}
        back={<Link to="/competency-units">{words.back}</Link>}
      />
      {warning ? <Text>{warning}</Text> : null}
      <Facts
        items={[
          { name: words.fields.code, value: <code>{unit.code}</code> },
          ...(unit.standardId
            ? [{ name: standards.partOf, value: <StandardLink id={unit.standardId} title={unit.standardTitle} /> }]
            : []),
          { name: words.fields.decree, value: unit.decree ?? words.noDecree },
        ]}
      />
      <Stack component="section" gap="md" aria-labelledby="elements-title">
        <Title order={2} size="h4" id="elements-title">
          {words.elements}
        </Title>
        {unit.elements.length > 0 ? <UnitElements elements={unit.elements} /> : <Text>{words.noElements}</Text>}
      </Stack>
      <UnitGuidance unit={unit} />
    </Stack>
  );
}

function StandardLink({ id, title }: { id: string; title: string | null }) {
  return (
    <Link to="/standards/$standardId" params={{ standardId: id }}>
      {title}
    </Link>
  );
}
