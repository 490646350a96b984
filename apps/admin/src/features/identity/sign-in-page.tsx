import { LanguageSwitch, Logo, ThemeSwitch, useMessages } from '@kompeten/ui';
import { Group, Paper, Stack } from '@mantine/core';
import { useState } from 'react';
import { CredentialsForm } from './credentials-form.tsx';
import { OtpForm } from './otp-form.tsx';

/** The door for staff: e-mail and password, then the second factor where one is on. */
export function SignInPage() {
  const words = useMessages().shell;
  const [waiting, setWaiting] = useState<{ email: string; password: string } | null>(null);
  return (
    <div className="k-door">
      <header className="k-door-head">
        <Logo size={40} tagline={words.tagline} />
        <Group gap="sm">
          <ThemeSwitch />
          <LanguageSwitch />
        </Group>
      </header>
      <main id="content">
        <Paper className="k-door-card" withBorder p={{ base: 'lg', sm: 'xl' }} radius="lg">
          {waiting ? (
            <OtpForm credentials={waiting} onBack={() => setWaiting(null)} />
          ) : (
            <CredentialsForm onOtpNeeded={setWaiting} />
          )}
        </Paper>
        <Stack component="ul" gap="xs" className="k-door-ways">
          <li>
            <a href="/my">{words.signIn.trainee}</a>
          </li>
          <li>
            <a href="/">{words.signIn.verify}</a>
          </li>
        </Stack>
      </main>
    </div>
  );
}
