import { ImportKind, importPermission } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useActor } from '../../lib/session.ts';
import { UploadStep } from './upload-step.tsx';

/** The first step of an import: what it holds, whose it will be, and the file. */
export function NewImportPage() {
  const words = useMessages().imports;
  const { may } = useActor();
  const kinds = ImportKind.options.filter((kind) => may(importPermission[kind]));
  const [kind, setKind] = useState<ImportKind>(kinds[0] ?? 'cooperatives');
  return (
    <UploadStep kind={kind}>
      <NativeSelect
        size="md"
        label={words.kindField}
        value={kind}
        onChange={(event) => setKind(ImportKind.parse(event.currentTarget.value))}
        data={kinds.map((value) => ({ value, label: words.kind[value] }))}
      />
    </UploadStep>
  );
}
