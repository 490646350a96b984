import type { Enrolment, TestKind, TestScoresOfCohort } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { changedScores, firstWrong, isScore, stillTyped, type TypedScores, typedKey } from './changed-scores.ts';
import { useSaveScores } from './use-save-scores.ts';

interface TestScoreTableProps {
  cohortId: string;
  unitCode: string | null;
  people: readonly Enrolment[];
  tests: TestScoresOfCohort;
  mayRecord: boolean;
}

const fieldOf = (key: string) => `score-${key.replace(' ', '-')}`;

/** To a field that is wrong, which may be far from the button; what is wrong with it is read out with it. */
function leadTo(key: string): void {
  const field = document.getElementById(fieldOf(key));
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'center' });
}

/** A plain table of two tests, and the gain in words. */
export function TestScoreTable({ cohortId, unitCode, people, tests, mayRecord }: TestScoreTableProps) {
  const words = useMessages().evaluation.tests;
  const explain = useExplain();
  const [typed, setTyped] = useTyped<TypedScores>(`scores ${unitCode}`, {});
  const { save, pending, error } = useSaveScores(cohortId, unitCode);
  const [tried, setTried] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const wrong = firstWrong(
      typed,
      people.map(({ id }) => id),
    );
    if (wrong) return leadTo(wrong);
    const sheets = (['pre', 'post'] as const).map((kind) => ({
      ...{ kind, scores: changedScores(kind, unitCode, typed, tests.scores) },
    }));
    if (sheets.every(({ scores }) => scores.length === 0)) return announce(words.nothing);
    if (!(await save(sheets))) return;
    setTyped((now) => stillTyped(now, typed));
    announce(words.saved);
  };
  const input = (kind: TestKind, { id, person }: Enrolment) => {
    const key = typedKey(kind, id);
    const known = tests.scores.find(
      (one) => one.kind === kind && one.enrolmentId === id && one.unitCode === unitCode,
    )?.score;
    if (!mayRecord) return known ?? '–';
    const value = typed[key] ?? String(known ?? '');
    return (
      <TextInput
        className="k-score"
        id={fieldOf(key)}
        inputMode="numeric"
        autoComplete="off"
        aria-label={words.scoreOf(words.columns[kind], person.fullName)}
        value={value}
        error={!isScore(value) && (tried ? words.wrong(person.fullName) : true)}
        onChange={({ currentTarget: { value: text } }) => setTyped((now) => ({ ...now, [key]: text.trim() }))}
      />
    );
  };
  return (
    <Stack component="form" gap="sm" onSubmit={submit} {...{ noValidate: true }}>
      <ErrorSummary faults={error ? [{ message: explain(error) }] : []} />
      <SimpleTable
        caption={words.caption}
        items={people}
        keyOf={({ id }) => id}
        columns={[
          { id: 'person', header: words.columns.person, cell: ({ person }) => person.fullName },
          { id: 'pre', header: words.columns.pre, cell: (enrolment) => input('pre', enrolment) },
          { id: 'post', header: words.columns.post, cell: (enrolment) => input('post', enrolment) },
          {
            id: 'gain',
            header: words.columns.gain,
            cell: ({ id }) => <Gain tests={tests} enrolmentId={id} />,
          },
        ]}
      />
      {mayRecord ? (
        <div>
          <Button type="submit" loading={pending}>
            {words.save}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}

function Gain({ tests, enrolmentId }: { tests: TestScoresOfCohort; enrolmentId: string }) {
  const words = useMessages().evaluation.tests;
  const gain = tests.gains.find((one) => one.enrolmentId === enrolmentId);
  if (!gain) return '–';
  if (gain.gainPercent === null || gain.level === null) return words.full;
  return words.gain(gain.gainPercent, words.levels[gain.level]);
}
