import './application.css';
import type { ApplicantAnswer, ApplicationState, EnrolmentStatus } from '@kompeten/domain';
import { formatDayRange, formatInstant, formatNumber, StatusMark, type Tone, useLocale } from '@kompeten/ui';
import { useEffect, useRef, useState } from 'react';
import { useApplying } from '../../lib/applying-words.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';

interface ApplicationStandingProps {
  state: ApplicationState;
  onAnswer(answer: ApplicantAnswer): Promise<void>;
  /** Given where the application is all of the page: then what is new is read out. */
  onLeave?: () => void;
}

const tones: Partial<Record<EnrolmentStatus, Tone>> = {
  ...{ selected: 'good', enrolled: 'good', active: 'good', passed: 'good', waitlisted: 'warn' },
  ...{ rejected: 'bad', withdrawn: 'bad', dismissed: 'bad' },
};

/** An application in words: how it stands, why, and what its applicant can answer. */
export function ApplicationStanding({ state, onAnswer, onLeave }: ApplicationStandingProps) {
  const words = useApplying().state;
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  const { status, cohortStatus, reason, note, confirmBy, waitingBefore, rank, total } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new is read out
  useEffect(() => (onLeave ? heading.current?.focus() : undefined), [status]);
  const Heading = onLeave ? 'h1' : 'h2';
  return (
    <section className="p-card p-card-accent">
      <StatusMark tone={tones[status] ?? 'info'}>{state.fullName}</StatusMark>
      <Heading ref={heading} tabIndex={-1}>
        {words.status[status]}
      </Heading>
      {cohortStatus === 'cancelled' ? <p className="p-error">{words.cancelled}</p> : null}
      {reason ? <p>{words.reason[reason]}</p> : null}
      {note ? <p>{words.note(note)}</p> : null}
      {waitingBefore === null ? null : <p className="p-strong">{words.waiting(waitingBefore)}</p>}
      {confirmBy ? <p className="p-strong">{words.confirmBy(formatInstant(locale, confirmBy))}</p> : null}
      <Answers answers={state.answers} onAnswer={onAnswer} />
      <dl className="a-facts">
        <Fact name={state.cohortTitle} value={words.applied(formatInstant(locale, state.appliedAt))} />
        <Fact name={words.period} value={formatDayRange(locale, state.startsOn, state.endsOn)} />
        <Fact name={words.centre} value={state.centreName} />
        {state.centreContact ? <Fact name={words.contact} value={state.centreContact} /> : null}
        {rank === null || total === null ? null : (
          <Fact name={words.rank} value={words.rankOf(rank, formatNumber(locale, total))} />
        )}
      </dl>
      {onLeave ? (
        <button type="button" className="p-button p-button-outline" onClick={onLeave}>
          {words.leave}
        </button>
      ) : null}
    </section>
  );
}

const Fact = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

function Answers({
  answers,
  onAnswer,
}: Pick<ApplicationStandingProps, 'onAnswer'> & Pick<ApplicationState, 'answers'>) {
  const words = useApplying().state;
  const locale = useLocale();
  const [asked, setAsked] = useState(false);
  const { state, run } = useCall(onAnswer);
  const isBusy = state.kind === 'pending';
  const withdraw = () => {
    setAsked(false);
    void run('withdraw');
  };
  return (
    <>
      <div role="alert">
        {state.kind === 'failed' ? <p className="p-error">{explainError(locale, state.error)}</p> : null}
        {asked ? <p className="p-strong">{words.withdrawSure}</p> : null}
      </div>
      <div className="p-actions">
        {answers.includes('confirm') && !asked ? (
          <button type="button" className="p-button p-button-big" disabled={isBusy} onClick={() => void run('confirm')}>
            {words.confirm}
          </button>
        ) : null}
        {answers.includes('withdraw') ? (
          <button
            type="button"
            className="p-button p-button-outline"
            disabled={isBusy}
            onClick={asked ? withdraw : () => setAsked(true)}
          >
            {asked ? words.withdrawYes : words.withdraw}
          </button>
        ) : null}
        {asked ? (
          <button type="button" className="p-button" onClick={() => setAsked(false)}>
            {words.keep}
          </button>
        ) : null}
      </div>
    </>
  );
}
