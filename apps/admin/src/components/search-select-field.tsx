import type { Page } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { useSearchWord } from './use-search-word.ts';

/** What a `SearchSelect` asks and how it names what it finds. */
export interface SearchSelectProps<T> {
  id: string;
  label: string;
  description?: string;
  placeholder?: string;
  error?: string;
  autoFocus?: boolean;
  value: string;
  /** What the value is called, where it was chosen before. */
  initialLabel?: string;
  onChange(value: string, item?: T): void;
  /** The question to the API for a search word. */
  query(word: string): UseQueryOptions<Page<T>, Error, Page<T>, QueryKey> | object;
  option(item: T): { value: string; label: string };
}

/** The field of `SearchSelect`; a bundle of its own, since the list it opens is heavy. */
export function SearchSelectField<T>(props: SearchSelectProps<T>) {
  const { query: queryFor, option, onChange, initialLabel, ...input } = props;
  const words = useFieldMessages().shell.list;
  const field = useSearchWord(props);
  const { word, chosen } = field;
  const [asked] = useDebouncedValue(word === chosen?.label ? '' : word, 250);
  const query = useQuery({
    ...(queryFor(asked) as UseQueryOptions<Page<T>, Error, Page<T>, QueryKey>),
    placeholderData: keepPreviousData,
  });
  const found = (query.data?.items ?? []).map(option);
  const data = chosen && !found.some(({ value }) => value === chosen.value) ? [chosen, ...found] : found;
  const isAnswered = asked === word && !query.isFetching && query.isSuccess;
  const unchosen = isAnswered ? words[found.length === 0 ? 'noMatch' : 'notChosen'](word) : undefined;
  return (
    <Select
      {...input}
      error={input.error ?? (field.isLeft ? unchosen : undefined)}
      searchable
      value={input.value || null}
      data={data}
      filter={({ options }) => options}
      {...field.events}
      // Enter chooses; it never sends the form around it half-filled.
      onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      nothingFoundMessage={query.isPending ? undefined : words.nothingFound}
      rightSection={query.isFetching ? <Loader size="xs" aria-hidden /> : undefined}
      onChange={(value, picked) => {
        field.pick(picked);
        onChange(
          value ?? '',
          query.data?.items.find((item) => option(item).value === value),
        );
      }}
    />
  );
}
