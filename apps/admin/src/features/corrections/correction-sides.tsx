import type { Correction } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { DateText } from '../../components/date-text.tsx';
import './corrections.css';
import { useCorrectionWords } from './correction-words.ts';

/** What stands in the sheet beside everything that came late: value, author, device, both clocks. */
export function CorrectionSides({ correction }: { correction: Correction }) {
  const words = useMessages().corrections;
  const { sayingOf } = useCorrectionWords();
  const { kind, status, standing, statements } = correction;
  return (
    <dl className="k-correction-sides">
      <div>
        <dt>{status === 'open' ? words.stands : words.stood}</dt>
        <dd>{sayingOf(kind, standing)}</dd>
      </div>
      {statements.map(({ eventId, authorName, deviceId, madeAt, recordedAt, ...value }) => (
        <div key={eventId} data-late>
          <dt>{words.lateBy(authorName)}</dt>
          <dd>{sayingOf(kind, value)}</dd>
          <dd>
            {words.made} <DateText value={madeAt} />
            {deviceId ? ` · ${words.device(deviceId.slice(0, 4))}` : null}
          </dd>
          <dd>
            {words.arrived} <DateText value={recordedAt} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
