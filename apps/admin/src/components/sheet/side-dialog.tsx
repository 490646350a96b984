import { useFieldMessages } from '@kompeten/ui';
import { CloseButton, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef } from 'react';

interface SideDialogProps {
  opened: boolean;
  onClose(): void;
  title: string;
  children: ReactNode;
}

/** A dialog beside the page, the browser's own: it keeps the focus while it is open and gives it back, and needs nothing fetched. */
export function SideDialog({ opened, onClose, title, children }: SideDialogProps) {
  const words = useFieldMessages().shell;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (opened && !dialog.current?.open) dialog.current?.showModal();
    if (!opened) dialog.current?.close();
  }, [opened]);
  return (
    <dialog ref={dialog} className="k-side-dialog" aria-labelledby={id} onClose={onClose}>
      {opened ? (
        <Stack gap="lg">
          <Group justify="space-between" wrap="nowrap">
            <Text id={id}>{title}</Text>
            <CloseButton aria-label={words.close} onClick={onClose} />
          </Group>
          {children}
        </Stack>
      ) : null}
    </dialog>
  );
}
