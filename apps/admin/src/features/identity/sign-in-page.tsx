import type { Credentials } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Paper, Stack } from '@mantine/core';
import { useState } from 'react';
import { DoorHead } from '../../components/door-head.tsx';
import { CredentialsForm } from './credentials-form.tsx';
import { NewPasswordForm } from './new-password-form.tsx';
import { OtpForm } from './otp-form.tsx';
import type { FurtherStep } from './sign-in-steps.ts';

/** The door for staff: e-mail and password, then a password of one's own and the second factor where they are asked for. */
export function SignInPage() {
  const words = useFieldMessages().shell;
  return (
    <div className="k-door">
      <DoorHead />
      <main id="content">
        <Paper className="k-door-card" withBorder p={{ base: 'lg', sm: 'xl' }} radius="lg">
          <Steps />
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

function Steps() {
  const [further, setFurther] = useState<{ step: FurtherStep; credentials: Credentials } | null>(null);
  const goOn = (step: FurtherStep, credentials: Credentials) => setFurther({ step, credentials });
  const goBack = () => setFurther(null);
  if (!further) return <CredentialsForm onFurther={goOn} />;
  if (further.step === 'otp') return <OtpForm credentials={further.credentials} onBack={goBack} />;
  return <NewPasswordForm credentials={further.credentials} onFurther={goOn} onBack={goBack} />;
}
