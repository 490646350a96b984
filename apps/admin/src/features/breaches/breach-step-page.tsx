import { type Breach, BreachEvent, breachMachine, needsNote, targetOf } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmWithReason } from '../../components/confirm-with-reason.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBreach, useMoveBreach } from './breaches.queries.ts';

interface BreachStepPageProps {
  breachId: string;
  event: string;
}

/** A step of a breach is confirmed on a page of its own: what was told is not taken back. */
export function BreachStepPage({ breachId, event: asked }: BreachStepPageProps) {
  const { breaches: words } = useMessages();
  const query = useBreach(breachId);
  const [begun, setBegun] = useState(false);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const event = BreachEvent.safeParse(asked).data;
  if (event && (begun || targetOf(breachMachine, query.data.status, event) !== null))
    return <Step breach={query.data} event={event} onBegin={() => setBegun(true)} />;
  const back = (
    <Link to="/breaches/$breachId" params={{ breachId }}>
      {query.data.title}
    </Link>
  );
  return <PageHeader title={words.notNow} back={back} />;
}

interface StepProps {
  breach: Breach;
  event: BreachEvent;
  /** The step is under way: where the breach stands meanwhile no longer matters here. */
  onBegin(): void;
}

function Step({ breach: { id, title }, event, onBegin }: StepProps) {
  const { breaches: words, shell } = useMessages();
  const navigate = useNavigate();
  const move = useMoveBreach();
  const way = { to: '/breaches/$breachId', params: { breachId: id } } as const;
  const confirm = (note: string) => {
    onBegin();
    const done = async () => {
      await navigate(way);
      announce(words.moved);
    };
    move.mutate({ params: { breachId: id }, body: { event, note: note || null } }, { onSuccess: done });
  };
  return (
    <ConfirmWithReason
      title={words.events[event]}
      lead={title}
      consequences={words.consequences[event]}
      statement={words.statement}
      confirmLabel={words.events[event]}
      cancel={<Link {...way}>{shell.form.cancel}</Link>}
      act={move}
      reason={{ label: words.note, hint: words.noteHint[event], least: needsNote(event) ? 3 : 0 }}
      onConfirm={confirm}
    />
  );
}
