import { useFieldMessages } from '@kompeten/ui';
import { Button, Group, Text } from '@mantine/core';
import type { useListAddress } from '../../lib/list-address.ts';

interface ListPagerProps {
  count: number;
  nextCursor: string | null;
  list: ReturnType<typeof useListAddress>;
}

/** Forwards and back through a list, with the number of the page and of what it shows. */
export function ListPager({ count, nextCursor, list }: ListPagerProps) {
  const words = useFieldMessages().shell.list;
  return (
    <Group component="nav" justify="space-between" aria-label={words.pages}>
      <Text c="dimmed" size="sm" role="status">
        {words.shown(count, list.page)}
      </Text>
      {list.previous || nextCursor ? (
        <Group gap="sm">
          <Button variant="default" disabled={!list.previous} onClick={() => list.previous?.()}>
            {words.previous}
          </Button>
          <Button variant="default" disabled={!nextCursor} onClick={() => nextCursor && list.next(nextCursor)}>
            {words.next}
          </Button>
        </Group>
      ) : null}
    </Group>
  );
}
