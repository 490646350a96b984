import type { CandidacyRecord, UnitLine } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { SimpleTable } from '../../components/simple-table.tsx';
import { standingTones } from './judgement-tones.ts';
import { RecordSection } from './record-section.tsx';

/** How every unit stands, and behind each its criteria. */
export function UnitsPart({ record: { units, lateJudgements } }: { record: CandidacyRecord }) {
  const words = useMessages().judgements.record;
  return (
    <RecordSection title={words.units}>
      {lateJudgements > 0 ? <StatusMark tone="warn">{words.lateJudgements(lateJudgements)}</StatusMark> : null}
      {units.map((unit) => (
        <details key={unit.unitCode} className="k-unit">
          <summary>
            <UnitHead unit={unit} />
          </summary>
          <SimpleTable
            caption={`${unit.unitCode} ${unit.title}`}
            keyOf={({ number }) => number}
            items={unit.criteria}
            columns={[
              { id: 'criterion', header: words.unit, cell: ({ number, text }) => `${number} ${text}` },
              {
                id: 'standing',
                header: words.judgement,
                cell: ({ standing, note }) => (
                  <>
                    <StatusMark tone={standingTones[standing]}>{words.standing[standing]}</StatusMark>
                    {note ? <Text size="sm">{note}</Text> : null}
                  </>
                ),
              },
            ]}
          />
        </details>
      ))}
    </RecordSection>
  );
}

function UnitHead({ unit: { unitCode, title, judgement, criteria } }: { unit: UnitLine }) {
  const words = useMessages().judgements.record;
  const done = criteria.filter(({ standing }) => standing !== 'open').length;
  return (
    <>
      {unitCode} {title}{' '}
      <StatusMark tone={judgement === null ? 'info' : standingTones[judgement]}>{judgement ?? words.open}</StatusMark>{' '}
      <Text component="span" size="sm" c="dimmed">
        {done}/{criteria.length}
      </Text>
    </>
  );
}
