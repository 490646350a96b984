import { PAPER_SHEETS } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { announce } from '../../lib/announce.tsx';
import { useDevice, useOutbox } from '../../lib/device/use-device.ts';
import { isPaper } from '../../lib/outbox/outbox.ts';
import { keepPaper, type PaperPlace, TooLarge } from '../../lib/paper-sheets/keep-sheet.ts';

interface AddPaperProps {
  place: Omit<PaperPlace, 'who' | 'what'>;
  /** What the session is called on the sheet. */
  session: string;
  /** How many photos of it the register has. */
  kept: number;
}

/** Takes a photo of the signed sheet; it lies on the device at once, and goes when the network is there. */
export function AddPaper({ place, session, kept }: AddPaperProps) {
  const id = useId();
  const words = useFieldMessages().attendance.paper;
  const device = useDevice();
  const held = useOutbox().filter((item) => isPaper(item) && item.sessionId === place.sessionId).length;
  const add = useMutation({
    mutationFn: (file: File) => keepPaper(device, { ...place, who: words.everyone, what: session }, file),
    onSuccess: () => announce(words.kept),
  });
  if (kept + held >= PAPER_SHEETS) return <Text size="sm">{words.enough}</Text>;
  return (
    <div>
      <div className="k-file-choice">
        <input
          id={id}
          className="k-visually-hidden"
          type="file"
          accept="image/*,application/pdf"
          aria-label={words.addFor(session)}
          disabled={add.isPending}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) add.mutate(file);
            currentTarget.value = '';
          }}
        />
        <label htmlFor={id} className="k-file-button" data-disabled={add.isPending || undefined}>
          {add.isPending ? '…' : words.add}
        </label>
      </div>
      {add.error ? (
        <Text size="sm" c="bad" role="alert">
          {add.error instanceof TooLarge ? words.tooLarge : words.unkept}
        </Text>
      ) : null}
    </div>
  );
}
