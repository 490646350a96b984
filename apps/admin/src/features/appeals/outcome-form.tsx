import type { Appeal, AppealOutcome } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Checkbox, Radio, Stack, Textarea, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useUnsavedInput } from '../../lib/unsaved.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useDecideAppeal } from './appeals.queries.ts';

const results = ['corrected', 'reassessment', 'dismissed'] as const;

/** What the reviewers found: the chosen units are competent, are assessed again, or the appeal has no ground. */
export function OutcomeForm({ appeal: { id, units } }: { appeal: Appeal }) {
  const words = useMessages().appeals;
  const explain = useExplain();
  const decide = useDecideAppeal();
  const [result, setResult] = useTyped<AppealOutcome['result']>('result', 'corrected');
  const [chosen, setChosen] = useTyped<string[]>('chosen', []);
  const [findings, setFindings] = useTyped('findings', '');
  useUnsavedInput([chosen, findings], decide);
  const upheld = result !== 'dismissed';
  return (
    <Stack
      component="form"
      gap="md"
      className="k-narrow"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { result, units: upheld ? chosen : [], findings };
        decide.mutate({ params: { appealId: id }, body }, { onSuccess: () => announce(words.decided) });
      }}
    >
      <Title order={2} size="h4">
        {words.decideTitle}
      </Title>
      <ErrorSummary faults={decide.error ? [{ message: explain(decide.error) }] : []} />
      <Radio.Group
        label={words.result}
        value={result}
        onChange={(value) => setResult(results.find((one) => one === value) ?? 'dismissed')}
      >
        <Stack gap="xs" mt="xs">
          {results.map((value) => (
            <Radio key={value} value={value} label={words.results[value]} />
          ))}
        </Stack>
      </Radio.Group>
      {upheld ? (
        <Checkbox.Group label={words.units} value={chosen} onChange={setChosen}>
          <Stack gap="xs" mt="xs">
            {units.map(({ code, title, result: judged }) => (
              <Checkbox key={code} value={code} label={`${code} ${title} (${judged})`} />
            ))}
          </Stack>
        </Checkbox.Group>
      ) : null}
      <Textarea
        label={words.findings}
        required
        minLength={10}
        autosize
        minRows={3}
        value={findings}
        onChange={({ currentTarget }) => setFindings(currentTarget.value)}
      />
      <div>
        <Button type="submit" loading={decide.isPending} disabled={upheld && chosen.length === 0}>
          {words.decide}
        </Button>
      </div>
    </Stack>
  );
}
