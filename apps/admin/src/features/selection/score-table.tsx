import './selection.css';
import type { ApplicantView, SelectionPlan, SelectionSheet } from '@kompeten/domain';
import { formatNumber, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import type { Column } from '../../components/resource-table/column.ts';
import { SimpleTable } from '../../components/simple-table.tsx';
import { useExplain } from '../../lib/explain.ts';
import { ApplicantStanding } from './applicant-standing.tsx';
import { ScoreCell } from './score-cell.tsx';
import { scoreKey } from './score-queue.ts';
import { useScores } from './use-scores.ts';

interface ScoreTableProps {
  sheet: SelectionSheet;
  mayScore: boolean;
}

const ranked: readonly ApplicantView['status'][] = ['verified', 'selected', 'waitlisted', 'enrolled', 'active'];

/** Whoever is or was ranked. */
export const rankedIn = ({ items }: SelectionSheet): ApplicantView[] =>
  items.filter(({ status, rank }) => ranked.includes(status) || rank !== null);

/** Scores and ranking side by side: a row an applicant, a column a criterion. */
export function ScoreTable({ sheet, mayScore }: ScoreTableProps) {
  const words = useMessages().selection.scores;
  const { plan } = sheet;
  const explain = useExplain();
  const scores = useScores(plan);
  const isOpen = mayScore && plan.announcedAt === null;
  const columns = useColumns(plan, isOpen, scores);
  const order = (one: ApplicantView) => (isOpen ? one.rosterNumber : (one.rank ?? Number.POSITIVE_INFINITY));
  const items = [...rankedIn(sheet)].sort((a, b) => order(a) - order(b));
  const unsaved = scores.shown.size;
  return (
    <Stack gap="sm">
      {isOpen && plan.criteria.length > 0 ? (
        <Group role="status" gap="sm">
          <StatusMark tone={unsaved > 0 ? 'warn' : 'good'}>
            {unsaved > 0 ? words.unsaved(unsaved) : words.saved}
          </StatusMark>
          {scores.error ? (
            <>
              <Text>{explain(scores.error)}</Text>
              <Button variant="outline" size="compact-md" onClick={scores.again}>
                {words.again}
              </Button>
            </>
          ) : null}
        </Group>
      ) : null}
      <SimpleTable caption={words.caption} columns={columns} items={items} keyOf={({ enrolmentId }) => enrolmentId} />
    </Stack>
  );
}

function useColumns(
  plan: SelectionPlan,
  isOpen: boolean,
  { shown, give }: ReturnType<typeof useScores>,
): [Column<ApplicantView>, ...Column<ApplicantView>[]] {
  const words = useMessages().selection.scores;
  const locale = useLocale();
  const criteria = plan.criteria.map(
    ({ key, title, weight }): Column<ApplicantView> => ({
      id: key,
      header: words.criterion(title, weight),
      cell: ({ enrolmentId, fullName, scores }) =>
        isOpen ? (
          <ScoreCell
            label={words.cell(fullName, title)}
            score={shown.get(scoreKey(enrolmentId, key))?.score ?? scores[key] ?? null}
            onScore={(score) => give(enrolmentId, key, score)}
          />
        ) : (
          (scores[key] ?? '–')
        ),
    }),
  );
  const name: Column<ApplicantView> = {
    id: 'name',
    header: words.columns.name,
    cell: ({ rosterNumber, fullName }) => `${rosterNumber}. ${fullName}`,
  };
  const total: Column<ApplicantView> = {
    id: 'total',
    header: words.columns.total,
    align: 'end',
    cell: (one) => (one.total === null ? '–' : formatNumber(locale, one.total)),
  };
  const rank: Column<ApplicantView> = {
    id: 'rank',
    header: words.columns.rank,
    cell: (one) => <Rank plan={plan} applicant={one} />,
  };
  if (isOpen) return [name, ...criteria, total, rank];
  const outcome: Column<ApplicantView> = {
    id: 'outcome',
    header: words.outcome,
    cell: ({ status }) => <ApplicantStanding status={status} />,
  };
  return [name, rank, outcome, total, ...criteria];
}

function Rank({ plan, applicant: { rank, tieBreak } }: { plan: SelectionPlan; applicant: ApplicantView }) {
  const { tie } = useMessages().selection.scores;
  if (rank === null) return <>–</>;
  const title = plan.criteria.find(({ key }) => key === tieBreak?.key)?.title ?? '';
  return (
    <>
      {rank}
      {tieBreak ? (
        <Text size="sm" c="dimmed" className="k-tie">
          {tieBreak.by === 'criterion' ? tie.criterion(title) : tie[tieBreak.by]}
        </Text>
      ) : null}
    </>
  );
}
