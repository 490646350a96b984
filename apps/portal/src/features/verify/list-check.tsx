import { lazy } from 'react';
import { usePortal } from '../../lib/words.ts';
import { FileCheck } from './file-check.tsx';

const ListResult = lazy(async () => ({ default: (await import('./list-result.tsx')).ListResult }));

/** Drop or choose a spreadsheet, and see one answer for each code in it. */
export function ListCheck() {
  const words = usePortal().list;
  return (
    <FileCheck
      id="list-file"
      accept=".xlsx,.csv,.txt"
      words={words}
      check={async (file, locale) => (await import('./check-list.ts')).checkList(file, locale)}
      Result={ListResult}
    />
  );
}
