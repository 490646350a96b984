import type { MyTraining } from '@kompeten/domain';
import { formatDayRange, StatusMark, type Tone, useLocale } from '@kompeten/ui';
import { CallFailed } from '../../components/call-failed.tsx';
import { type Settled, useKnown } from '../../lib/call.ts';
import { goTo } from '../../lib/location.ts';
import { useMyTraining } from '../../lib/training-words.ts';
import { MySessionItem } from './my-session-item.tsx';
import { askFor } from './ongoing.ts';

const tones: Record<MyTraining['standing'], Tone> = {
  reached: 'good',
  on_track: 'good',
  close: 'warn',
  out_of_reach: 'bad',
};

/** The trainings that somebody is in now: attendance so far, sessions, excuses. */
export function MyTrainings({ known }: { known: Settled<readonly MyTraining[]> }) {
  const words = useMyTraining();
  const { state, again } = useKnown(known, askFor.trainings);
  if (state.kind === 'failed') return <CallFailed error={state.error} onAgain={again} />;
  if (state.answer.length === 0) return null;
  return (
    <section className="p-stack" aria-labelledby="training-title">
      <h2 id="training-title">{words.title}</h2>
      {state.answer.map((training) => (
        <Training key={training.enrolmentId} training={training} onChange={again} />
      ))}
    </section>
  );
}

function Training({ training, onChange }: { training: MyTraining; onChange(): void }) {
  const words = useMyTraining();
  const locale = useLocale();
  const { cohortTitle, centreName, startsOn, endsOn, standing, percentSoFar, minimumPercent, sessions } = training;
  return (
    <article className="p-card p-stack">
      <h3>{cohortTitle}</h3>
      <p>
        {centreName}, {formatDayRange(locale, startsOn, endsOn)}
      </p>
      <StatusMark tone={tones[standing]}>{words.standing[standing]}</StatusMark>
      <p className="p-small">{words.soFar(percentSoFar, minimumPercent)}</p>
      {sessions.some(({ mayCheckIn }) => mayCheckIn) ? (
        <button type="button" className="p-button" onClick={() => goTo('/hadir')}>
          {words.checkIn.link}
        </button>
      ) : null}
      <ul className="p-rows p-plain" aria-label={words.sessions}>
        {sessions.map((session) => (
          <MySessionItem key={session.id} session={session} onChange={onChange} />
        ))}
      </ul>
    </article>
  );
}
