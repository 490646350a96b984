import type { ImportKind } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button } from '@mantine/core';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { saveFile } from '../../lib/save-file.ts';
import { useImportTemplate } from './imports.queries.ts';

/** The spreadsheet to fill in, with a sheet that says how and one with an example row. */
export function ImportTemplate({ kind }: { kind: ImportKind }) {
  const words = useMessages().imports;
  const explain = useExplain();
  const template = useImportTemplate();
  const download = () =>
    template.mutate(
      { params: { kind } },
      {
        onSuccess: (file) => saveFile(`${words.templateOf[kind]}.xlsx`, file.type, file),
        onError: (error) => announce(explain(error)),
      },
    );
  return (
    <div>
      <Button variant="default" loading={template.isPending} onClick={download}>
        {words.template}
      </Button>
    </div>
  );
}
