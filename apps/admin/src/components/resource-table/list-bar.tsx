import { useFieldMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { SearchIcon } from 'lucide-react';
import { useState } from 'react';
import type { useListAddress } from '../../lib/list-address.ts';
import type { Filter } from './column.ts';

interface ListBarProps {
  filters: readonly Filter[];
  searchLabel?: string;
  list: ReturnType<typeof useListAddress>;
}

/** The search word and the filters of a list, and one press that clears them. */
export function ListBar({ filters, searchLabel, list }: ListBarProps) {
  const words = useFieldMessages().shell.list;
  const narrowed = Object.keys(list.address).some((name) => name !== 'sort' && name !== 'cursor');
  const [clearings, setClearings] = useState(0);
  if (!searchLabel && filters.length === 0) return null;
  const clear = () => {
    list.change(Object.fromEntries(Object.keys(list.address).map((name) => [name, undefined])));
    setClearings(clearings + 1);
  };
  return (
    <Group component="search" align="flex-end" gap="sm" className="k-list-bar">
      {searchLabel ? <SearchWord key={clearings} label={searchLabel} list={list} /> : null}
      {filters.map((filter) => (
        <NativeSelect
          key={filter.name}
          size="md"
          label={filter.label}
          value={list.address[filter.name] ?? ''}
          onChange={(event) => list.change({ [filter.name]: event.currentTarget.value })}
          data={[{ value: '', label: words.all }, ...filter.options]}
        />
      ))}
      {narrowed ? (
        <Button variant="subtle" onClick={clear}>
          {words.clear}
        </Button>
      ) : null}
    </Group>
  );
}

function SearchWord({ label, list }: { label: string; list: ListBarProps['list'] }) {
  const [word, setWord] = useState(list.address.q ?? '');
  const ask = useDebouncedCallback((q: string) => list.change({ q }), 300);
  return (
    <TextInput
      type="search"
      className="k-list-search"
      label={label}
      leftSection={<SearchIcon size={18} aria-hidden />}
      value={word}
      onChange={(event) => {
        setWord(event.currentTarget.value);
        ask(event.currentTarget.value);
      }}
    />
  );
}
