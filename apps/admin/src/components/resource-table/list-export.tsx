import type { Endpoint } from '@kompeten/contract';
import { useMessages } from '@kompeten/ui';
import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { DownloadIcon } from 'lucide-react';
import { announce } from '../../lib/announce.tsx';
import { api } from '../../lib/api.ts';
import { useExplain } from '../../lib/explain.ts';
import type { ListAddress } from '../../lib/list-address.ts';
import { saveFile } from '../../lib/save-file.ts';

/** A list that can be taken away: the endpoint of its spreadsheet, and what the file is called. */
export interface TakenList {
  endpoint: Endpoint & { readonly answer: 'file' };
  name: string;
  params?: Readonly<Record<string, string>>;
  /** The question for an address, where it is not the address itself. */
  question?(address: ListAddress): object;
}

const formats = ['xlsx', 'csv'] as const;

/** Takes a list away as a spreadsheet, exactly as it is filtered and ordered. */
export function ListExport({ taken, address }: { taken: TakenList; address: ListAddress }) {
  const { endpoint, name, params, question } = taken;
  const words = useMessages().shell.list;
  const explain = useExplain();
  const { cursor: _, ...filters } = address;
  const take = useMutation({
    mutationFn: (format: (typeof formats)[number]) =>
      // The address holds what the list's own query takes; the API parses it again.
      api.call(endpoint, { params, query: { ...(question?.(filters) ?? filters), format } } as never),
    onSuccess: (file: Blob, format) => saveFile(`${name}.${format}`, file.type, file),
    onError: (error) => announce(explain(error)),
  });
  return (
    <Group component="section" gap="xs" aria-label={words.exports} justify="flex-end">
      {formats.map((format) => (
        <Button
          key={format}
          variant="subtle"
          size="compact-md"
          leftSection={<DownloadIcon size={18} aria-hidden />}
          loading={take.isPending && take.variables === format}
          onClick={() => take.mutate(format)}
        >
          {words.exportAs(`.${format}`)}
        </Button>
      ))}
    </Group>
  );
}
