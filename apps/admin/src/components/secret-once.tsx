import { useFieldMessages } from '@kompeten/ui';
import { Button, Code, CopyButton, Text } from '@mantine/core';

interface SecretOnceProps {
  /** What it is, and that it is shown only now. */
  title: string;
  secret: string;
}

/** A secret that is shown this once, to be copied. */
export function SecretOnce({ title, secret }: SecretOnceProps) {
  const words = useFieldMessages().shell.secret;
  return (
    <div className="k-secret" role="status">
      <Text fw={600}>{title}</Text>
      <Code className="k-secret-text">{secret}</Code>
      <CopyButton value={secret}>
        {({ copied, copy }) => (
          <Button variant="light" onClick={copy}>
            {copied ? words.copied : words.copy}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
