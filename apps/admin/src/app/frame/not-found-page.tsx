import { useFieldMessages } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const words = useFieldMessages().shell.states;
  return (
    <Stack className="k-narrow">
      <PageHeader title={words.notFound} />
      <Text>{words.notFoundText}</Text>
      <Link to="/">{words.toHome}</Link>
    </Stack>
  );
}
