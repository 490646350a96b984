import { claims } from '@kompeten/contract';
import type { BirthDateChecks as Checks } from '@kompeten/domain';
import { formatDay, StatusMark, useLocale } from '@kompeten/ui';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { usePortal } from '../../lib/words.ts';

interface BirthDateChecksProps {
  title: string;
  checks: Checks;
  onChange(checks: Checks): void;
}

/** How often others confirmed the own birth date, day by day and without names, and the way to open it again. */
export function BirthDateChecks({ title, checks, onChange }: BirthDateChecksProps) {
  const words = usePortal().checks;
  const locale = useLocale();
  const { certificateId, closed, triesLeft, triesPerWeek, days } = checks;
  // What was shown unfolded stays so, or opening it again would hide what was said of it.
  const [unfolded] = useState(closed);
  const reopen = useCall(async () => {
    onChange(await api.call(claims.reopenMyBirthDateCheck, { params: { certificateId } }));
  });
  return (
    <details className="p-fold p-checks" open={unfolded}>
      <summary>{words.title}</summary>
      <p className="p-small">{words.lead}</p>
      {days.length === 0 ? <p>{words.none}</p> : <Days days={days} />}
      {closed ? (
        <>
          <StatusMark tone="warn">{words.closed}</StatusMark>
          <button
            type="button"
            className="p-button p-button-outline"
            aria-label={words.reopenOf(title)}
            disabled={reopen.state.kind === 'pending'}
            onClick={() => void reopen.run(undefined)}
          >
            {words.reopen}
          </button>
        </>
      ) : (
        <p className="p-small">{words.left(triesLeft, triesPerWeek)}</p>
      )}
      <div role="status">
        {reopen.state.kind === 'done' ? <p>{words.reopened}</p> : null}
        {reopen.state.kind === 'failed' ? <p className="p-error">{explainError(locale, reopen.state.error)}</p> : null}
      </div>
    </details>
  );
}

function Days({ days }: Pick<Checks, 'days'>) {
  const words = usePortal().checks;
  const locale = useLocale();
  return (
    <table className="p-checks-days">
      <thead>
        <tr>
          {[words.day, words.confirmed, words.opened, words.wrong].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, confirmed, opened, wrong }) => (
          <tr key={day}>
            <th scope="row">{formatDay(locale, day)}</th>
            <td>{confirmed}</td>
            <td>{opened}</td>
            <td>{wrong}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
