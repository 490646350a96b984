import { LanguageSwitch, ThemeSwitch, useFieldMessages, useTerms } from '@kompeten/ui';
import { Group, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
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
  const { shell: words, ways } = useFieldMessages();
  const terms = useTerms();
  const { user, may } = useActor();
  const roles = user.memberships.map(({ role, organisationName, delegatedAs }) => {
    const name = delegatedAs ? `${words.profile.acting[delegatedAs]} ${terms.role[role]}` : terms.role[role];
    return organisationName ? `${name}, ${organisationName}` : name;
  });
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
        {may('authority.delegate') ? <Link to="/delegations">{ways.delegations}</Link> : null}
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
