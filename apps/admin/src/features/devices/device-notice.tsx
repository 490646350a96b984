import type { Tone } from '@kompeten/ui';
import { StatusMark } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface DeviceNoticeProps {
  tone: Tone;
  title: string;
  children?: ReactNode;
  /** What can be done about it. */
  action?: ReactNode;
}

/** Something to know before one goes on: a sign, a sentence, and the next act. */
export function DeviceNotice({ tone, title, children, action }: DeviceNoticeProps) {
  return (
    <Stack className="k-state" gap="sm" align="flex-start">
      <StatusMark tone={tone}>{title}</StatusMark>
      {children ? <Text>{children}</Text> : null}
      {action}
    </Stack>
  );
}
