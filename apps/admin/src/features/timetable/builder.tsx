import './timetable.css';
import type { CohortDetail, TimetableWeek } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useInstructorsOf, useZone } from '../../lib/centre-facts.ts';
import { useExplain } from '../../lib/explain.ts';
import { CopyWeek } from './copy-week.tsx';
import { ProposalView } from './proposal-view.tsx';
import { SessionPanel } from './session-panel.tsx';
import { UnitHours } from './unit-hours.tsx';
import { useDesk } from './use-desk.ts';
import { WeekDays } from './week-days.tsx';
import { WeekTable } from './week-table.tsx';

interface BuilderProps {
  cohort: CohortDetail;
  week: TimetableWeek;
  canPlan: boolean;
  onTurn(weeks: number): void;
}

/** The week with the panel beside it in which sessions are placed, and the lesson hours that remain. */
export function Builder({ cohort, week, canPlan, onTurn }: BuilderProps) {
  const words = useMessages().timetable;
  const explain = useExplain();
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const zone = useZone(cohort.centreId);
  const instructors = useInstructorsOf(cohort.centreId);
  const desk = useDesk(cohort, week, zone);
  const Week = phone ? WeekDays : WeekTable;
  return (
    <div className="k-builder">
      <div className="k-builder-side">
        {desk.draft ? (
          <SessionPanel
            key={desk.opened}
            {...{ cohort, week, zone, instructors: instructors.data?.items ?? [], start: desk.draft }}
            onClose={desk.close}
            onRepeat={desk.repeat}
          />
        ) : null}
        <UnitHours week={week} />
      </div>
      <Stack gap="md" ref={desk.board}>
        {canPlan && !phone ? (
          <Text size="sm" c="dimmed">
            {words.keys}
          </Text>
        ) : null}
        <Week {...{ week, zone, onTurn }} onPlace={canPlan ? desk.place : null} onOpen={canPlan ? desk.open : null} />
        {desk.propose.isError ? <Text role="alert">{explain(desk.propose.error)}</Text> : null}
        {desk.proposal ? (
          <ProposalView {...{ cohort, zone }} proposal={desk.proposal} onClose={desk.closeProposal} />
        ) : null}
        {canPlan && week.sessions.length > 0 ? <CopyWeek week={week.week} onAsk={desk.copyWeek} /> : null}
      </Stack>
    </div>
  );
}
