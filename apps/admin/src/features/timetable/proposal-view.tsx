import type { CohortDetail, ProposedSession, TimetableProposal } from '@kompeten/domain';
import { formatInstant, formatTime, StatusMark, useLocale, useMessages, useTerms, type Zone } from '@kompeten/ui';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Column } from '../../components/resource-table/column.ts';
import { SimpleTable } from '../../components/simple-table.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useExplainRefusal } from './explain-refusal.ts';
import { usePlanSessions } from './timetable.queries.ts';

interface ProposalViewProps {
  cohort: CohortDetail;
  zone: Zone;
  proposal: TimetableProposal;
  onClose(planned: boolean): void;
}

/** A proposed timetable: what is free is planned when somebody says so, what is not is told with its reason. */
export function ProposalView({ cohort, zone, proposal, onClose }: ProposalViewProps) {
  const words = useMessages().timetable;
  const locale = useLocale();
  const explain = useExplain();
  const plan = usePlanSessions();
  const columns = useColumns(cohort, zone);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const free = proposal.sessions.filter(({ refusal }) => refusal === null);
  const titles = new Map(cohort.units.map(({ code, title }) => [code, title]));
  const number = new Intl.NumberFormat(locale);
  const confirm = () =>
    plan.mutate(
      { params: { cohortId: cohort.id }, body: { sessions: free.map(askedOf) } },
      {
        onSuccess: () => {
          announce(words.confirmed(free.length));
          onClose(true);
        },
      },
    );
  return (
    <Stack component="section" gap="md" aria-labelledby="proposal-title">
      <Title order={2} size="h4" id="proposal-title" tabIndex={-1} ref={head}>
        {words.proposal}
      </Title>
      <Text>
        {proposal.sessions.length > 0 ? words.proposalCount(free.length, proposal.sessions.length) : words.proposalNone}
      </Text>
      {proposal.unplaced.map(({ unitCode, lessonHours }) => (
        <StatusMark key={unitCode} tone="warn">
          {words.unplaced(titles.get(unitCode) ?? unitCode, number.format(lessonHours))}
        </StatusMark>
      ))}
      {proposal.sessions.length > 0 ? (
        <SimpleTable caption={words.proposal} items={proposal.sessions} keyOf={keyOf} columns={columns} />
      ) : null}
      {plan.isError ? <Text role="alert">{explain(plan.error)}</Text> : null}
      <Group>
        <Button disabled={free.length === 0} loading={plan.isPending} onClick={confirm}>
          {words.confirm(free.length)}
        </Button>
        <Button variant="default" onClick={() => onClose(false)}>
          {words.close}
        </Button>
      </Group>
    </Stack>
  );
}

const keyOf = ({ startsAt }: ProposedSession) => startsAt;

const askedOf = ({ instructorName: _, roomName: __, refusal: ___, ...session }: ProposedSession) => session;

/** What is shown of sessions that are proposed, or that could not be planned. */
export function useColumns(
  cohort: Pick<CohortDetail, 'units'>,
  zone: Zone,
): [Column<ProposedSession>, ...Column<ProposedSession>[]] {
  const words = useMessages().timetable;
  const terms = useTerms();
  const locale = useLocale();
  const explainRefusal = useExplainRefusal();
  const { proposalColumns: heads } = words;
  const titles = new Map(cohort.units.map(({ code, title }) => [code, title]));
  return [
    {
      id: 'when',
      header: heads.when,
      cell: ({ startsAt, endsAt }) => `${formatInstant(locale, startsAt, zone)} – ${formatTime(locale, endsAt, zone)}`,
    },
    {
      id: 'unit',
      header: heads.unit,
      cell: ({ unitCodes }) => unitCodes.map((code) => titles.get(code) ?? code).join('; '),
    },
    { id: 'instructor', header: heads.instructor, cell: ({ instructorName }) => instructorName },
    {
      id: 'room',
      header: heads.room,
      cell: ({ roomName, place, mode }) => roomName ?? place ?? terms.sessionMode[mode],
    },
    {
      id: 'standing',
      header: heads.standing,
      cell: ({ refusal }) => (
        <StatusMark tone={refusal ? 'warn' : 'good'}>
          {refusal ? explainRefusal(refusal) : words.proposalFree}
        </StatusMark>
      ),
    },
  ];
}
