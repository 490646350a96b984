import { useFieldMessages, usePreferences } from '@kompeten/ui';
import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useMemo } from 'react';
import { cssVariablesResolver, theme } from './theme.ts';

/** The component kit in our own look, following the reader's choice of theme and language. */
export function ThemedKit({ children }: { children: ReactNode }) {
  const { theme: chosen } = usePreferences();
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)', undefined, { getInitialValueInEffect: false });
  const { close } = useFieldMessages().shell;
  const look = useMemo(() => theme({ close }), [close]);
  return (
    <MantineProvider
      theme={look}
      cssVariablesResolver={cssVariablesResolver}
      forceColorScheme={chosen === 'system' ? (systemDark ? 'dark' : 'light') : chosen}
    >
      {children}
    </MantineProvider>
  );
}
