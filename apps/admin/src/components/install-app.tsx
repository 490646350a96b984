import { StatusMark, type Tone, useFieldMessages } from '@kompeten/ui';
import { Button, Stack, Text, Title } from '@mantine/core';
import { MonitorDownIcon } from 'lucide-react';
import { type Keeping, useApplication } from '../lib/application.ts';
import { install, useInstalling } from '../lib/install-offer.ts';

const tones: Record<Exclude<Keeping, 'unknown'>, Tone> = { keeping: 'info', kept: 'good', impossible: 'warn' };

/** Which way of installing by hand a browser has. */
function handOf(agent: string): 'apple' | 'android' | 'desk' {
  if (/iPhone|iPad|Macintosh.*Version\/.*Safari/.test(agent)) return 'apple';
  return /Android/.test(agent) ? 'android' : 'desk';
}

/** Whether the application itself is on this device, and the way onto its home screen: a button, or words. */
export function InstallApp() {
  const { application: words, devices } = useFieldMessages();
  const { keeping } = useApplication();
  const installing = useInstalling();
  const sentences = { keeping: words.keeping, kept: words.kept, impossible: words.notKept };
  return (
    <Stack component="section" gap="sm" align="flex-start" aria-labelledby="install-title">
      <Title order={2} size="h3" id="install-title">
        {words.title}
      </Title>
      <div role="status">
        {keeping === 'unknown' ? null : <StatusMark tone={tones[keeping]}>{sentences[keeping]}</StatusMark>}
      </div>
      {installing === 'installed' ? <Text>{words.installed}</Text> : <Text>{devices.work.installText}</Text>}
      {installing === 'offered' ? (
        <Button leftSection={<MonitorDownIcon size={20} aria-hidden />} onClick={() => void install()}>
          {devices.work.install}
        </Button>
      ) : null}
      {installing === 'by_hand' ? <Text c="dimmed">{words.how[handOf(navigator.userAgent)]}</Text> : null}
    </Stack>
  );
}
