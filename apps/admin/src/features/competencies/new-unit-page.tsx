import { competencies } from '@kompeten/contract';
import { NewCompetencyUnit } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { mutationOf } from '../../lib/query.ts';
import { readElements } from './read-elements.ts';
import { UnitElements } from './unit-elements.tsx';

/** A unit is copied from its decree into the register. */
export function NewUnitPage() {
  const words = useMessages().competencies;
  const navigate = useNavigate();
  const create = useMutation(mutationOf(competencies.createCompetencyUnit, [competencies.listCompetencyUnits]));
  const [typed, setTyped] = useState('');
  const { elements, unread } = readElements(typed);
  const form = useBodyForm({
    body: NewCompetencyUnit,
    initialValues: { code: '', title: '', decree: '', elements: [] },
    onSubmit: async (body) => {
      if (unread !== null) return document.getElementById('elements')?.focus();
      const { id } = await create.mutateAsync({ body: { ...body, elements } });
      announce(words.created);
      await navigate({ to: '/competency-units/$unitId', params: { unitId: id } });
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.newTitle} lead={words.newLead} back={<Link to="/competency-units">{words.back}</Link>} />
      <ErrorSummary faults={form.faults} />
      <TextInput
        {...form.field('code', words.fields.code)}
        description={words.codeHint}
        maxLength={40}
        autoComplete="off"
      />
      <TextInput {...form.field('title', words.fields.title)} maxLength={300} />
      <TextInput {...form.field('decree', words.fields.decree)} description={words.decreeHint} maxLength={200} />
      <Textarea
        id="elements"
        label={words.fields.elements}
        description={words.elementsHint}
        error={unread === null ? undefined : words.lineUnread(unread)}
        autosize
        minRows={6}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {elements.length > 0 ? (
        <Stack component="section" gap="sm" aria-labelledby="preview-title">
          <Text fw={600} id="preview-title">
            {words.preview}
          </Text>
          <UnitElements elements={elements} />
        </Stack>
      ) : null}
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.add}
        </Button>
      </Group>
    </Stack>
  );
}
