import { LanguageSwitch, ThemeSwitch, useMessages, useTerms } from '@kompeten/ui';
import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { CalendarFeed } from '../../components/calendar-feed.tsx';
import { Facts } from '../../components/facts.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useActor } from '../../lib/session.ts';
import { AccessTokens } from './access-tokens.tsx';
import { ChangePasswordForm } from './change-password-form.tsx';
import { SecondFactor } from './second-factor.tsx';

/** One's own account: who one is, language and theme, the second factor, tokens for scripts. */
export function AccountPage() {
  const { shell: words, calendar } = useMessages();
  const terms = useTerms();
  const { user } = useActor();
  const roles = user.memberships.map(({ role, organisationName }) =>
    organisationName ? `${terms.role[role]}, ${organisationName}` : terms.role[role],
  );
  return (
    <Stack gap="lg" className="k-narrow">
      <PageHeader title={words.account.title} />
      <Card title={words.profile.title}>
        <Facts
          items={[
            { name: words.profile.name, value: user.fullName },
            { name: words.profile.email, value: user.email ?? '–' },
            { name: words.profile.roles, value: roles.join('; ') || '–' },
          ]}
        />
      </Card>
      <Card title={words.profile.preferences} lead={words.profile.preferencesText}>
        <Group gap="md">
          <LanguageSwitch />
          <ThemeSwitch />
        </Group>
      </Card>
      <Card title={calendar.title} lead={calendar.lead}>
        <CalendarFeed />
      </Card>
      <Card title={words.password.title} lead={words.password.lead}>
        <ChangePasswordForm />
      </Card>
      <Card title={words.factor.title} lead={words.factor.lead}>
        <SecondFactor standing={user.secondFactor} />
      </Card>
      <Card title={words.tokens.title} lead={words.tokens.lead}>
        <AccessTokens />
      </Card>
    </Stack>
  );
}

function Card({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
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
