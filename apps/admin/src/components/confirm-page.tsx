import { useFieldMessages } from '@kompeten/ui';
import { Button, Checkbox, Group, Stack, Title } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useExplain } from '../lib/explain.ts';
import { type Act, useBegun } from '../lib/use-begun.ts';
import { ErrorSummary } from './error-summary.tsx';
import { PageHeader } from './page-header.tsx';

export interface ConfirmPageProps {
  title: string;
  lead?: ReactNode;
  /** What exactly is being confirmed. */
  children: ReactNode;
  /** What follows, one sentence each; said before, not after. */
  consequences: readonly string[];
  /** The sentence the person puts their tick to. */
  statement: string;
  confirmLabel: string;
  tone?: 'brand' | 'bad';
  /** The way back without doing anything, as a link. */
  cancel: ReactNode;
  /** What is done: whether it is under way, whether it was done, and why it was refused. */
  act: Act;
  /** Begins the act; answers false where something was missing and nothing was begun. */
  onConfirm(): unknown;
}

/** An act with legal effect is confirmed on a page of its own that says what will happen. */
export function ConfirmPage(props: ConfirmPageProps) {
  const words = useFieldMessages().shell.confirm;
  const explain = useExplain();
  // The tick stands for the sentence as it was read: another sentence wants another tick.
  const [agreedTo, setAgreedTo] = useState<string | null>(null);
  const agreed = agreedTo === props.statement;
  const [missing, setMissing] = useState(false);
  const { begun, begin } = useBegun(props.act);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!agreed);
    if (agreed) begin(props.onConfirm);
  };
  const faults = [
    ...(missing && !agreed ? [{ field: 'confirm-statement', message: words.tickFirst }] : []),
    ...(props.act.error ? [{ message: explain(props.act.error) }] : []),
  ];
  return (
    <Stack component="form" gap="lg" className="k-narrow" onSubmit={submit} {...{ noValidate: true }}>
      <PageHeader title={props.title} lead={props.lead} />
      <ErrorSummary faults={faults} />
      {props.children}
      <section className="k-consequences" aria-labelledby="consequences-title">
        <Title order={2} size="h4" id="consequences-title">
          {words.whatFollows}
        </Title>
        <ul>
          {props.consequences.map((consequence) => (
            <li key={consequence}>{consequence}</li>
          ))}
        </ul>
      </section>
      <Checkbox
        id="confirm-statement"
        size="md"
        label={props.statement}
        checked={agreed}
        onChange={(event) => setAgreedTo(event.currentTarget.checked ? props.statement : null)}
      />
      <Group>
        <Button type="submit" color={props.tone ?? 'brand'} loading={begun || props.act.isPending}>
          {props.confirmLabel}
        </Button>
        {props.cancel}
      </Group>
    </Stack>
  );
}
