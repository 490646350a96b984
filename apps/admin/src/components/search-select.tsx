import { TextInput } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { SearchSelectProps } from './search-select-field.tsx';

const Field = lazy(async () => ({ default: (await import('./search-select-field.tsx')).SearchSelectField }));

/** A choice among more things than fit a list: asks the API as one types. */
export function SearchSelect<T>(props: SearchSelectProps<T>) {
  const { id, label, description, placeholder, initialLabel = '' } = props;
  const coming = { id, label, description, placeholder };
  return (
    <Suspense fallback={<TextInput {...coming} value={initialLabel} readOnly />}>
      <Field {...props} />
    </Suspense>
  );
}
