import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** One matter of one's own account. */
export function AccountCard({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <Paper component="section" withBorder p="lg" radius="lg">
      <Stack gap="md">
        <div>
          <Title order={2} size="h3">
            {title}
          </Title>
          {lead ? <Text c="dimmed">{lead}</Text> : null}
        </div>
        {children}
      </Stack>
    </Paper>
  );
}
