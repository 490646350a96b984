import type { AssessmentApplication, EvidenceKind } from '@kompeten/domain';
import { smallPhoto, useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useAddFile, useRemoveFile } from './desk.queries.ts';

const TYPES = 'image/jpeg,image/png,image/webp,application/pdf';

/** A file that is asked for: what it is, and the requirement that it stands behind. */
interface Asked {
  kind: EvidenceKind;
  requirement?: number;
  label: string;
}

/** The files behind an application: those that are asked for, and those that may be taken back. */
export function DeskFiles({ application }: { application: AssessmentApplication }) {
  const all = useMessages();
  const words = all.applicationDesk;
  const names = all.assessmentApplications;
  const explain = useExplain();
  const add = useAddFile(words.added);
  const remove = useRemoveFile(words.removed);
  const { id: applicationId, evidence, requirements, form } = application;
  const failed = add.error ?? remove.error;
  const send = async ({ kind, requirement }: Asked, file: File) => {
    const query = requirement === undefined ? { kind } : { kind, requirement: String(requirement) };
    add.mutate({ params: { applicationId }, query, file: await smallPhoto(file), fileName: file.name });
  };
  const asked: Asked[] = [
    { kind: 'identity', label: names.names.evidence.identity },
    { kind: 'photo', label: names.names.evidence.photo },
    ...requirements.map((_, at): Asked => {
      const claim = form.claims.find(({ requirement }) => requirement === at);
      const kind = claim && claim.kind !== 'other' ? claim.kind : 'portfolio';
      return { kind, requirement: at, label: words.forRequirement(at + 1) };
    }),
  ];
  return (
    <Stack component="section" gap="md" className="k-narrow" aria-labelledby="desk-files">
      <Title order={2} size="h4" id="desk-files">
        {words.files}
      </Title>
      <Text size="sm">{words.filesHint}</Text>
      <ErrorSummary faults={failed ? [{ message: explain(failed) }] : []} />
      {asked.map((each) => (
        <FileDrop
          key={`${each.kind} ${each.requirement}`}
          label={words.add(each.label)}
          accept={TYPES}
          disabled={add.isPending}
          onFile={(file) => send(each, file)}
        />
      ))}
      <Group gap="sm">
        {evidence.map(({ id: evidenceId, kind, checked }, at) =>
          checked === 'met' ? null : (
            <Button
              key={evidenceId}
              variant="default"
              onClick={() => remove.mutate({ params: { applicationId, evidenceId } })}
            >
              {words.remove(names.check.file(names.names.evidence[kind], at + 1))}
            </Button>
          ),
        )}
      </Group>
    </Stack>
  );
}
