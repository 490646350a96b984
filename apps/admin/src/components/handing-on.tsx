import { useMessages } from '@kompeten/ui';
import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useId } from 'react';
import { whatsappAddress } from '../lib/whatsapp.ts';
import { CopyText } from './copy-text.tsx';

/** A text that is ready to be handed on: by WhatsApp to whomever one chooses there, or copied. */
export function HandingOn({ text }: { text: string }) {
  const words = useMessages().handingOn;
  const id = useId();
  return (
    <Stack component="section" className="k-no-print k-narrow" gap="xs" aria-labelledby={id}>
      <Text fw={600} id={id}>
        {words.title}
      </Text>
      <Text>{text}</Text>
      <Group gap="md">
        <Anchor href={whatsappAddress(text)} target="_blank" rel="noreferrer">
          {words.whatsapp}
        </Anchor>
        <CopyText text={text} />
      </Group>
    </Stack>
  );
}
