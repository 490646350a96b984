import type { AssessmentApplication } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Stack, Text, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useSubmit } from './desk.queries.ts';

/** Hands an application in for somebody, once nothing is lacking; what is lacking is said before. */
export function DeskSubmit({ application }: { application: AssessmentApplication }) {
  const all = useMessages();
  const words = all.applicationDesk;
  const explain = useExplain();
  const submit = useSubmit(words.submitted);
  const { id: applicationId, version, gaps } = application;
  return (
    <Stack component="section" gap="sm" className="k-narrow" aria-labelledby="desk-submit">
      <Title order={2} size="h4" id="desk-submit">
        {words.submit}
      </Title>
      <Text>{words.submitLead}</Text>
      <ErrorSummary faults={submit.error ? [{ message: explain(submit.error) }] : []} />
      {gaps.length > 0 ? (
        <div role="status">
          <Text>{words.lacking}</Text>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>{all.assessmentApplications.gap(gap)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <div>
        <Button
          disabled={gaps.length > 0}
          loading={submit.isPending}
          onClick={() => submit.mutate({ params: { applicationId }, body: { version } })}
        >
          {words.submit}
        </Button>
      </div>
    </Stack>
  );
}
