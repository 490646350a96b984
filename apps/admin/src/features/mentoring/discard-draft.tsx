import { useMessages } from '@kompeten/ui';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { announce } from '../../lib/announce.tsx';
import { useDevice } from '../../lib/device/use-device.ts';
import { refreshDrafts } from '../../lib/visits/use-visits.ts';
import type { VisitDraft } from '../../lib/visits/visit-draft.ts';
import { visitStoreOf } from '../../lib/visits/visit-store.ts';

interface DiscardDraftProps {
  draft: Pick<VisitDraft, 'id' | 'cooperativeName'> & { photos: readonly { id: string }[] };
  /** What it is called. */
  what: string;
}

/** A draft goes with its photos, after a second thought. */
export function DiscardDraft({ draft, what }: DiscardDraftProps) {
  const { drafts: words } = useMessages().fieldVisits;
  const { discardSure, keep } = useMessages().devices.outbox;
  const device = useDevice();
  const [unsure, setUnsure] = useState(false);
  const discard = async () => {
    await visitStoreOf(device).remove(draft);
    await refreshDrafts();
    announce(words.discarded);
  };
  if (!unsure)
    return (
      <Button
        variant="default"
        aria-label={words.discardOf(what, draft.cooperativeName)}
        onClick={() => setUnsure(true)}
      >
        {words.discard}
      </Button>
    );
  return (
    <>
      {draft.photos.length > 0 ? <Text size="sm">{words.losesPhotos(draft.photos.length)}</Text> : null}
      <Button color="bad" onClick={discard}>
        {discardSure}
      </Button>
      <Button variant="default" onClick={() => setUnsure(false)}>
        {keep}
      </Button>
    </>
  );
}
