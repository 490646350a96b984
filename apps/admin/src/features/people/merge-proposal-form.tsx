import { type MergeCaseDetail, MergeField } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Radio, Stack, Text, Textarea, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useUnsavedInput } from '../../lib/unsaved.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useProposeMerge } from './people.queries.ts';

/** Which record stays, and from which side each field comes; somebody else confirms. */
export function MergeProposalForm({ mergeCase: { id, sides, blockers } }: { mergeCase: MergeCaseDetail }) {
  const { propose: words, fields, sides: sideNames } = useMessages().people;
  const explain = useExplain();
  const propose = useProposeMerge();
  const first = sides[0]?.personId ?? '';
  const documented = sides.find(({ identityKind }) => identityKind !== 'none')?.personId ?? first;
  const [choice, setChoice] = useTyped('proposal', {
    survivorId: first,
    fullName: first,
    birthDate: first,
    identity: documented,
  });
  const [reason, setReason] = useTyped('proposal reason', '');
  useUnsavedInput(reason, propose);
  const options = sides.map(({ personId }, place) => ({ value: personId, label: sideNames[place] ?? '' }));
  const group = (name: keyof typeof choice, label: string, hint?: string) => (
    <Radio.Group
      key={name}
      name={name}
      label={label}
      description={hint}
      value={choice[name]}
      onChange={(value) => setChoice({ ...choice, [name]: value })}
    >
      <Stack gap="xs" mt="xs">
        {options.map(({ value, label: side }) => (
          <Radio key={value} value={value} label={side} />
        ))}
      </Stack>
    </Radio.Group>
  );
  const submit = () =>
    propose.mutate(
      { params: { mergeCaseId: id }, body: { choice, reason } },
      { onSuccess: () => announce(words.done) },
    );
  return (
    <Stack
      component="form"
      gap="md"
      className="k-narrow"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Title order={2} size="h4">
        {words.title}
      </Title>
      <ErrorSummary faults={propose.error ? [{ message: explain(propose.error) }] : []} />
      {group('survivorId', words.survivor)}
      <Text size="sm" c="dimmed">
        {words.survivorHint}
      </Text>
      {MergeField.options.map((field) => group(field, words.from(fields[field])))}
      <Textarea
        label={words.reason}
        description={words.reasonHint}
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" loading={propose.isPending} disabled={blockers.length > 0}>
          {words.submit}
        </Button>
      </div>
    </Stack>
  );
}
