import { openBook } from '@kompeten/messages';
import { browserStore, formatInstant, initialLocale, initialTheme, PreferencesProvider } from '@kompeten/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { type ReactNode, StrictMode, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { keepApplication } from '../lib/application.ts';
import { beginWork, whileAtWork } from '../lib/device/at-work.ts';
import { loadAnewWhenBroughtBack } from '../lib/device/brought-back.ts';
import { lockWhenIdle } from '../lib/device/idle-lock.ts';
import type { Unlocked } from '../lib/device/open-vault.ts';
import { keepConnected } from '../lib/device/reconnect.ts';
import { queryClient } from '../lib/query.ts';
import { router } from './router.tsx';
import { ThemedKit } from './theme/themed-kit.tsx';

/** What the lock knows of the application. */
export interface Application {
  open(unlocked: Unlocked | null): Promise<void>;
  warm(address: string): Promise<void>;
}

whileAtWork(keepConnected);
whileAtWork(lockWhenIdle);
whileAtWork(loadAnewWhenBroughtBack);
whileAtWork(keepApplication);

/** Opens the application at the address of the window, for whoever has unlocked. Resolved when its first page is drawn. */
export async function open(unlocked: Unlocked | null): Promise<void> {
  await openBook(initialLocale(browserStore(), window.location.search));
  if (unlocked) await beginWork(unlocked.user, unlocked.vault, true);
  // What the page asks is asked, and its parts are there, before anything is drawn: it is drawn once.
  if (unlocked) await router.load();
  await new Promise<void>((drawn) => {
    draw(
      <Drawn onDrawn={drawn}>
        <RouterProvider router={router} />
      </Drawn>,
    );
  });
}

/** Has the parts of a page ready before somebody goes there, and the look of all of them; none of its questions are asked. */
export async function warm(address: string): Promise<void> {
  draw(null);
  const { pathname } = new URL(address, window.location.origin);
  const [routes] = router.getMatchedRoutes(pathname);
  // A part that does not come is asked for again, and missed aloud, when somebody goes there.
  await Promise.allSettled(routes.map(({ options }) => options.component?.preload?.()));
  // The first date of all is the dear one: a browser reads all it knows of languages for it.
  formatInstant(initialLocale(browserStore(), window.location.search), new Date().toISOString());
}

let root: Root | null = null;

/** Draws the application with what it shows now; anew as a whole where the reader has chosen another language or theme at the lock. */
function draw(shown: ReactNode): void {
  const place = document.getElementById('root');
  if (!place) throw new Error('index.html has no #root');
  root ??= createRoot(place);
  const chosen = `${initialLocale(browserStore(), window.location.search)} ${initialTheme(browserStore())}`;
  root.render(
    <StrictMode key={chosen}>
      <PreferencesProvider>
        <ThemedKit>
          <QueryClientProvider client={queryClient}>{shown}</QueryClientProvider>
        </ThemedKit>
      </PreferencesProvider>
    </StrictMode>,
  );
}

function Drawn({ onDrawn, children }: { onDrawn: () => void; children: ReactNode }) {
  useEffect(onDrawn, [onDrawn]);
  return children;
}
