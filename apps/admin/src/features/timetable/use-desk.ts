import type { CohortDetail, ProposalWish, TimetableProposal, TimetableWeek, TrainingSession } from '@kompeten/domain';
import type { Zone } from '@kompeten/ui';
import { useRef, useState } from 'react';
import { draftOf, newDraft, type SessionDraft } from './session-draft.ts';
import { usePropose } from './timetable.queries.ts';

const USUAL_HOURS = 4;

/** What is open beside the week: a session, or a proposal; closed, it gives the focus back to where it came from. */
export function useDesk(cohort: CohortDetail, week: TimetableWeek, zone: Zone) {
  const [draft, setDraft] = useState<SessionDraft | null>(null);
  const [opened, setOpened] = useState(0);
  const last = useRef<SessionDraft | null>(null);
  const board = useRef<HTMLDivElement>(null);
  const origin = useRef<Element | null>(null);
  const proposals = useProposals(cohort.id, () => setDraft(null));
  const show = (next: SessionDraft) => {
    origin.current = document.activeElement;
    setDraft(next);
    setOpened((before) => before + 1);
  };
  const close = (kept: SessionDraft | null) => {
    last.current = kept ?? last.current;
    setDraft(null);
    const back = origin.current?.isConnected ? origin.current : board.current?.querySelector('[tabindex="0"], button');
    if (back instanceof HTMLElement) back.focus();
  };
  return {
    ...{ draft, opened, board, close, ...proposals },
    place: (day: string, from: string) => show(nextDraft(cohort, week, { day, from }, last.current)),
    open: (session: TrainingSession) => show(draftOf(session, zone)),
    copyWeek: (to: string) => proposals.ask({ kind: 'copy_week', from: week.week, to }),
  };
}

/** A proposal that is asked for and looked at. */
function useProposals(cohortId: string, onAsk: () => void) {
  const [proposal, setProposal] = useState<TimetableProposal | null>(null);
  const propose = usePropose();
  const ask = (body: ProposalWish) => {
    onAsk();
    setProposal(null);
    propose.mutate({ params: { cohortId }, body }, { onSuccess: setProposal });
  };
  return {
    ...{ proposal, propose, ask },
    closeProposal: () => setProposal(null),
    repeat: ({ id }: TrainingSession, weeks: number) => ask({ kind: 'repeat', sessionId: id, weeks }),
  };
}

/** A new session for the first unit with hours remaining, like the one placed before it. */
function nextDraft(
  { mode }: CohortDetail,
  { units, minutesPerHour }: TimetableWeek,
  { day, from }: { day: string; from: string },
  last: SessionDraft | null,
): SessionDraft {
  const unit = units.find(({ remaining }) => remaining > 0) ?? units[0];
  const hours = Math.max(1, Math.min(USUAL_HOURS, Math.floor(unit?.remaining || USUAL_HOURS)));
  const next = newDraft(day, from, unit?.code ?? '', hours * minutesPerHour, last);
  return last ? next : { ...next, mode: mode === 'online' ? 'online' : 'on_site' };
}
