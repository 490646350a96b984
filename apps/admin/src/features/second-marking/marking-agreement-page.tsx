import type { MarkingAgreement, ShownKappa } from '@kompeten/domain';
import { StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { DateText } from '../../components/date-text.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { EmptyState, ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { DrawSample } from './draw-sample.tsx';
import { useMarkingAgreement } from './second-marking.queries.ts';

/** How well the assessors of one's own body agree with second markers, and the samples behind it. */
export function MarkingAgreementPage() {
  const words = useMessages().judgements.agreementOfMarkers;
  const { user } = useActor();
  const own = user.memberships.find(({ role }) => role === 'certification_manager')?.certificationBodyId;
  return (
    <Stack gap="xl">
      <PageHeader title={words.title} lead={words.lead} />
      {own ? <Agreement bodyId={own} /> : <EmptyState title={words.title}>{words.noBody}</EmptyState>}
    </Stack>
  );
}

function Agreement({ bodyId }: { bodyId: string }) {
  const words = useMessages().judgements.agreementOfMarkers;
  const query = useMarkingAgreement(bodyId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState lines={6} />;
  const agreement = query.data;
  return (
    <>
      <Text fw={600}>
        {words.all}: <KappaText shown={agreement.all} minimum={agreement.minimumPairs} />
      </Text>
      <DrawSample agreement={agreement} />
      <Assessors agreement={agreement} />
      <Criteria agreement={agreement} />
      <Markings agreement={agreement} />
    </>
  );
}

/** κ with its interval, or how many pairs there are while that is too few to say it. */
function KappaText({ shown: { pairs, kappa, lower, upper }, minimum }: { shown: ShownKappa; minimum: number }) {
  const words = useMessages().judgements.agreementOfMarkers;
  const locale = useLocale();
  const figure = (value: number) =>
    value.toLocaleString(locale, { maximumFractionDigits: 2, minimumFractionDigits: 2 });
  if (pairs < minimum) return words.hidden(pairs, minimum);
  if (kappa === null || lower === null || upper === null) return words.nothing;
  return `κ ${figure(kappa)} (${figure(lower)} – ${figure(upper)}), n = ${pairs}`;
}

type AgreementProps = { agreement: MarkingAgreement };

function Assessors({ agreement: { assessors, minimumPairs } }: AgreementProps) {
  const words = useMessages().judgements.agreementOfMarkers;
  const locale = useLocale();
  const points = (share: number) => `${Math.abs(share * 100).toLocaleString(locale, { maximumFractionDigits: 0 })} %`;
  const tendency = (leniency: number) => {
    if (Math.abs(leniency) < 0.005) return words.even;
    return leniency > 0 ? words.lenient(points(leniency)) : words.strict(points(leniency));
  };
  return (
    <section aria-labelledby="by-assessor">
      <Title order={2} size="h4" id="by-assessor">
        {words.byAssessor}
      </Title>
      <SimpleTable
        caption={words.byAssessor}
        items={assessors}
        keyOf={({ assessorId }) => assessorId}
        columns={[
          { id: 'name', header: words.name, cell: ({ assessorName }) => assessorName },
          { id: 'kappa', header: words.kappa, cell: (one) => <KappaText shown={one} minimum={minimumPairs} /> },
          {
            id: 'tendency',
            header: words.leniency,
            cell: ({ pairs, leniency, outlier }) => (
              <>
                {pairs < minimumPairs ? words.nothing : tendency(leniency)}{' '}
                {outlier ? <StatusMark tone="warn">{words.outlier}</StatusMark> : null}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

function Criteria({ agreement: { criteria, minimumPairs } }: AgreementProps) {
  const words = useMessages().judgements.agreementOfMarkers;
  return (
    <section aria-labelledby="by-criterion">
      <Title order={2} size="h4" id="by-criterion">
        {words.byCriterion}
      </Title>
      <SimpleTable
        caption={words.byCriterion}
        items={criteria}
        keyOf={({ unitCode, criterion }) => `${unitCode} ${criterion}`}
        columns={[
          { id: 'criterion', header: words.criterion, cell: ({ unitCode, criterion }) => `${unitCode} ${criterion}` },
          { id: 'kappa', header: words.kappa, cell: (one) => <KappaText shown={one} minimum={minimumPairs} /> },
        ]}
      />
    </section>
  );
}

function Markings({ agreement: { markings } }: AgreementProps) {
  const words = useMessages().judgements.agreementOfMarkers;
  return (
    <section aria-labelledby="samples">
      <Title order={2} size="h4" id="samples">
        {words.samples}
      </Title>
      <SimpleTable
        caption={words.samples}
        items={markings}
        keyOf={({ id }) => id}
        columns={[
          { id: 'marker', header: words.marker, cell: ({ markerName }) => markerName },
          {
            id: 'drawn',
            header: words.pairs,
            cell: ({ drawn, candidates, percent }) => words.drawn(drawn, candidates, percent),
          },
          { id: 'at', header: words.session, cell: ({ drawnAt }) => <DateText value={drawnAt} /> },
          { id: 'seed', header: words.seed, cell: ({ seed }) => <code>{seed}</code> },
        ]}
      />
    </section>
  );
}
