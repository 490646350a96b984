import '../../lib/results.css';
import { ToneIcon } from '@kompeten/ui';
import { useEffect, useRef } from 'react';
import { useAddressValue } from '../../lib/address-value.ts';
import { type BatchRow, countsOf, outcomeTones } from './batch-row.ts';
import { BatchTable } from './batch-table.tsx';
import { useBatch } from './batch-words.ts';
import { RecordMaker } from './record-maker.tsx';

/** One answer for each row, counted and filtered; the filter stands in the address. */
export function BatchResult({ rows, onAnother }: { rows: readonly BatchRow[]; onAnother(): void }) {
  const words = useBatch();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const [filter, setFilter] = useAddressValue('answer');
  const counts = countsOf(rows);
  const missing = rows.filter(({ outcome }) => outcome === 'no_code').length;
  const active = counts.some(([outcome]) => outcome === filter) ? filter : '';
  const shown = active === '' ? rows : rows.filter(({ outcome }) => outcome === active);
  return (
    <div className="p-result">
      <h1 ref={head} tabIndex={-1}>
        {words.resultTitle}
      </h1>
      <p className="p-strong">{words.counted(rows.length - missing)}</p>
      {missing > 0 ? <p>{words.missing(missing)}</p> : null}
      <RecordMaker rows={rows} />
      <fieldset className="p-filters">
        <legend>{words.filter}</legend>
        <button type="button" aria-pressed={active === ''} onClick={() => setFilter('')}>
          {words.all} ({rows.length})
        </button>
        {counts.map(([outcome, count]) => (
          <button key={outcome} type="button" aria-pressed={active === outcome} onClick={() => setFilter(outcome)}>
            <ToneIcon tone={outcomeTones[outcome]} size={18} /> {words.outcomes[outcome]} ({count})
          </button>
        ))}
      </fieldset>
      <p role="status" className="p-small">
        {words.shown(shown.length, rows.length)}
      </p>
      <BatchTable rows={shown} />
      <p className="p-actions">
        <button type="button" className="p-button p-button-outline" onClick={onAnother}>
          {words.another}
        </button>
      </p>
    </div>
  );
}
