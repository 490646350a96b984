import type { AssessmentApplication, Competence } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Radio, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useSignFor } from './desk.queries.ts';

const keyOf = (unitCode: string, element: number) => `${unitCode} ${element}`;

/** The self-assessment (FR.APL.02), asked of the applicant element by element. */
export function DeskSelfAssessment({ application }: { application: AssessmentApplication }) {
  const words = useMessages().applicationDesk;
  const explain = useExplain();
  const sign = useSignFor(words.signed);
  const [answers, setAnswers] = useState<Readonly<Record<string, Competence>>>({});
  const { id: applicationId, units } = application;
  const relied = application.evidence.filter(({ requirement }) => requirement !== null).map(({ id }) => id);
  const said = units.flatMap(({ code, elements }) =>
    elements.flatMap(({ number }) => {
      const answer = answers[keyOf(code, number)];
      return answer ? [{ unitCode: code, element: number, answer, evidenceIds: relied }] : [];
    }),
  );
  const asked = units.reduce((sum, { elements }) => sum + elements.length, 0);
  return (
    <Stack component="section" gap="md" aria-labelledby="desk-self">
      <Title order={2} size="h4" id="desk-self">
        {words.self}
      </Title>
      <Text>{words.selfLead}</Text>
      <ErrorSummary faults={sign.error ? [{ message: explain(sign.error) }] : []} />
      {units.map(({ code, title, elements }) => (
        <Stack key={code} gap="sm">
          <Title order={3} size="h5">
            {title}
          </Title>
          {elements.map(({ number, title: element }) => (
            <Radio.Group
              key={number}
              label={words.element(number, element)}
              value={answers[keyOf(code, number)] ?? ''}
              onChange={(value) => setAnswers({ ...answers, [keyOf(code, number)]: value as Competence })}
            >
              <Group gap="lg" mt={4}>
                <Radio value="competent" label="K" />
                <Radio value="not_yet_competent" label="BK" />
              </Group>
            </Radio.Group>
          ))}
        </Stack>
      ))}
      <div>
        <Button
          disabled={said.length < asked}
          loading={sign.isPending}
          onClick={() => sign.mutate({ params: { applicationId }, body: { answers: said } })}
        >
          {words.sign}
        </Button>
      </div>
    </Stack>
  );
}
