import { ActingCapacity, NewDelegation, type OwnAuthority } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Button, Group, NativeSelect, SimpleGrid, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { refreshSession } from '../../lib/session.ts';
import { useGiveAuthority } from './delegations.queries.ts';

/** Asks which authority goes to whom, from when until when, in which capacity and why. */
export function GiveAuthority({ authorities }: { authorities: readonly OwnAuthority[] }) {
  const words = useMessages().delegations;
  const terms = useTerms();
  const give = useGiveAuthority();
  const blank = valuesOf(NewDelegation, { membershipId: authorities[0]?.membershipId ?? '', capacity: 'plh' });
  const form = useBodyForm({
    body: NewDelegation,
    initialValues: blank,
    onSubmit: async (body) => {
      await give.mutateAsync({ body });
      announce(words.givenDone);
      form.form.setValues(blank);
      await refreshSession();
    },
  });
  const chosen = form.form.getValues().membershipId;
  const colleagues = authorities.find(({ membershipId }) => membershipId === chosen)?.colleagues ?? [];
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <Title order={2} size="h4">
        {words.giveTitle}
      </Title>
      <ErrorSummary faults={form.faults} />
      <NativeSelect
        {...form.field('membershipId', words.authority)}
        data={authorities.map(({ membershipId, role, organisationName }) => ({
          value: membershipId,
          label: words.of(terms.role[role], organisationName),
        }))}
      />
      {colleagues.length === 0 ? <Text>{words.noColleagues}</Text> : null}
      <NativeSelect
        {...form.field('colleagueId', words.colleague)}
        data={[
          { value: '', label: words.choose },
          ...colleagues.map(({ accountId, fullName }) => ({ value: accountId, label: fullName })),
        ]}
      />
      <NativeSelect
        {...form.field('capacity', words.capacity)}
        data={ActingCapacity.options.map((value) => ({ value, label: words.capacities[value] }))}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput {...form.field('startsOn', words.startsOn)} type="date" />
        <TextInput {...form.field('endsOn', words.endsOn)} type="date" />
      </SimpleGrid>
      <Textarea {...form.field('reason', words.reason)} description={words.reasonHint} maxLength={300} autosize />
      <p className="k-notice">{words.rests}</p>
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.give}
        </Button>
      </Group>
    </Stack>
  );
}
