import './theme/kit.css';
import '@kompeten/ui/tokens.css';
import '@kompeten/ui/parts.css';
import './theme/admin.css';
import { openBook } from '@kompeten/messages';
import { browserStore, initialLocale } from '@kompeten/ui';
import { whoIsLockedOut } from '../lib/device/first-look.ts';
import { awaitInstallOffer } from '../lib/install-offer.ts';
import { meetLock } from './lock.tsx';
import { addressAfterLock } from './next-page.ts';

const application = () => import('./main.tsx');

/** A device that meets its lock shows that at once, by itself, and has the rest of the application ready behind it. */
async function start(): Promise<void> {
  const book = openBook(initialLocale(browserStore(), window.location.search));
  const people = await whoIsLockedOut();
  if (!people) {
    const [{ open }] = await Promise.all([application(), book]);
    return open(null);
  }
  await book;
  meetLock(people, addressAfterLock(window.location), application);
}

awaitInstallOffer();
void start();
