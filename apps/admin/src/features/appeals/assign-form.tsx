import { useMessages } from '@kompeten/ui';
import { Button, Checkbox, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useAssign, useReviewers } from './appeals.queries.ts';

/** Names who hears an appeal; whoever had a part in it says so before the click. */
export function AssignForm({ appealId, candidate }: { appealId: string; candidate: string }) {
  const { appeals: words, decisionTerms, decisions } = useMessages();
  const explain = useExplain();
  const choices = useReviewers(appealId);
  const assign = useAssign();
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <Stack
      component="form"
      gap="md"
      className="k-narrow"
      onSubmit={(event) => {
        event.preventDefault();
        const input = { params: { appealId }, body: { reviewerIds: chosen } };
        assign.mutate(input, { onSuccess: () => announce(words.assigned) });
      }}
    >
      <Title order={2} size="h4">
        {words.assignTitle}
      </Title>
      <ErrorSummary faults={assign.error ? [{ message: explain(assign.error) }] : []} />
      <Checkbox.Group label={words.reviewers} value={chosen} onChange={setChosen}>
        <Stack gap="xs" mt="xs">
          {(choices.data?.items ?? []).map(({ accountId, fullName, ties }) => (
            <Checkbox
              key={accountId}
              value={accountId}
              label={fullName}
              disabled={ties.length > 0}
              description={
                ties.length > 0
                  ? `${decisions.cannot} ${ties.map((tie) => `${decisionTerms.tie(tie)} ${candidate}`).join('; ')}`
                  : undefined
              }
            />
          ))}
        </Stack>
      </Checkbox.Group>
      {choices.data?.items.every(({ ties }) => ties.length > 0) ? <Text>{words.nobodyIndependent}</Text> : null}
      <div>
        <Button type="submit" loading={assign.isPending} disabled={chosen.length === 0}>
          {words.assign}
        </Button>
      </div>
    </Stack>
  );
}
