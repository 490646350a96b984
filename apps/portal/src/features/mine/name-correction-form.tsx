import { dataRights } from '@kompeten/contract';
import { type DataRequest, type MyCertificate, NameCause } from '@kompeten/domain';
import { useLocale } from '@kompeten/ui';
import { type FormEvent, useId, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { keptOneOf, keptWords, useKept } from '../../lib/kept.ts';
import { useMine } from '../../lib/mine-words.ts';
import { EvidenceField } from './evidence-field.tsx';
import { addEvidence } from './evidence-files.ts';

interface NameCorrectionFormProps {
  certificates: readonly MyCertificate[];
  onSend(request: DataRequest): void;
}

/** Asks the issuer to put a name right: a slip of the pen, a new document, or a name of one word. */
export function NameCorrectionForm({ certificates, onSend }: NameCorrectionFormProps) {
  const words = useMine().rights;
  const locale = useLocale();
  const id = useId();
  const ids = certificates.map((certificate) => certificate.id);
  const certificate = useKept('sertifikat-nama', keptOneOf(ids), ids[0] ?? '');
  const correctName = useKept('perbaikan-nama', keptWords, '');
  const cause = useKept<NameCause>('sebab-nama', NameCause, 'typo');
  const evidence = useKept('bukti-nama', keptWords, '');
  const [files, setFiles] = useState<readonly File[]>([]);
  const send = useCall(async () => {
    const body = {
      ...{ certificateId: certificate.typed, correctName: correctName.typed },
      ...{ cause: cause.typed, evidence: evidence.typed },
    };
    const request = await api.call(dataRights.requestNameCorrection, { body });
    onSend(request);
    for (const words of [correctName, evidence]) words.letGo('');
    certificate.letGo(certificate.typed);
    cause.letGo('typo');
    setFiles([]);
    onSend(await addEvidence(request, files));
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send.run(undefined);
  };
  return (
    <form className="p-form" onSubmit={submit} autoComplete="off" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.correct}</h3>
      <label htmlFor={`${id}-certificate`}>{words.certificate}</label>
      <select
        id={`${id}-certificate`}
        value={certificate.typed}
        onChange={(event) => certificate.type(event.currentTarget.value)}
      >
        {certificates.map(({ id: value, title, holderName }) => (
          <option key={value} value={value}>
            {title}, {holderName}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-name`}>{words.correctName}</label>
      <p className="p-small" id={`${id}-name-hint`}>
        {words.correctHint}
      </p>
      <input
        id={`${id}-name`}
        required
        maxLength={100}
        value={correctName.typed}
        aria-describedby={`${id}-name-hint`}
        onChange={(event) => correctName.type(event.currentTarget.value)}
      />
      <fieldset>
        <legend>{words.cause}</legend>
        {NameCause.options.map((option) => (
          <label key={option} className="p-choice">
            <input
              type="radio"
              name={`${id}-cause`}
              checked={cause.typed === option}
              onChange={() => cause.type(option)}
            />
            {words.causes[option]}
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id}-evidence`}>{words.evidence}</label>
      <p className="p-small" id={`${id}-evidence-hint`}>
        {words.evidenceHint}
      </p>
      <textarea
        id={`${id}-evidence`}
        required
        minLength={5}
        maxLength={1000}
        rows={3}
        value={evidence.typed}
        aria-describedby={`${id}-evidence-hint`}
        onChange={(event) => evidence.type(event.currentTarget.value)}
      />
      <EvidenceField files={files} onChange={setFiles} />
      <button type="submit" className="p-button" disabled={send.state.kind === 'pending'}>
        {words.send}
      </button>
      <div role="status">
        {send.state.kind === 'done' ? <p>{words.sent}</p> : null}
        {send.state.kind === 'failed' ? <p className="p-error">{explainError(locale, send.state.error)}</p> : null}
      </div>
    </form>
  );
}
