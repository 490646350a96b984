import type { InstrumentBlocker, InstrumentSetDetail, UnitInstruments } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { SimpleTable } from '../../components/simple-table.tsx';

/** Which criteria a set covers and what is missing, as it stands now. */
export function CoveragePanel({ set: { coverage, blockers } }: { set: InstrumentSetDetail }) {
  const words = useMessages().instruments.coverage;
  const shortages = blockers.filter(({ code }) => code === 'blueprint_short');
  return (
    <Stack component="section" gap="sm" aria-labelledby="coverage-title">
      <Title order={2} size="h4" id="coverage-title">
        {words.title}
      </Title>
      <div>
        <StatusMark tone={blockers.length === 0 ? 'good' : 'warn'}>
          {blockers.length === 0 ? words.complete : words.missing(blockers.length)}
        </StatusMark>
      </div>
      {shortages.map((shortage) => (
        <Shortage key={JSON.stringify(shortage)} shortage={shortage} />
      ))}
      {coverage.map((unit) => (
        <UnitCoverage key={unit.code} unit={unit} />
      ))}
    </Stack>
  );
}

function Shortage({ shortage }: { shortage: InstrumentBlocker }) {
  const { coverage, kinds } = useMessages().instruments;
  if (shortage.code !== 'blueprint_short') return null;
  const { unitCode, criterion, kind, wanted, found } = shortage;
  return <Text>{coverage.short(unitCode, criterion, kinds[kind as keyof typeof kinds], wanted, found)}</Text>;
}

/** A unit that lacks something is open, so that nobody has to look for it. */
function UnitCoverage({ unit: { code, title, group, criteria } }: { unit: UnitInstruments }) {
  const { coverage: words, kinds } = useMessages().instruments;
  const open = criteria.filter((criterion) => criterion.kinds.length === 0).length;
  return (
    <details className="k-set-unit" open={open > 0}>
      <summary>
        {words.unit(code, title)}
        {group ? ` (${words.elective(group)})` : ''} · {criteria.length - open}/{criteria.length}
      </summary>
      <SimpleTable
        caption={words.unit(code, title)}
        items={criteria}
        keyOf={({ number }) => number}
        columns={[
          { id: 'criterion', header: words.columns.criterion, cell: ({ number, text }) => `${number} ${text}` },
          {
            id: 'kinds',
            header: words.columns.kinds,
            cell: (criterion) =>
              criterion.kinds.length === 0 ? (
                <StatusMark tone="warn">{words.none}</StatusMark>
              ) : (
                criterion.kinds.map((kind) => kinds[kind]).join(', ')
              ),
          },
        ]}
      />
    </details>
  );
}
