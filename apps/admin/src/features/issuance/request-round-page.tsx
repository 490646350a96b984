import { RoundRequest } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { CentreField, useOnlyCentre } from '../../components/centre-field.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useRequestRound } from './rounds.queries.ts';

/** Asks for the certificates of all completed cohorts of a centre at once. */
export function RequestRoundPage() {
  const words = useMessages();
  const said = words.issuanceRounds;
  const only = useOnlyCentre('issuance.request');
  const [chosen, setChosen] = useState('');
  const centreId = only ?? chosen;
  const request = useRequestRound();
  const navigate = useNavigate();
  const form = useBodyForm({
    body: RoundRequest,
    initialValues: { kind: 'training' as const, programmeTitle: '' },
    onSubmit: async (body) => {
      const { id } = await request.mutateAsync({ params: { centreId }, body });
      await navigate({ to: '/issuance-rounds/$roundId', params: { roundId: id } });
    },
  });
  const kind = form.field('kind', said.kind);
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={said.start} lead={said.newLead} back={<Link to="/issuance">{said.backToIssuance}</Link>} />
      <ErrorSummary faults={form.faults} />
      {only ? null : <CentreField id="centre" label={said.centre} value={chosen} onChange={setChosen} />}
      <Radio.Group {...kind}>
        <Stack gap="xs" mt="xs">
          {RoundRequest.shape.kind.options.map((value) => (
            <Radio
              key={value}
              value={value}
              label={words.issuance.kinds[value]}
              description={words.issuance.kindHints[value]}
            />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput {...form.field('programmeTitle', said.programme)} description={said.programmeHint} maxLength={300} />
      <Group>
        <Button type="submit" loading={form.pending} disabled={centreId === ''}>
          {said.submit}
        </Button>
      </Group>
    </Stack>
  );
}
