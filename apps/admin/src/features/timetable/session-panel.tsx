import './timetable.css';
import type { CohortDetail, Instructor, TimetableWeek, TrainingSession } from '@kompeten/domain';
import { useMessages, type Zone } from '@kompeten/ui';
import { Button, Group, Stack, Title } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { announce } from '../../lib/announce.tsx';
import { Refused } from './alternatives.tsx';
import { PanelFields } from './panel-fields.tsx';
import { SessionActs } from './session-acts.tsx';
import { askedOf, type SessionDraft } from './session-draft.ts';
import { useMoveSession, usePlaceSession } from './timetable.queries.ts';

interface SessionPanelProps {
  cohort: CohortDetail;
  week: TimetableWeek;
  zone: Zone;
  instructors: readonly Instructor[];
  start: SessionDraft;
  /** Closes the panel; with the draft that was kept, if one was. */
  onClose(kept: SessionDraft | null): void;
  onRepeat(session: TrainingSession, weeks: number): void;
}

/** The schema of the endpoint checks, not the browser. */
const unchecked = { noValidate: true };

/** A session is placed or changed beside the timetable; a clash is explained in place, with what is free. */
export function SessionPanel({ cohort, week, zone, instructors, start, onClose, onRepeat }: SessionPanelProps) {
  const words = useMessages().timetable;
  const [draft, setDraft] = useState(start);
  const save = useSave(cohort.id, zone, onClose);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const change = (part: Partial<SessionDraft>) => {
    save.reset();
    setDraft((before) => ({ ...before, ...part }));
  };
  const choose = (chosen: SessionDraft) => {
    setDraft(chosen);
    save.act(chosen);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.act(draft);
  };
  const leave = ({ key }: KeyboardEvent) => key === 'Escape' && onClose(null);
  const { session } = draft;
  const title = session ? words.panelChange : words.panelNew;
  return (
    <section className="k-panel" aria-labelledby="panel-title" onKeyDown={leave}>
      <Stack component="form" gap="md" onSubmit={submit} {...unchecked}>
        <Title order={2} size="h4" id="panel-title">
          {title}
        </Title>
        {save.error ? <Refused key={save.attempt} {...{ error: save.error, draft, zone, onChoose: choose }} /> : null}
        <PanelFields {...{ cohort, week, instructors, draft, first, onChange: change }} />
        <Group>
          <Button type="submit" loading={save.pending}>
            {session ? words.change : words.save}
          </Button>
          <Button variant="default" onClick={() => onClose(null)}>
            {words.close}
          </Button>
        </Group>
      </Stack>
      {session ? <SessionActs session={session} onRepeat={onRepeat} onGone={() => onClose(null)} /> : null}
    </section>
  );
}

/** Sends a draft as what it is: a new session, or a change of one that stands. */
function useSave(cohortId: string, zone: Zone, onClose: SessionPanelProps['onClose']) {
  const words = useMessages().timetable;
  const place = usePlaceSession();
  const move = useMoveSession();
  const [attempt, setAttempt] = useState(0);
  const used = [place, move].find(({ isError }) => isError);
  const act = async (draft: SessionDraft) => {
    const { session } = draft;
    place.reset();
    move.reset();
    setAttempt((before) => before + 1);
    const asked = askedOf(draft, zone);
    const sent = session
      ? move.mutateAsync({ params: { cohortId, sessionId: session.id }, body: { ...asked, version: session.version } })
      : place.mutateAsync({ params: { cohortId }, body: asked });
    // The refusal is shown by the state of the mutation.
    const kept = await sent.then(
      () => true,
      () => false,
    );
    if (!kept) return;
    announce(session ? words.changed : words.saved);
    onClose(draft);
  };
  const reset = () => {
    place.reset();
    move.reset();
  };
  return { act, reset, attempt, error: used?.error ?? null, pending: place.isPending || move.isPending };
}
