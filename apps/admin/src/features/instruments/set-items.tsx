import type { InstrumentItem, InstrumentSetDetail } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';

/** The instruments of a set by unit, with keys where they may be seen. */
export function SetItems({ set, editable }: { set: InstrumentSetDetail; editable: boolean }) {
  const words = useMessages().instruments.items;
  const params = { setId: set.id };
  const units = set.coverage.filter(({ code }) => set.items.some(({ unitCode }) => unitCode === code));
  return (
    <Stack component="section" gap="sm" aria-labelledby="items-title">
      <Group justify="space-between">
        <Title order={2} size="h4" id="items-title">
          {words.title}
        </Title>
        {editable ? (
          <Group>
            <LinkButton to="/instruments/$setId/import" params={params} variant="outline">
              {words.import}
            </LinkButton>
            <LinkButton to="/instruments/$setId/items/new" params={params}>
              {words.add}
            </LinkButton>
          </Group>
        ) : null}
      </Group>
      {set.items.length === 0 ? <Text c="dimmed">{words.none}</Text> : null}
      {units.map(({ code, title }) => (
        <details key={code} className="k-set-unit">
          <summary>
            {code} {title} · {set.items.filter(({ unitCode }) => unitCode === code).length}
          </summary>
          <ol className="k-set-items">
            {set.items
              .filter(({ unitCode }) => unitCode === code)
              .map((item) => (
                <Item key={item.id} item={item} editable={editable} />
              ))}
          </ol>
        </details>
      ))}
    </Stack>
  );
}

function Item({ item, editable }: { item: InstrumentItem; editable: boolean }) {
  const { items: words, kinds } = useMessages().instruments;
  const { id, setId, position, kind, criteria, body, key, pictureAlt } = item;
  return (
    <li>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Text c="dimmed">
            {words.number(position)} · {kinds[kind]} · {criteria.join(', ')}
          </Text>
          <Text className="k-set-prompt">{body.prompt}</Text>
          {pictureAlt ? (
            <Text c="dimmed">
              {words.picture}: {pictureAlt}
            </Text>
          ) : null}
        </div>
        {editable ? (
          <Link
            to="/instruments/$setId/items/$itemId"
            params={{ setId, itemId: id }}
            aria-label={words.changeOf(position)}
          >
            {words.change}
          </Link>
        ) : null}
      </Group>
      {body.options.length > 0 ? (
        <ul>
          {body.options.map((option) => (
            <li key={option.id}>
              {option.text}
              {key?.correct === option.id ? <strong> ({words.right})</strong> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {key?.benchmark ? (
        <Text>
          {words.benchmark}: {key.benchmark}
        </Text>
      ) : null}
    </li>
  );
}
