import { TextInput } from '@mantine/core';
import { lazy, Suspense, useRef } from 'react';
import type { SearchSelectProps } from './search-select-field.tsx';

const Field = lazy(async () => ({ default: (await import('./search-select-field.tsx')).SearchSelectField }));

/** A choice among more things than fit a list: asks the API as one types. */
export function SearchSelect<T>(props: SearchSelectProps<T>) {
  const { id, label, description, placeholder, initialLabel = '' } = props;
  const hasFocus = useRef(false);
  const keepFocus = (value: boolean) => () => {
    hasFocus.current = value;
  };
  const coming = { id, label, description, placeholder, onFocus: keepFocus(true), onBlur: keepFocus(false) };
  return (
    <Suspense fallback={<TextInput {...coming} value={initialLabel} readOnly />}>
      <Field {...props} autoFocus={hasFocus.current} />
    </Suspense>
  );
}
