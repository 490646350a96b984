import { useFieldMessages } from '@kompeten/ui';
import { CloseButton, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from 'react';

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
  const leave = (event: SyntheticEvent<HTMLDialogElement>) => {
    // Fields in it are cancelled too.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    onClose();
  };
  /** The browser closed it without asking, as it does for a second Escape: it stays until its page closes it. */
  const shut = () => {
    if (!opened) return;
    dialog.current?.showModal();
    onClose();
  };
  return (
    <dialog ref={dialog} className="k-side-dialog" aria-labelledby={id} onCancel={leave} onClose={shut}>
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
