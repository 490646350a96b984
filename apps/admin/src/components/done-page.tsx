import { StatusMark, useFieldMessages } from '@kompeten/ui';
import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageHeader } from './page-header.tsx';

interface DonePageProps {
  title: string;
  /** The number or code to keep. */
  reference?: ReactNode;
  children?: ReactNode;
  next: readonly string[];
  actions: ReactNode;
}

/** What a person sees after an act with legal effect: that it is done, its number, and what happens next. */
export function DonePage({ title, reference, children, next, actions }: DonePageProps) {
  const words = useFieldMessages().shell.confirm;
  return (
    <Stack gap="lg" className="k-narrow">
      <div className="k-done" role="status">
        <StatusMark tone="good" large>
          {words.done}
        </StatusMark>
        {reference ? <Text size="lg">{reference}</Text> : null}
      </div>
      <PageHeader title={title} />
      {children}
      <section aria-labelledby="next-title">
        <Title order={2} size="h4" id="next-title">
          {words.next}
        </Title>
        <ul>
          {next.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <Group>{actions}</Group>
    </Stack>
  );
}
