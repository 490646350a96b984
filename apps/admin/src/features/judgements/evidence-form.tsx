import './judgements.css';
import type { AssessmentKit, ChecklistUnit } from '@kompeten/domain';
import { AssessmentMethod, EvidenceDirectness } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Button, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useDevice } from '../../lib/device/use-device.ts';
import { useUnsavedInput } from '../../lib/unsaved.ts';
import { useTypedBack } from '../../lib/use-typed.ts';
import { AttachmentField } from './attachment-field.tsx';
import { CriteriaField } from './criteria-field.tsx';
import { blankEvidence, type EvidenceDraft, saveEvidence } from './evidence-draft.ts';
import { VatmField } from './vatm-field.tsx';

interface EvidenceFormProps {
  session: AssessmentKit['session'];
  candidate: { candidacyId: string; fullName: string };
  unit: ChecklistUnit;
  onDone(): void;
}

/** A piece of evidence of one candidate: what was seen, photographed or said, and what is found of it. */
export function EvidenceForm({ session, candidate, unit, onDone }: EvidenceFormProps) {
  const words = useFieldMessages().checklist.evidence;
  const device = useDevice();
  const [draft, setDraft] = useState(() => blankEvidence(unit));
  // What was attached is chosen anew: a photo is not typed.
  useTypedBack<EvidenceDraft>({
    name: () => `evidence ${candidate.candidacyId} ${unit.code}`,
    read: () => (draft.note.trim() === '' ? undefined : { ...draft, attached: null }),
    giveBack: setDraft,
  });
  const [asked, setAsked] = useState(false);
  const set = (change: Partial<EvidenceDraft>) => setDraft((known) => ({ ...known, ...change }));
  const empty = draft.note.trim() === '' && !draft.attached;
  const save = useMutation({
    mutationFn: () => {
      const place = { sessionId: session.id, sessionTitle: session.title, candidacyId: candidate.candidacyId };
      const fileWord = draft.attached ? words[draft.attached.kind] : '';
      const about = { ...place, who: candidate.fullName, what: unit.code, unitCode: unit.code, fileWord };
      return saveEvidence(device, about, draft);
    },
    onSuccess: () => {
      announce(words.saved);
      onDone();
    },
  });
  useUnsavedInput([draft.note, draft.attached !== null], save);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!empty && draft.criteria.length > 0) save.mutate();
  };
  return (
    <Stack component="form" gap="md" onSubmit={submit} {...{ noValidate: true }}>
      <Text fw={600}>
        {unit.code} · {unit.title}
      </Text>
      <ErrorSummary faults={save.error ? [{ message: words.unkept }] : []} />
      <NativeSelect
        label={words.kind}
        value={draft.kind}
        data={EvidenceDirectness.options.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={({ currentTarget }) => set({ kind: EvidenceDirectness.parse(currentTarget.value) })}
      />
      <NativeSelect
        label={words.method}
        value={draft.method}
        data={AssessmentMethod.options.map((value) => ({ value, label: words.methods[value] }))}
        onChange={({ currentTarget }) => set({ method: AssessmentMethod.parse(currentTarget.value) })}
      />
      <Textarea
        label={words.note}
        description={words.noteHint}
        autosize
        minRows={2}
        maxLength={2000}
        value={draft.note}
        error={asked && empty ? words.noteNeeded : undefined}
        onChange={({ currentTarget }) => set({ note: currentTarget.value })}
      />
      <AttachmentField attached={draft.attached} onAttach={(attached) => set({ attached })} />
      <CriteriaField unit={unit} chosen={draft.criteria} onChoose={(criteria) => set({ criteria })} asked={asked} />
      <VatmField marks={draft} onMark={set} />
      <Button type="submit" size="lg" loading={save.isPending}>
        {words.save}
      </Button>
    </Stack>
  );
}
