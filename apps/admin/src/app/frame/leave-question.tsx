import './leave-question.css';
import { useFieldMessages } from '@kompeten/ui';
import { Button, Group } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useId, useRef } from 'react';
import { answerLeaving, isTypedUnsaved, mayLeave, useLeaveAsked } from '../../lib/unsaved.ts';

const stay = () => answerLeaving(false);

/** A page is another one by its path; filters and places within a page lose nothing. */
const shouldBlockFn = async ({ current, next }: { current: { pathname: string }; next: { pathname: string } }) =>
  current.pathname !== next.pathname && !(await mayLeave());

/** Asks before a page is left on which something was typed and not saved; the browser asks where it is closed. */
export function LeaveQuestion() {
  const words = useFieldMessages().shell.leaving;
  const asked = useLeaveAsked();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useBlocker({ shouldBlockFn, enableBeforeUnload: isTypedUnsaved });
  useEffect(() => {
    if (asked && !dialog.current?.open) dialog.current?.showModal();
    if (!asked) dialog.current?.close();
  }, [asked]);
  return (
    <dialog
      ref={dialog}
      className="k-leaving"
      role="alertdialog"
      aria-labelledby={id}
      aria-describedby={`${id}-text`}
      onCancel={stay}
    >
      {asked ? (
        <>
          <h2 id={id}>{words.title}</h2>
          <p id={`${id}-text`}>{words.text}</p>
          <Group gap="sm">
            <Button onClick={stay}>{words.stay}</Button>
            <Button variant="default" onClick={() => answerLeaving(true)}>
              {words.leave}
            </Button>
          </Group>
        </>
      ) : null}
    </dialog>
  );
}
