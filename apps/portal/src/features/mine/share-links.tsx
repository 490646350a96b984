import { sharing } from '@kompeten/contract';
import type { ShareLink } from '@kompeten/domain';
import { useLocale } from '@kompeten/ui';
import { useEffect, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { useMine } from '../../lib/mine-words.ts';
import { ShareLinkForm } from './share-link-form.tsx';
import { ShareLinkItem } from './share-link-item.tsx';

/** The links to one certificate; asked for when somebody unfolds them. */
export function ShareLinks({ certificateId, hasFile }: { certificateId: string; hasFile: boolean }) {
  const words = useMine().share;
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const [links, setLinks] = useState<ShareLink[] | null>(null);
  const load = useCall(async () => {
    setLinks((await api.call(sharing.listMyShareLinks, { params: { certificateId } })).items);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when it is unfolded
  useEffect(() => {
    if (open && links === null) void load.run(undefined);
  }, [open]);
  const put = (link: ShareLink) =>
    setLinks((before) => [link, ...(before ?? []).filter(({ id }) => id !== link.id)].sort(newestFirst));
  return (
    <details className="p-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.title}</summary>
      <p className="p-small">{words.lead}</p>
      {load.state.kind === 'failed' ? (
        <p className="p-error" role="alert">
          {explainError(locale, load.state.error)}
        </p>
      ) : null}
      <ShareLinkForm certificateId={certificateId} hasFile={hasFile} onCreate={put} />
      {links ? (
        <section className="p-rows" aria-label={words.list}>
          {links.length === 0 ? <p>{words.none}</p> : null}
          {links.map((link) => (
            <ShareLinkItem key={link.id} link={link} onChange={put} />
          ))}
        </section>
      ) : null}
    </details>
  );
}

const newestFirst = (a: ShareLink, b: ShareLink) => b.id.localeCompare(a.id);
