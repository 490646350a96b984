import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDocumentTitle } from '../lib/document-title.ts';

interface PageHeaderProps {
  title: string;
  /** One sentence that says what this page is for. */
  lead?: ReactNode;
  /** The status beside the title. */
  status?: ReactNode;
  /** A way back, as a link. */
  back?: ReactNode;
  /** What can be done here; the most important first. */
  actions?: ReactNode;
}

/** The head of every page: its one h1, the title of the document, and what can be done. */
export function PageHeader({ title, lead, status, back, actions }: PageHeaderProps) {
  useDocumentTitle(title);
  return (
    <Stack gap="xs" className="k-page-header">
      {back}
      <Group justify="space-between" align="flex-end" gap="md">
        <Stack gap={4} className="k-page-header-words">
          <Group gap="sm">
            <Title order={1}>{title}</Title>
            {status}
          </Group>
          {lead ? <Text c="dimmed">{lead}</Text> : null}
        </Stack>
        {actions ? <Group gap="sm">{actions}</Group> : null}
      </Group>
    </Stack>
  );
}
