import type { CheckIn } from '@kompeten/domain';
import { formatInstant, StatusMark, useLocale } from '@kompeten/ui';
import { goTo } from '../../lib/location.ts';
import { useMyTraining } from '../../lib/training-words.ts';

/** What became of a check-in, in one look. */
export function CheckInDone({ name, checkIn }: { name: string; checkIn: CheckIn }) {
  const words = useMyTraining().checkIn;
  const locale = useLocale();
  const { outcome, status, at, cohortTitle } = checkIn;
  return (
    <section className="p-card p-claim" role="status">
      <h1>
        <StatusMark tone={outcome === 'contested' ? 'warn' : 'good'}>{words.done[outcome]}</StatusMark>
      </h1>
      <p className="p-strong">{words.as(name)}</p>
      <p>{cohortTitle}</p>
      <p>{words.at(formatInstant(locale, at))}</p>
      {status === 'late' ? <StatusMark tone="warn">{words.late}</StatusMark> : null}
      {outcome === 'contested' ? <p>{words.contestedText}</p> : null}
      <button type="button" className="p-button p-button-outline" onClick={() => goTo('/my')}>
        {words.toMine}
      </button>
    </section>
  );
}
