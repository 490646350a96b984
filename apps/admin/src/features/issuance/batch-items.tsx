import { addressOf, certificates } from '@kompeten/contract';
import type { IssuanceBatchDetail } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Title } from '@mantine/core';
import type { Column } from '../../components/resource-table/column.ts';
import { SimpleTable } from '../../components/simple-table.tsx';

type Item = IssuanceBatchDetail['items'][number];

const tones = { waiting: 'neutral', issued: 'good', failed: 'bad' } as const;

/** The exact list of a request: the names as they will be printed, and the file of each once it is there. */
export function BatchItems({ batch }: { batch: IssuanceBatchDetail }) {
  const words = useMessages().issuance;
  const decided = batch.status !== 'pending_approval';
  const columns: [Column<Item>, ...Column<Item>[]] = [
    { id: 'name', header: words.columns.name, cell: ({ holderName }) => holderName },
    {
      id: 'units',
      header: words.columns.units,
      cell: ({ units }) => words.unitsOf(units.filter(({ result }) => result === 'K').length, units.length),
    },
    {
      id: 'attendance',
      header: words.columns.attendance,
      cell: ({ attendancePercent }) => (attendancePercent === null ? '–' : words.percent(attendancePercent)),
    },
  ];
  const progress: Column<Item>[] = [
    {
      id: 'standing',
      header: words.columns.standing,
      cell: ({ status }) => <StatusMark tone={tones[status]}>{words.itemStatus[status]}</StatusMark>,
    },
    {
      id: 'file',
      header: words.download,
      cell: (item) =>
        item.certificateId && item.status === 'issued' ? <FileLink item={item} id={item.certificateId} /> : '–',
    },
  ];
  return (
    <section aria-labelledby="items-title">
      <Title order={2} size="h4" id="items-title" mb="sm">
        {words.exactList}
      </Title>
      <SimpleTable
        caption={words.exactList}
        items={batch.items}
        keyOf={({ enrolmentId }) => enrolmentId}
        columns={decided ? [...columns, ...progress] : columns}
      />
    </section>
  );
}

function FileLink({ item: { holderName }, id }: { item: Item; id: string }) {
  const words = useMessages().issuance;
  return (
    <a
      href={addressOf('/api/v1', certificates.downloadCertificate, { params: { certificateId: id } })}
      aria-label={words.downloadOf(holderName)}
    >
      {words.download}
    </a>
  );
}
