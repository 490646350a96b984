import './theme/kit.css';
import '@kompeten/ui/tokens.css';
import '@kompeten/ui/parts.css';
import './theme/admin.css';
import { openBook } from '@kompeten/messages';
import { browserStore, initialLocale, PreferencesProvider } from '@kompeten/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepApplication } from '../lib/application.ts';
import { whileAtWork } from '../lib/device/at-work.ts';
import { lockWhenIdle } from '../lib/device/idle-lock.ts';
import { keepConnected } from '../lib/device/reconnect.ts';
import { awaitInstallOffer } from '../lib/install-offer.ts';
import { queryClient } from '../lib/query.ts';
import { knownAccounts } from '../lib/vault/known-accounts.ts';
import { router } from './router.tsx';
import { lockRoute } from './routes/lock.route.ts';
import { ThemedKit } from './theme/themed-kit.tsx';

/** No top-level await: the book waits for the file that this one is bundled into. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  await openBook(initialLocale(browserStore(), window.location.search));
  createRoot(root).render(
    <StrictMode>
      <PreferencesProvider>
        <ThemedKit>
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </ThemedKit>
      </PreferencesProvider>
    </StrictMode>,
  );
}

/** A device with PINs will mostly show its lock: that comes along with the rest, whatever the register says. */
async function warmLock(): Promise<void> {
  const known = await knownAccounts();
  // A part that does not come is asked for again by the route.
  if (known.some(({ pinSet }) => pinSet)) await lockRoute.options.component?.preload?.()?.catch(() => undefined);
}

whileAtWork(keepConnected);
whileAtWork(lockWhenIdle);
whileAtWork(keepApplication);
awaitInstallOffer();
void warmLock();
void start();
