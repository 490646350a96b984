import { type ApplicationAnswer, type AssessmentApplication, checkCount } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, Stack, Text, Textarea, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useUnsavedInput } from '../../lib/unsaved.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useAssessorChoices, useDecideApplication } from './applications.queries.ts';

/** The answer of the body; what stands against accepting is said before the click. */
export function AnswerForm({ application }: { application: AssessmentApplication }) {
  const words = useMessages().assessmentApplications;
  const explain = useExplain();
  const decide = useDecideApplication(words.answer.done);
  const { id: applicationId, version, evidence, checks, requirements } = application;
  const choices = useAssessorChoices(applicationId, true).data?.items ?? [];
  const [remark, setRemark] = useTyped('answer remark', '');
  const [assessorId, setAssessorId] = useTyped('answer assessor', application.assessorId ?? '');
  useUnsavedInput(remark, decide);
  const { unchecked, notMet } = checkCount(evidence, checks, { requirements });
  const answer = (event: ApplicationAnswer) => () => {
    const body = { version, event, remark: remark.trim() || null, assessorId: assessorId || null };
    decide.mutate({ params: { applicationId }, body });
  };
  const own = choices.filter(({ elsewhere }) => !elsewhere);
  const may = own.filter(({ blocks, mitigable }) => blocks.length === 0 || mitigable);
  return (
    <Stack component="section" gap="md" className="k-narrow" aria-labelledby="answer-title">
      <Title order={2} size="h4" id="answer-title">
        {words.answer.title}
      </Title>
      <ErrorSummary faults={decide.error ? [{ message: explain(decide.error) }] : []} />
      <NativeSelect
        label={words.answer.assessor}
        size="md"
        value={assessorId}
        onChange={({ currentTarget }) => setAssessorId(currentTarget.value)}
        data={[
          { value: '', label: words.answer.pickAssessor },
          ...may.map(({ id, fullName, regionName }) => ({ value: id, label: `${fullName}, ${regionName}` })),
        ]}
      />
      <Textarea
        label={words.answer.remark}
        description={words.answer.remarkHint}
        maxLength={1000}
        autosize
        minRows={2}
        value={remark}
        onChange={({ currentTarget }) => setRemark(currentTarget.value)}
      />
      {unchecked > 0 ? <Text>{words.answer.open(unchecked)}</Text> : null}
      {notMet > 0 ? <Text>{words.answer.notMet(notMet)}</Text> : null}
      <Group>
        <Button
          onClick={answer('accept')}
          loading={decide.isPending}
          disabled={unchecked > 0 || notMet > 0 || assessorId === ''}
        >
          {words.answer.accept}
        </Button>
        <Button variant="default" onClick={answer('send_back')} disabled={!remark.trim() || decide.isPending}>
          {words.answer.send_back}
        </Button>
        <Button variant="default" onClick={answer('reject')} disabled={!remark.trim() || decide.isPending}>
          {words.answer.reject}
        </Button>
      </Group>
    </Stack>
  );
}
