import './mentoring.css';
import { VISIT_PHOTOS } from '@kompeten/domain';
import { drawnSmall, useMessages } from '@kompeten/ui';
import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { newId } from '../../lib/device/new-id.ts';
import type { DraftKeeper } from '../../lib/visits/draft-keeper.ts';
import { useSaysUnkept } from './says-unkept.ts';
import { usePhotoAddresses } from './use-photo-addresses.ts';
import { useKept } from './use-visit-form.ts';

/** A file that is no picture the browser can draw. */
class Unreadable extends Error {}

/** Photos of a visit: made small and sealed on the device as soon as they are taken. */
export function PhotoField({ keeper }: { keeper: DraftKeeper }) {
  const id = useId();
  const { fieldVisits, mentoring } = useMessages();
  const words = mentoring.visits;
  const saysUnkept = useSaysUnkept();
  const { draft } = useKept(keeper);
  const addressOf = usePhotoAddresses(draft.photos);
  const add = useMutation({
    mutationFn: async (file: File) => {
      const drawn = await drawnSmall(file);
      if (!drawn) throw new Unreadable();
      await keeper.addPhoto({ id: newId(), content: new Uint8Array(await drawn.arrayBuffer()) });
    },
  });
  const remove = useMutation({ mutationFn: (photoId: string) => keeper.removePhoto(photoId) });
  const said = (error: unknown) => (error instanceof Unreadable ? fieldVisits.form.unreadablePhoto : saysUnkept(error));
  const error = add.error ?? remove.error;
  return (
    <fieldset className="k-file-drop">
      <legend className="k-file-label">{words.photos}</legend>
      <Text size="sm">{words.photosHint}</Text>
      <ErrorSummary faults={error ? [{ message: said(error) }] : []} />
      <ul className="k-photos">
        {draft.photos.map((photo, index) => (
          <li key={photo.id}>
            <span className="k-photo">
              <img src={addressOf(photo.id)} alt={words.photoOf(index + 1)} />
            </span>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={words.removePhoto(index + 1)}
              onClick={() => remove.mutate(photo.id)}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      {draft.photos.length < VISIT_PHOTOS ? (
        <div className="k-file-choice">
          <input
            id={id}
            className="k-visually-hidden"
            type="file"
            accept="image/*"
            disabled={add.isPending}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) add.mutate(file);
              currentTarget.value = '';
            }}
          />
          <label htmlFor={id} className="k-file-button" data-disabled={add.isPending || undefined}>
            {add.isPending ? '…' : words.addPhoto}
          </label>
        </div>
      ) : null}
    </fieldset>
  );
}
