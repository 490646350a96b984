import type { AssessmentApplication, SelfAssessment } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useActor } from '../../lib/session.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useReviewSelfAssessment } from './applications.queries.ts';

interface ReviewProps {
  application: AssessmentApplication;
  selfAssessment: SelfAssessment;
}

/** What the candidate said of each element, and the assessor's go or no-go. */
export function SelfAssessmentReview({ application, selfAssessment }: ReviewProps) {
  const words = useMessages().assessmentApplications;
  const { answers, outcome, reviewedByName, remark } = selfAssessment;
  const elements = application.units.flatMap(({ code, title, elements: all }) =>
    all.map((element) => ({ key: `${code} ${element.number}`, code, unit: title, ...element })),
  );
  const answerOf = (code: string, number: number) =>
    answers.find(({ unitCode, element }) => unitCode === code && element === number);
  return (
    <Stack component="section" gap="md" aria-labelledby="self-title">
      <Title order={2} size="h4" id="self-title">
        {words.self.title}
      </Title>
      <SimpleTable
        caption={words.self.title}
        items={elements}
        keyOf={({ key }) => key}
        columns={[
          { id: 'element', header: words.self.columns.element, cell: ({ unit, title }) => `${unit}: ${title}` },
          {
            id: 'answer',
            header: words.self.columns.answer,
            cell: ({ code, number }) => words.names.competence[answerOf(code, number)?.answer ?? 'not_yet_competent'],
          },
          {
            id: 'evidence',
            header: words.self.columns.evidence,
            cell: ({ code, number }) => words.self.evidence(answerOf(code, number)?.evidenceIds.length ?? 0),
          },
        ]}
      />
      {outcome && reviewedByName ? (
        <Text>
          {words.self.reviewed(reviewedByName, words.self.outcome[outcome])} {remark}
        </Text>
      ) : (
        <Decision application={application} />
      )}
    </Stack>
  );
}

function Decision({ application: { id: applicationId, status, assessorId } }: { application: AssessmentApplication }) {
  const words = useMessages().assessmentApplications.self;
  const explain = useExplain();
  const review = useReviewSelfAssessment(words.done);
  const { may } = useActor();
  const [remark, setRemark] = useTyped('review remark', '');
  if (status !== 'self_assessed' || assessorId === null || !may('application.review')) return null;
  const decide = (outcome: 'continued' | 'stopped') => () =>
    review.mutate({ params: { applicationId }, body: { outcome, remark: remark.trim() || null } });
  return (
    <Stack gap="sm" className="k-narrow">
      <ErrorSummary faults={review.error ? [{ message: explain(review.error) }] : []} />
      <Textarea
        label={words.remark}
        description={words.remarkHint}
        maxLength={1000}
        autosize
        minRows={2}
        value={remark}
        onChange={({ currentTarget }) => setRemark(currentTarget.value)}
      />
      <Group>
        <Button onClick={decide('continued')} loading={review.isPending}>
          {words.continued}
        </Button>
        <Button variant="default" onClick={decide('stopped')} disabled={!remark.trim() || review.isPending}>
          {words.stopped}
        </Button>
      </Group>
    </Stack>
  );
}
