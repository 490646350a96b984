import { type NamedVoucher, type Voucher, VoucherKind, VoucherNaming } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { announce } from '../lib/announce.tsx';
import { blankVoucher } from '../lib/blank-identity.ts';
import { useBodyForm } from '../lib/form.ts';
import { ErrorSummary } from './error-summary.tsx';
import { VoucherFields, VoucherKinds } from './voucher-fields.tsx';

/** What is kept of a voucher as inputs hold it. */
function typedOf(voucher: Voucher) {
  if (voucher.kind === 'village_letter') return { ...voucher, signedBy: voucher.signedBy ?? '' };
  const { kind, firstWitness, secondWitness } = voucher;
  return {
    kind,
    firstWitness: { ...firstWitness, position: firstWitness.position ?? '' },
    secondWitness: { ...secondWitness, position: secondWitness.position ?? '' },
  };
}

interface VoucherFormProps {
  version: number;
  /** The voucher that is kept, to be put right; null where none is. */
  named: NamedVoucher | null;
  save(naming: VoucherNaming): Promise<unknown>;
  onSaved(): Promise<unknown>;
}

/** The voucher of somebody without NIK who is known already. */
export function VoucherForm({ version, named, save, onSaved }: VoucherFormProps) {
  const words = useMessages().enrolments.voucher;
  const body = useBodyForm({
    body: VoucherNaming,
    initialValues: { version, voucher: named ? typedOf(named.voucher) : blankVoucher('village_letter') },
    onSubmit: async (typed) => {
      await save(typed);
      announce(words.saved);
      await onSaved();
    },
  });
  const { kind } = body.form.values.voucher as Voucher;
  return (
    <Stack component="form" gap="lg" {...body.formProps}>
      <ErrorSummary faults={body.faults} />
      <VoucherKinds
        value={kind}
        kinds={VoucherKind.options}
        choose={(chosen) => body.form.setFieldValue('voucher', blankVoucher(chosen))}
      />
      <VoucherFields kind={kind} field={(part, label) => body.field(`voucher.${part}`, label)} />
      <Group>
        <Button type="submit" loading={body.pending}>
          {words.save}
        </Button>
      </Group>
    </Stack>
  );
}
