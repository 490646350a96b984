import { type Delegation, DelegationWithdrawal } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, TextInput, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useOverruleDelegation } from './delegations.queries.ts';

interface OverruleDelegationProps {
  delegation: Delegation;
  onClose(): void;
}

/** Ends a delegation of two others at once; they read the reason. */
export function OverruleDelegation({ delegation, onClose }: OverruleDelegationProps) {
  const { delegations, shell } = useMessages();
  const words = delegations.all;
  const overrule = useOverruleDelegation();
  const form = useBodyForm({
    body: DelegationWithdrawal,
    initialValues: { reason: '' },
    onSubmit: async (body) => {
      await overrule.mutateAsync({ params: { delegationId: delegation.id }, body });
      announce(words.done);
      onClose();
    },
  });
  return (
    <Stack component="form" gap="sm" className="k-narrow" {...form.formProps}>
      <Title order={2} size="h4">
        {words.title(delegation.giverName, delegation.colleagueName)}
      </Title>
      <ErrorSummary faults={form.faults} />
      <TextInput
        size="md"
        {...form.field('reason', words.reason)}
        description={words.reasonHint}
        maxLength={300}
        autoComplete="off"
        autoFocus
      />
      <Group>
        <Button type="submit" color="bad" loading={form.pending}>
          {words.withdraw}
        </Button>
        <Button variant="default" onClick={onClose}>
          {shell.form.cancel}
        </Button>
      </Group>
    </Stack>
  );
}
