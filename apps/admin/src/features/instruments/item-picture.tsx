import { addressOf, basePath, instrumentItems } from '@kompeten/contract';
import type { InstrumentItem } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { usePutPicture, useRemovePicture } from './instruments.queries.ts';

/** The picture of an instrument; what it shows is said in words before one is chosen. */
export function ItemPicture({ item: { id, setId, pictureAlt } }: { item: InstrumentItem }) {
  const words = useMessages().instruments.item;
  const explain = useExplain();
  const [alt, setAlt] = useState(pictureAlt ?? '');
  const [put, remove] = [usePutPicture(), useRemovePicture()];
  const params = { setId, itemId: id };
  const send = (file: File) =>
    put.mutate({ params, query: { alt }, file, fileName: file.name }, { onSuccess: () => announce(words.pictureKept) });
  const fault = put.error ?? remove.error;
  return (
    <Stack component="section" gap="sm" aria-labelledby="picture-title">
      <Title order={2} size="h4" id="picture-title">
        {words.pictureTitle}
      </Title>
      <ErrorSummary faults={fault ? [{ message: explain(fault) }] : []} />
      {pictureAlt ? (
        <>
          <img
            className="k-item-picture"
            src={addressOf(basePath, instrumentItems.getItemPicture, { params })}
            alt={pictureAlt}
            style={{ maxInlineSize: '100%' }}
          />
          <Button
            variant="outline"
            color="bad"
            onClick={() => remove.mutate({ params })}
            style={{ alignSelf: 'start' }}
          >
            {words.pictureRemove}
          </Button>
        </>
      ) : null}
      <TextInput
        label={words.pictureAlt}
        description={words.pictureAltHint}
        maxLength={500}
        value={alt}
        onChange={(event) => setAlt(event.currentTarget.value)}
      />
      <FileDrop
        label={words.pictureFile}
        hint={words.pictureHint}
        accept="image/jpeg,image/png,image/webp"
        disabled={alt.trim().length < 5 || put.isPending}
        onFile={send}
      />
    </Stack>
  );
}
