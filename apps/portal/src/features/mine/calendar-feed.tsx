import { calendar } from '@kompeten/contract';
import type { CalendarFeed as Feed } from '@kompeten/domain';
import { useLocale } from '@kompeten/ui';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { useMine } from '../../lib/mine-words.ts';

/** The trainee's sessions in the calendar of the telephone; asked for when it is unfolded. */
export function CalendarFeed() {
  const words = useMine().calendar;
  const locale = useLocale();
  const [feed, setFeed] = useState<Feed | null | undefined>(undefined);
  const [said, setSaid] = useState<string | null>(null);
  const load = useCall(async () => setFeed((await api.call(calendar.getMyCalendarFeed, {})).feed));
  const make = useCall(async () => {
    setFeed(await api.call(calendar.makeMyCalendarFeed, {}));
    setSaid(words.made);
  });
  const withdraw = useCall(async () => {
    await api.call(calendar.withdrawMyCalendarFeed, {});
    setFeed(null);
    setSaid(words.withdrawn);
  });
  const failed = [load, make, withdraw].flatMap(({ state }) => (state.kind === 'failed' ? [state.error] : []))[0];
  return (
    <details
      className="p-card p-fold"
      onToggle={(event) => {
        if (event.currentTarget.open && feed === undefined) void load.run(undefined);
      }}
    >
      <summary>
        <h2>{words.title}</h2>
      </summary>
      <p>{words.lead}</p>
      {feed ? <Address path={feed.path} /> : null}
      {feed === null ? <p>{words.none}</p> : null}
      {feed === undefined ? null : (
        <div className="p-actions">
          <button type="button" className="p-button p-button-outline" onClick={() => void make.run(undefined)}>
            {feed ? words.renew : words.make}
          </button>
          {feed ? (
            <button type="button" className="p-button p-button-outline" onClick={() => void withdraw.run(undefined)}>
              {words.withdraw}
            </button>
          ) : null}
        </div>
      )}
      <div role="status">
        {failed === undefined && said ? <p>{said}</p> : null}
        {failed === undefined ? null : <p className="p-error">{explainError(locale, failed)}</p>}
      </div>
    </details>
  );
}

function Address({ path }: { path: string }) {
  const words = useMine().calendar;
  const address = `${window.location.origin}${path}`;
  const copy = useCall(() => navigator.clipboard.writeText(address));
  return (
    <div className="p-row">
      <p className="p-strong">{words.address}</p>
      <p className="p-break">{address}</p>
      <div className="p-actions">
        <button type="button" className="p-button p-button-outline" onClick={() => void copy.run(undefined)}>
          {copy.state.kind === 'done' ? words.copied : words.copy}
        </button>
        <a className="p-button p-button-outline" href={address.replace(/^https?:/, 'webcal:')}>
          {words.open}
        </a>
      </div>
      <p className="p-small">{words.secret}</p>
    </div>
  );
}
