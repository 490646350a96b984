import { listExports } from '@kompeten/contract';
import type { CompetencyDocumentLine, WaitingDocument } from '@kompeten/domain';
import { termsIn } from '@kompeten/messages';
import { dayOfInstant, formatDay, useLocale, useMessages } from '@kompeten/ui';
import { Button, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ListExport } from '../../components/resource-table/list-export.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useBatches, useOwnBody, useRequestDocuments, useWaitingDocuments } from './body-documents.queries.ts';
import { NumbersImportForm } from './numbers-import-form.tsx';

/** Documents of the own certification body: what waits, BNSP's numbers, and what was asked for. */
export function BodyDocumentsPage() {
  const words = useMessages().bodyDocuments;
  const bodyId = useOwnBody();
  return (
    <Stack gap="lg">
      <PageHeader title={words.title} lead={words.lead} />
      {bodyId === null ? null : <Waiting bodyId={bodyId} />}
      {bodyId === null ? null : <NumbersImportForm bodyId={bodyId} />}
      <Batches />
    </Stack>
  );
}

function Waiting({ bodyId }: { bodyId: string }) {
  const words = useMessages().bodyDocuments;
  const explain = useExplain();
  const waiting = useWaitingDocuments(bodyId);
  const request = useRequestDocuments();
  const columns = useWaitingColumns();
  if (!waiting.data) return <LoadingState />;
  const { items } = waiting.data;
  const isReady = items.some(({ blockers }) => blockers.length === 0);
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h4">
        {words.waiting}
      </Title>
      <ErrorSummary faults={request.error ? [{ message: explain(request.error) }] : []} />
      {items.length === 0 ? (
        <Text>{words.noneWaiting}</Text>
      ) : (
        <SimpleTable
          caption={words.waiting}
          columns={columns}
          items={items}
          keyOf={({ certificateId }) => certificateId}
        />
      )}
      {items.length > 0 ? (
        <div>
          <Button
            disabled={!isReady}
            loading={request.isPending}
            onClick={() => request.mutate({ body: { bodyId } }, { onSuccess: () => announce(words.requested) })}
          >
            {words.request}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}

/** What is shown of a document, on the list of what waits and on the exact list of a batch. */
export function useDocumentColumns<T extends CompetencyDocumentLine>(): [Column<T>, ...Column<T>[]] {
  const { columns } = useMessages().bodyDocuments;
  const kinds = termsIn(useLocale()).certificateKind;
  return [
    { id: 'holder', header: columns.holder, cell: ({ holderName }) => holderName },
    { id: 'scheme', header: columns.scheme, cell: ({ schemeTitle }) => schemeTitle },
    { id: 'kind', header: columns.kind, cell: ({ kind }) => kinds[kind] },
    { id: 'number', header: columns.number, cell: ({ number }) => number ?? '–' },
  ];
}

function useWaitingColumns(): [Column<WaitingDocument>, ...Column<WaitingDocument>[]] {
  const words = useMessages().bodyDocuments;
  return [
    ...useDocumentColumns<WaitingDocument>(),
    {
      id: 'state',
      header: words.columns.state,
      cell: ({ blockers }) =>
        blockers.length === 0 ? words.ready : blockers.map(({ code }) => words.blockers[code] ?? code).join(', '),
    },
  ];
}

function Batches() {
  const words = useMessages().bodyDocuments;
  const locale = useLocale();
  const batches = useBatches();
  if (!batches.data) return <LoadingState />;
  return (
    <section>
      <Title order={2} size="h4">
        {words.batches}
      </Title>
      {batches.data.items.length === 0 ? (
        <Text>{words.noBatches}</Text>
      ) : (
        <ListExport taken={{ endpoint: listExports.exportCompetencyBatches, name: words.batches }} address={{}} />
      )}
      <ul>
        {batches.data.items.map(({ id, requestedAt, status, issued, total, requestedByName }) => (
          <li key={id}>
            <Link to="/body-documents/$batchId" params={{ batchId: id }}>
              {words.batch(formatDay(locale, dayOfInstant(requestedAt)))}
            </Link>
            <div>
              {words.batchStatus[status]}, {words.count(issued, total)}, {words.by(requestedByName)}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
