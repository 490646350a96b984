import { VoucherKind } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Group, Radio, SimpleGrid, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { blankVoucher } from '../lib/blank-identity.ts';
import { today } from '../lib/today.ts';

/** What a form gives an input of the voucher. */
interface VoucherInput {
  id: string;
  name: string;
  label: string;
  value?: string;
  error?: ReactNode;
  onChange?(event: { currentTarget: { value: string } }): void;
}

type Field = (name: string, label: string) => VoucherInput;

interface WithoutDocumentProps {
  /** What is typed under `person.identity`. */
  identity: { voucher?: { kind: string } };
  field: Field;
  set(name: string, value: unknown): void;
}

/** On what somebody without a document stands; where it is not known yet, why, so that nobody is turned away. */
export function WithoutDocument({ identity, field, set }: WithoutDocumentProps) {
  const words = useMessages().enrolments;
  const kind = identity.voucher?.kind ?? 'later';
  return (
    <Stack component="section" gap="sm" aria-label={words.voucher.title}>
      <Text>{words.withoutNikText}</Text>
      <VoucherKinds
        value={kind}
        kinds={[...VoucherKind.options, 'later']}
        choose={(chosen) =>
          set('person.identity', {
            kind: 'none',
            ...(chosen === 'later' ? { reason: '' } : { voucher: blankVoucher(chosen) }),
          })
        }
      />
      {kind === 'later' ? (
        <Textarea
          {...field('person.identity.reason', words.voucher.reason)}
          description={words.voucher.reasonHint}
          autosize
          minRows={2}
          maxLength={300}
        />
      ) : (
        <VoucherFields kind={kind} field={(part, label) => field(`person.identity.voucher.${part}`, label)} />
      )}
    </Stack>
  );
}

interface VoucherKindsProps<Kind extends string> {
  value: string;
  kinds: readonly Kind[];
  choose(kind: Kind): void;
}

/** Which kind of voucher there is. */
export function VoucherKinds<Kind extends VoucherKind | 'later'>({ value, kinds, choose }: VoucherKindsProps<Kind>) {
  const words = useMessages().enrolments.voucher;
  const chosen = (typed: string) => kinds.find((kind) => kind === typed);
  return (
    <Radio.Group
      label={words.kind}
      size="md"
      value={value}
      onChange={(typed) => {
        const kind = chosen(typed);
        if (kind) choose(kind);
      }}
    >
      <Group gap="lg" mt={4}>
        {kinds.map((kind) => (
          <Radio key={kind} value={kind} label={words.kinds[kind]} size="md" />
        ))}
      </Group>
    </Radio.Group>
  );
}

/** The facts of a voucher of a kind. */
export function VoucherFields({ kind, field }: { kind: string; field: Field }) {
  const words = useMessages().enrolments.voucher;
  if (kind === 'two_witnesses') {
    return (
      <>
        <WitnessFields at="firstWitness" title={words.firstWitness} field={field} />
        <WitnessFields at="secondWitness" title={words.secondWitness} field={field} />
      </>
    );
  }
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <TextInput {...field('number', words.number)} maxLength={60} autoComplete="off" />
      <TextInput {...field('date', words.date)} type="date" max={today()} />
      <TextInput {...field('office', words.office)} description={words.officeHint} maxLength={120} autoComplete="off" />
      <TextInput
        {...field('signedBy', words.signedBy)}
        description={words.signedByHint}
        maxLength={100}
        autoComplete="off"
      />
    </SimpleGrid>
  );
}

function WitnessFields({ at, title, field }: { at: string; title: string; field: Field }) {
  const words = useMessages().enrolments.voucher;
  return (
    <Stack component="section" gap="xs" aria-label={title}>
      <Title order={3} size="h5">
        {title}
      </Title>
      <TextInput {...field(`${at}.fullName`, words.witnessName(title))} maxLength={100} autoComplete="off" />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          {...field(`${at}.relation`, words.relation(title))}
          description={words.relationHint}
          maxLength={100}
          autoComplete="off"
        />
        <TextInput
          {...field(`${at}.position`, words.position(title))}
          description={words.positionHint}
          maxLength={100}
          autoComplete="off"
        />
      </SimpleGrid>
    </Stack>
  );
}
