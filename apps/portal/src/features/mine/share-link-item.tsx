import { sharing } from '@kompeten/contract';
import type { ShareLink } from '@kompeten/domain';
import { formatDay, formatInstant, StatusMark, useLocale } from '@kompeten/ui';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { useMine } from '../../lib/mine-words.ts';
import { whatsappAddress } from './certificate-links.ts';

interface ShareLinkItemProps {
  link: ShareLink;
  onChange(link: ShareLink): void;
}

/** One link: until when, how often it was looked at, and its end. */
export function ShareLinkItem({ link, onChange }: ShareLinkItemProps) {
  const words = useMine().share;
  const locale = useLocale();
  const name = link.label ?? words.unnamed;
  return (
    <article className="p-row" aria-label={name}>
      <p className="p-strong">{name}</p>
      <StatusMark tone={link.state === 'open' ? 'good' : 'info'}>
        {words.states[link.state](formatInstant(locale, link.withdrawnAt ?? link.expiresAt))}
      </StatusMark>
      <p className="p-small">{words.extents[link.extent]}</p>
      <ul className="p-plain">
        {link.days.length === 0 ? <li>{words.unseen}</li> : null}
        {link.days.map(({ day, looks, files }) => (
          <li key={day}>{words.looks(formatDay(locale, day), looks, files)}</li>
        ))}
      </ul>
      {link.path ? <OpenLink id={link.id} path={link.path} name={name} onChange={onChange} /> : null}
    </article>
  );
}

interface OpenLinkProps extends Pick<ShareLinkItemProps, 'onChange'> {
  id: string;
  path: string;
  name: string;
}

function OpenLink({ id, path, name, onChange }: OpenLinkProps) {
  const words = useMine().share;
  const locale = useLocale();
  const address = window.location.origin + path;
  const copy = useCall(() => navigator.clipboard.writeText(address));
  const withdraw = useCall(async () => {
    onChange(await api.call(sharing.withdrawMyShareLink, { params: { shareLinkId: id } }));
  });
  const failed = [copy, withdraw].flatMap(({ state }) => (state.kind === 'failed' ? [state.error] : []))[0];
  return (
    <>
      <a className="p-break" href={path} rel="noreferrer nofollow">
        {address}
      </a>
      <div className="p-actions">
        <button
          type="button"
          className="p-button p-button-outline"
          aria-label={words.of(words.copy, name)}
          onClick={() => void copy.run(undefined)}
        >
          {words.copy}
        </button>
        <a
          className="p-button p-button-outline"
          href={whatsappAddress(words.sendText(address))}
          rel="noreferrer"
          aria-label={words.of(words.send, name)}
        >
          {words.send}
        </a>
        <button
          type="button"
          className="p-button p-button-outline"
          aria-label={words.of(words.withdraw, name)}
          onClick={() => void withdraw.run(undefined)}
        >
          {words.withdraw}
        </button>
      </div>
      <div role="status">
        {copy.state.kind === 'done' ? <p>{words.copied}</p> : null}
        {failed === undefined ? null : <p className="p-error">{explainError(locale, failed)}</p>}
      </div>
    </>
  );
}
