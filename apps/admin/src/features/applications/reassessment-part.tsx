import type { ReassessmentOffer } from '@kompeten/domain';
import { formatDay, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Button, Checkbox, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useReassess } from './desk.queries.ts';

interface ReassessmentPartProps {
  applicationId: string;
  offer: ReassessmentOffer;
  /** Whether the reader may open it. */
  enters: boolean;
}

/** Which units may be assessed again and until when; what stands against it is said before the click (rule 12). */
export function ReassessmentPart({ applicationId, offer, enters }: ReassessmentPartProps) {
  const words = useMessages().applicationDesk.again;
  const locale = useLocale();
  const explain = useExplain();
  const navigate = useNavigate();
  const reassess = useReassess();
  const { units, until, blocker } = offer;
  const [chosen, setChosen] = useState(units.map(({ code }) => code));
  const open = () =>
    reassess.mutate(
      { params: { applicationId }, body: { unitCodes: chosen } },
      {
        onSuccess: ({ id }) => {
          announce(words.opened);
          void navigate({ to: '/applications/$applicationId', params: { applicationId: id } });
        },
      },
    );
  const day = formatDay(locale, until);
  return (
    <Stack component="section" gap="sm" className="k-narrow" aria-labelledby="again-title">
      <Title order={2} size="h4" id="again-title">
        {words.title}
      </Title>
      {blocker === 'window_over' ? (
        <StatusMark tone="warn">{words.over(day)}</StatusMark>
      ) : (
        <Text>{words.lead(day)}</Text>
      )}
      {blocker === 'application_open' ? <StatusMark tone="warn">{words.beside}</StatusMark> : null}
      <ErrorSummary faults={reassess.error ? [{ message: explain(reassess.error) }] : []} />
      <Checkbox.Group label={words.units} value={chosen} onChange={setChosen}>
        <Stack gap="xs" mt="xs">
          {units.map(({ code, title }) => (
            <Checkbox key={code} value={code} label={`${code} ${title}`} disabled={!enters || blocker !== null} />
          ))}
        </Stack>
      </Checkbox.Group>
      {enters && blocker === null ? (
        <div>
          <Button onClick={open} loading={reassess.isPending} disabled={chosen.length === 0}>
            {words.open}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}
