import { PreferencesProvider } from '@kompeten/ui';
import { createRoot } from 'react-dom/client';
import { LockPage } from '../features/devices/lock-page.tsx';
import type { Unlocked } from '../lib/device/open-vault.ts';
import type { KnownAccount } from '../lib/vault/vault.ts';
import type { Application } from './main.tsx';

/**
 * Shows the lock, without the kit and the router of the application, and leads on to `next` when somebody has opened it.
 * The application comes meanwhile; the lock goes when its first page is drawn.
 */
export function meetLock(people: readonly KnownAccount[], next: string, application: () => Promise<Application>): void {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const leave = () => {
    root.unmount();
    place.remove();
  };
  const onOpen = async (unlocked: Unlocked) => {
    const { open } = await application();
    window.history.replaceState(null, '', `/admin${next}`);
    await open(unlocked);
    leave();
  };
  const warm = () => application().then((here) => here.warm(next));
  root.render(
    <PreferencesProvider>
      <LockPage people={people} next={next} onShown={warm} onOpen={onOpen} />
    </PreferencesProvider>,
  );
}
