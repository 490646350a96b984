import { useMessages } from '@kompeten/ui';
import { Button, CopyButton } from '@mantine/core';

/** Copies a text, and says so once it is copied. */
export function CopyText({ text }: { text: string }) {
  const words = useMessages().handingOn;
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button variant="default" size="compact-md" onClick={copy}>
          {copied ? words.copied : words.copy}
        </Button>
      )}
    </CopyButton>
  );
}
