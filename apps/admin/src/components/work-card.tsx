import './pages.css';
import { Paper, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

/** One part of the work that waits for a person, as a card on the first page; its children are list items. */
export function WorkCard({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Paper component="section" withBorder p="lg" radius="lg" aria-labelledby={id}>
      <Title order={2} size="h4" id={id} mb="sm">
        {title}
      </Title>
      <ul className="k-work-list">{children}</ul>
    </Paper>
  );
}
