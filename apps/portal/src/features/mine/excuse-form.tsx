import { checkIns } from '@kompeten/contract';
import { useLocale } from '@kompeten/ui';
import { type FormEvent, useId, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { keptWords, useKept } from '../../lib/kept.ts';
import { useMyTraining } from '../../lib/training-words.ts';

interface ExcuseFormProps {
  sessionId: string;
  when: string;
  onSent(): void;
  onCancel(): void;
}

/** Why somebody cannot come, and a photo of the letter where there is one. */
export function ExcuseForm({ sessionId, when, onSent, onCancel }: ExcuseFormProps) {
  const words = useMyTraining().excuse;
  const locale = useLocale();
  const id = useId();
  const kept = useKept(`izin.${sessionId}`, keptWords, '');
  const reason = kept.typed;
  const [file, setFile] = useState<File | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const [short, setShort] = useState(false);
  const send = useCall(async () => {
    // Asked once, though the photo may have to be sent again.
    const excuseId = asked ?? (await api.call(checkIns.askExcuse, { body: { sessionId, reason } })).id;
    setAsked(excuseId);
    if (file) await api.call(checkIns.addExcuseFile, { params: { excuseId }, file, fileName: file.name });
    kept.letGo('');
    onSent();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isShort = reason.trim().length < 5;
    setShort(isShort);
    if (!isShort) void send.run(undefined);
  };
  const fault = short ? words.tooShort : send.state.kind === 'failed' ? explainError(locale, send.state.error) : null;
  return (
    <form className="p-form" onSubmit={submit} noValidate aria-label={words.askFor(when)}>
      <label htmlFor={`${id}-reason`}>{words.reason}</label>
      <textarea
        id={`${id}-reason`}
        rows={3}
        maxLength={1000}
        value={reason}
        readOnly={asked !== null}
        onChange={(event) => kept.type(event.currentTarget.value)}
      />
      <label htmlFor={`${id}-file`}>{words.file}</label>
      <p className="p-small" id={`${id}-hint`}>
        {words.fileHint}
      </p>
      <input
        id={`${id}-file`}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        aria-describedby={`${id}-hint`}
        onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
      />
      <div role="alert">{fault ? <p className="p-error">{fault}</p> : null}</div>
      <div className="p-actions">
        <button type="submit" className="p-button" disabled={send.state.kind === 'pending'}>
          {words.send}
        </button>
        <button type="button" className="p-button p-button-outline" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
