import { listExports, renewals } from '@kompeten/contract';
import type { CaredCertificate } from '@kompeten/domain';
import { formatDay, useLocale, useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { SurveillanceForm } from './surveillance-form.tsx';

const dues = ['surveillance', 'renewal', 'expired'] as const;

/** Competency certificates of the own body with their surveillance and the way to the next one. */
export function RenewalsPage() {
  const words = useMessages().renewals;
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(renewals.listCertificateCare, { query: address as never })}
        columns={useColumns()}
        keyOf={({ certificateId }) => certificateId}
        filters={[
          { name: 'due', label: words.filter, options: dues.map((value) => ({ value, label: words.due[value] })) },
        ]}
        taken={{ endpoint: listExports.exportCertificateCare, name: words.title }}
        empty={{ title: words.empty, text: words.emptyText }}
      />
    </Stack>
  );
}

function useColumns(): [Column<CaredCertificate>, ...Column<CaredCertificate>[]] {
  const words = useMessages().renewals;
  const locale = useLocale();
  return [
    {
      id: 'holder',
      header: words.columns.holder,
      cell: ({ certificateId, holderName }) => (
        <Link to="/certificates/$certificateId" params={{ certificateId }}>
          {holderName}
        </Link>
      ),
    },
    { id: 'title', header: words.columns.title, cell: ({ title }) => title },
    { id: 'validUntil', header: words.columns.validUntil, cell: ({ validUntil }) => formatDay(locale, validUntil) },
    {
      id: 'way',
      header: words.columns.way,
      cell: ({ way, renewalOpensOn }) => words.way[way](formatDay(locale, renewalOpensOn)),
    },
    { id: 'surveillance', header: words.columns.surveillance, cell: (one) => <SurveillanceForm certificate={one} /> },
  ];
}
