import { useFieldMessages } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';

/** The page exists, but not for this person's roles. */
export function NoAccessPage() {
  const words = useFieldMessages().shell.states;
  return (
    <Stack className="k-narrow">
      <PageHeader title={words.noAccess} />
      <Text>{words.noAccessText}</Text>
      <Link to="/">{words.toHome}</Link>
    </Stack>
  );
}
