import { LanguageSwitch, ThemeSwitch, useFieldMessages, useTerms } from '@kompeten/ui';
import { Group, Stack } from '@mantine/core';
import { AccountCard } from '../../components/account-card.tsx';
import { CalendarFeed } from '../../components/calendar-feed.tsx';
import { Facts } from '../../components/facts.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useActor } from '../../lib/session.ts';
import { AccessTokens } from './access-tokens.tsx';
import { ChangePasswordForm } from './change-password-form.tsx';
import { SecondFactor } from './second-factor.tsx';

/** One's own account: who one is, language and theme, the second factor, tokens for scripts. */
export function AccountPage() {
  const words = useFieldMessages().shell;
  const terms = useTerms();
  const { user } = useActor();
  const roles = user.memberships.map(({ role, organisationName }) =>
    organisationName ? `${terms.role[role]}, ${organisationName}` : terms.role[role],
  );
  return (
    <Stack gap="lg" className="k-narrow">
      <PageHeader title={words.account.title} />
      <AccountCard title={words.profile.title}>
        <Facts
          items={[
            { name: words.profile.name, value: user.fullName },
            { name: words.profile.email, value: user.email ?? '–' },
            { name: words.profile.roles, value: roles.join('; ') || '–' },
          ]}
        />
      </AccountCard>
      <AccountCard title={words.profile.preferences} lead={words.profile.preferencesText}>
        <Group gap="md">
          <LanguageSwitch />
          <ThemeSwitch />
        </Group>
      </AccountCard>
      <CalendarFeed />
      <AccountCard title={words.password.title} lead={words.password.lead}>
        <ChangePasswordForm />
      </AccountCard>
      <AccountCard title={words.factor.title} lead={words.factor.lead}>
        <SecondFactor standing={user.secondFactor} />
      </AccountCard>
      <AccountCard title={words.tokens.title} lead={words.tokens.lead}>
        <AccessTokens />
      </AccountCard>
    </Stack>
  );
}
