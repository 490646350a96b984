import { addressOf, basePath, myApplications } from '@kompeten/contract';
import { type ApplicationEvidence, type EvidenceKind, isEditable } from '@kompeten/domain';
import { smallPhoto, useLocale } from '@kompeten/ui';
import { useId } from 'react';
import { api } from '../../lib/api.ts';
import { useMyAssessment } from '../../lib/assessment-words.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import type { PartProps } from './part-props.ts';

const TYPES = 'image/jpeg,image/png,image/webp,application/pdf';

/** A file that is asked for: what it is, and the requirement that it stands behind. */
interface Asked {
  kind: EvidenceKind;
  requirement?: number;
  label: string;
}

/** The files behind an application: what is there, how it was checked, and what is asked for. */
export function ApplicationFiles({ application, onChange }: PartProps) {
  const words = useMyAssessment();
  const locale = useLocale();
  const { id: applicationId, evidence, requirements, form, status, purpose } = application;
  const editable = isEditable(status);
  const params = { applicationId };
  const add = useCall(async ({ asked: { kind, requirement }, file }: { asked: Asked; file: File }) => {
    const small = await smallPhoto(file);
    const query = requirement === undefined ? { kind } : { kind, requirement: String(requirement) };
    onChange(
      await api.call(myApplications.addMyAssessmentEvidence, { params, query, file: small, fileName: file.name }),
    );
  });
  const asked: Asked[] = [
    { kind: 'identity', label: words.names.evidence.identity },
    { kind: 'photo', label: words.names.evidence.photo },
    ...requirements.map((_, at): Asked => {
      const claim = form.claims.find(({ requirement }) => requirement === at);
      const kind = claim && claim.kind !== 'other' ? claim.kind : 'portfolio';
      return { kind, requirement: at, label: words.evidenceFor(at + 1) };
    }),
    ...(purpose === 'renewal' ? [{ kind: 'portfolio' as const, label: words.currentWork }] : []),
  ];
  return (
    <section className="p-card p-stack" aria-labelledby="files-title">
      <h2 id="files-title">{words.files}</h2>
      <p className="p-small">{words.filesHint}</p>
      <ul className="p-rows p-plain">
        {evidence.map((file, at) => (
          <Row key={file.id} file={file} at={at} parts={{ application, onChange }} editable={editable} />
        ))}
      </ul>
      {editable ? (
        <div className="s-choices">
          {asked.map((each) => (
            <Add
              key={`${each.kind} ${each.requirement}`}
              label={words.choose(each.label)}
              disabled={add.state.kind === 'pending'}
              onFile={(file) => add.run({ asked: each, file })}
            />
          ))}
        </div>
      ) : null}
      <p role="status" className="p-small">
        {add.state.kind === 'done' ? words.added : null}
      </p>
      {add.state.kind === 'failed' ? (
        <p className="p-error" role="alert">
          {explainError(locale, add.state.error)}
        </p>
      ) : null}
    </section>
  );
}

function Add({ label, disabled, onFile }: { label: string; disabled: boolean; onFile(file: File): void }) {
  const id = useId();
  return (
    <div>
      <input
        id={id}
        className="k-visually-hidden"
        type="file"
        accept={TYPES}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
      <label htmlFor={id} className="p-button p-button-outline">
        {label}
      </label>
    </div>
  );
}

interface RowProps {
  file: ApplicationEvidence;
  at: number;
  parts: PartProps;
  editable: boolean;
}

function Row({ file: { id: evidenceId, kind, checked, remark }, at, parts, editable }: RowProps) {
  const words = useMyAssessment();
  const params = { applicationId: parts.application.id, evidenceId };
  const name = words.file(words.names.evidence[kind], at + 1);
  const remove = useCall(async () =>
    parts.onChange(await api.call(myApplications.removeMyAssessmentEvidence, { params })),
  );
  return (
    <li className="p-row s-file">
      <a
        href={addressOf(basePath, myApplications.openMyAssessmentEvidence, { params })}
        target="_blank"
        rel="noreferrer"
      >
        {name}
      </a>
      <span>
        {words.checked[checked ?? 'open']}
        {remark ? `: ${remark}` : ''}
      </span>
      {editable && checked !== 'met' ? (
        <button type="button" className="p-button p-button-outline" onClick={() => remove.run(undefined)}>
          {words.remove(name)}
        </button>
      ) : null}
    </li>
  );
}
