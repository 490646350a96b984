import { type CohortDetail, NewTrainingSession, overlaps, type TrainingSession } from '@kompeten/domain';
import { formatInstant, StatusMark, useLocale, useMessages, type Zone } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useInstructorsOf, useSessionRoomsOf, useZone } from '../../lib/centre-facts.ts';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { useActor } from '../../lib/session.ts';
import { useCreateSession } from './cohorts.queries.ts';
import { SessionPlace } from './session-fields.tsx';
import { SessionInstructor } from './session-instructor.tsx';
import { SessionUnits } from './session-units.tsx';
import { SessionWhen, type TypedTime } from './session-when.tsx';

const noTime: TypedTime = { day: '', from: '', until: '' };
const blank = valuesOf(NewTrainingSession, { mode: 'on_site' });
const { instructorId: _, place: __, mode: ___, roomId: ____, ...cleared } = blank;

interface SessionFormProps {
  cohort: CohortDetail;
  sessions: readonly TrainingSession[];
  children: ReactNode;
}

/** What a session is: when, what is taught, by whom, where; clashes and gaps are said before anyone clicks. */
export function SessionForm({ cohort, sessions, children }: SessionFormProps) {
  const words = useMessages().cohorts;
  const { may } = useActor();
  const zone = useZone(cohort.centreId);
  const instructors = useInstructorsOf(cohort.centreId);
  const rooms = useSessionRoomsOf(cohort.centreId);
  const [time, setTime] = useState(noTime);
  const { form, more } = useSessionForm(cohort.id, () => setTime(noTime));
  const typed = form.form.values as { unitCodes: string[]; startsAt: string; endsAt: string };
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      {children}
      <ErrorSummary faults={form.faults} />
      <SessionWhen form={form} zone={zone} value={time} onChange={setTime} />
      <Clash sessions={sessions} startsAt={typed.startsAt} endsAt={typed.endsAt} zone={zone} />
      <SessionUnits field={form.field} units={cohort.units} />
      <SessionInstructor
        field={form.field}
        instructors={instructors.data?.items ?? []}
        unitCodes={typed.unitCodes}
        day={time.day}
        mayWaive={may('cohort.waive', { centreId: cohort.centreId })}
      />
      <SessionPlace field={form.field} sessions={sessions} rooms={rooms.data?.items ?? []} zone={zone} />
      <Group>
        <Button type="submit" loading={form.pending} onClick={() => more(false)}>
          {words.addSession}
        </Button>
        <Button type="submit" variant="default" disabled={form.pending} onClick={() => more(true)}>
          {words.saveAndNext}
        </Button>
      </Group>
    </Stack>
  );
}

/** Sends the session; afterwards back to the list, or on to the next one with instructor and place kept. */
function useSessionForm(cohortId: string, onNext: () => void) {
  const words = useMessages().cohorts;
  const navigate = useNavigate();
  const create = useCreateSession();
  const goesOn = useRef(false);
  const form = useBodyForm({
    body: NewTrainingSession,
    initialValues: blank,
    onSubmit: async (body) => {
      await create.mutateAsync({ params: { cohortId }, body });
      announce(words.sessionCreated);
      if (!goesOn.current) return navigate({ to: '/cohorts/$cohortId/sessions', params: { cohortId } });
      form.form.setValues(cleared);
      onNext();
      document.getElementById('day')?.focus();
    },
  });
  const more = (next: boolean) => {
    goesOn.current = next;
  };
  return { form, more };
}

interface ClashProps {
  sessions: readonly TrainingSession[];
  startsAt: string;
  endsAt: string;
  zone: Zone;
}

function Clash({ sessions, startsAt, endsAt, zone }: ClashProps) {
  const words = useMessages().cohorts;
  const locale = useLocale();
  const clash = startsAt && endsAt ? sessions.find((session) => overlaps(session, { startsAt, endsAt })) : undefined;
  return (
    <div role="status">
      {clash ? (
        <StatusMark tone="warn">{words.clashHere(formatInstant(locale, clash.startsAt, zone))}</StatusMark>
      ) : null}
    </div>
  );
}
