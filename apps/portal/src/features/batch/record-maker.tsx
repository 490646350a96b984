import { formatDay, ToneIcon, useLocale } from '@kompeten/ui';
import { useEffect, useRef } from 'react';
import { useCall } from '../../lib/call.ts';
import { type BatchRow, recordRows } from './batch-row.ts';
import { useBatch } from './batch-words.ts';
import type { RecordOutcome } from './make-record.ts';

/** The signed record of the whole check, for the hiring file. */
export function RecordMaker({ rows }: { rows: readonly BatchRow[] }) {
  const words = useBatch().record;
  const locale = useLocale();
  const call = useCall(async () => (await import('./make-record.ts')).makeRecord(rows, locale));
  const { state } = call;
  const count = recordRows(rows).length;
  if (count === 0) return null;
  const refusal = state.kind === 'done' && state.answer.kind === 'refused' ? state.answer.sentence : null;
  return (
    <section className="p-card p-card-accent" aria-labelledby="record-title">
      <h2 id="record-title">{words.title}</h2>
      <p>{words.lead}</p>
      {count < rows.length ? <p className="p-small">{words.without}</p> : null}
      {state.kind === 'done' && state.answer.kind === 'made' ? (
        <Made record={state.answer} />
      ) : (
        <button
          type="button"
          className="p-button"
          disabled={state.kind === 'pending'}
          onClick={() => void call.run(undefined)}
        >
          {words.make}
        </button>
      )}
      <div role="status">
        {state.kind === 'pending' ? words.making : null}
        {refusal ? (
          <p className="p-error">
            <ToneIcon tone="bad" /> {refusal}
          </p>
        ) : null}
      </div>
    </section>
  );
}

function Made({ record: { code, knownUntil, pdf, json } }: { record: Extract<RecordOutcome, { kind: 'made' }> }) {
  const words = useBatch().record;
  const locale = useLocale();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const name = `catatan-pemeriksaan-${code}`;
  return (
    <>
      <h3 ref={head} tabIndex={-1}>
        {words.made(code)}
      </h3>
      <p className="p-actions">
        <a className="p-button" href={pdf} download={`${name}.pdf`}>
          {words.pdf}
        </a>
        <a className="p-button p-button-outline" href={json} download={`${name}.json`}>
          {words.json}
        </a>
      </p>
      <p className="p-small">{words.kept(formatDay(locale, knownUntil))}</p>
    </>
  );
}
