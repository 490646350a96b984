import type { CohortDetail } from '@kompeten/domain';
import { rosterSheetIn } from '@kompeten/messages';
import { useLocale, useMessages } from '@kompeten/ui';
import { Button, Menu } from '@mantine/core';
import { DownloadIcon } from 'lucide-react';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { saveFile } from '../../lib/save-file.ts';
import { useRosterFile } from './enrolments.queries.ts';

const formats = ['xlsx', 'csv'] as const;

/** The list of a cohort as a spreadsheet. */
export function RosterDownload({ cohort }: { cohort: CohortDetail }) {
  const words = useMessages().enrolments;
  const locale = useLocale();
  const explain = useExplain();
  const download = useRosterFile();
  const save = (format: (typeof formats)[number]) =>
    download.mutate(
      { params: { cohortId: cohort.id }, query: { format } },
      {
        onSuccess: (file) => saveFile(`${rosterSheetIn(locale).rosterName(cohort.title)}.${format}`, file.type, file),
        onError: (error) => announce(explain(error)),
      },
    );
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" loading={download.isPending} leftSection={<DownloadIcon size={18} aria-hidden />}>
          {words.export}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Menu.Item key={format} onClick={() => save(format)}>
            {words.exportFormat[format]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
