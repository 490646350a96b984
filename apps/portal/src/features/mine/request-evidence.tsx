import type { DataRequest } from '@kompeten/domain';
import { useLocale } from '@kompeten/ui';
import { useId } from 'react';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { useMine } from '../../lib/mine-words.ts';
import { addEvidence, EVIDENCE_TYPES, takesEvidence } from './evidence-files.ts';

interface RequestEvidenceProps {
  request: DataRequest;
  onChange(request: DataRequest): void;
}

/** How many files prove a correction, and the way to add one while it is not decided. */
export function RequestEvidence({ request, onChange }: RequestEvidenceProps) {
  const words = useMine().rights;
  const locale = useLocale();
  const id = useId();
  const { evidenceFiles, nameChange } = request;
  const kept = evidenceFiles.filter(({ removedAt }) => removedAt === null).length;
  const add = useCall(async (file: File) => onChange(await addEvidence(request, [file])));
  return (
    <>
      {kept > 0 ? <p>{words.filesKept(kept)}</p> : evidenceFiles.length > 0 ? <p>{words.filesRemoved}</p> : null}
      {takesEvidence(request) ? (
        <p className="p-file">
          <input
            id={id}
            className="k-visually-hidden"
            type="file"
            accept={EVIDENCE_TYPES}
            aria-label={words.addFileOf(nameChange?.correctName ?? '')}
            disabled={add.state.kind === 'pending'}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void add.run(file);
              currentTarget.value = '';
            }}
          />
          <label htmlFor={id} className="p-button p-button-outline">
            {words.addFile}
          </label>
        </p>
      ) : null}
      {add.state.kind === 'failed' ? (
        <p className="p-error" role="alert">
          {explainError(locale, add.state.error)}
        </p>
      ) : null}
    </>
  );
}
