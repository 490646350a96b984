import { conflicts as contract, listExports } from '@kompeten/contract';
import { type ConflictDeclaration, withdrawalBlocker } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { houseOf } from '../../lib/assessor-subject.ts';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';

/** The conflicts of interest that are declared in a body, those withdrawn too (rule 1). */
export function ConflictsPage({ bodyId }: { bodyId: string }) {
  const { conflicts: words, bodyForms } = useMessages();
  const { actor, may } = useActor();
  const declare = may('conflict.declare', houseOf(actor, bodyId)) ? (
    <LinkButton to="/bodies/$bodyId/conflicts/new" params={{ bodyId }}>
      {words.declare.act}
    </LinkButton>
  ) : null;
  const back = (
    <Link to="/bodies/$bodyId" params={{ bodyId }}>
      {bodyForms.toBody}
    </Link>
  );
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} back={back} actions={declare} />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(contract.listConflicts, { query: { ...address, bodyId } as never })}
        columns={useColumns()}
        keyOf={({ id }) => id}
        searchLabel={words.search}
        taken={{
          endpoint: listExports.exportConflicts,
          name: words.title,
          question: (filters) => ({ ...filters, bodyId }),
        }}
        empty={{ title: words.empty, text: words.emptyText, action: declare }}
      />
    </Stack>
  );
}

function useColumns(): [Column<ConflictDeclaration>, ...Column<ConflictDeclaration>[]] {
  const { columns, kind: kinds, by } = useMessages().conflicts;
  return [
    { id: 'declarant', header: columns.declarant, cell: ({ declarantName }) => declarantName },
    { id: 'subject', header: columns.subject, cell: ({ subjectName }) => subjectName },
    {
      id: 'kind',
      header: columns.kind,
      cell: ({ kind, note }) => (note ? `${kinds[kind]}: ${note}` : kinds[kind]),
    },
    {
      id: 'declared',
      header: columns.declared,
      cell: ({ declaredAt, declaredByName }) => (
        <>
          <DateText value={declaredAt} />
          <Text size="sm">{by(declaredByName)}</Text>
        </>
      ),
    },
    { id: 'standing', header: columns.standing, cell: (conflict) => <Standing conflict={conflict} /> },
  ];
}

function Standing({ conflict }: { conflict: ConflictDeclaration }) {
  const words = useMessages().conflicts;
  const { actor, may } = useActor();
  const { id: conflictId, bodyId, declarantName, declarantAccountId, subjectName, withdrawn } = conflict;
  if (withdrawn) {
    return (
      <>
        <StatusMark tone="neutral">{words.withdrawn}</StatusMark>
        <Text size="sm">{words.because(withdrawn.byName, withdrawn.reason)}</Text>
      </>
    );
  }
  const own = declarantAccountId === null ? [] : [declarantAccountId];
  const subject = { bodyId, assessorAccountIds: own, panelAccountIds: own };
  const mayWithdraw = may('conflict.declare', subject) && withdrawalBlocker(conflict, actor.accountId) === null;
  return (
    <>
      <StatusMark tone="warn">{words.stands}</StatusMark>{' '}
      {mayWithdraw ? (
        <Link
          to="/bodies/$bodyId/conflicts/$conflictId/withdraw"
          params={{ bodyId, conflictId }}
          aria-label={words.withdraw.act(declarantName, subjectName)}
        >
          {words.withdraw.short}
        </Link>
      ) : null}
    </>
  );
}
