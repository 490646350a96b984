import { useSyncExternalStore } from 'react';

/** What Chromium offers; no standard describes it yet. */
interface InstallOffer extends Event {
  prompt(): Promise<void>;
}

const isOffer = (event: Event): event is InstallOffer => 'prompt' in event;

let offer: InstallOffer | null = null;
let installed = false;
const listeners = new Set<() => void>();

function become(next: InstallOffer | null): void {
  offer = next;
  for (const listener of listeners) listener();
}

/** Listens from the start, since the browser offers only once and early. */
export function awaitInstallOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    // The browser's own banner would stand over the sheet; the offer waits on the page of the offline work.
    event.preventDefault();
    if (isOffer(event)) become(event);
  });
  window.addEventListener('appinstalled', () => {
    installed = true;
    become(null);
  });
}

/** Whether the page runs as an installed application, may be installed by a button, or by hand. */
export type Installing = 'installed' | 'offered' | 'by_hand';

const standing = (): Installing => {
  if (installed || window.matchMedia('(display-mode: standalone)').matches) return 'installed';
  return offer ? 'offered' : 'by_hand';
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** How the application can be installed here. */
export const useInstalling = (): Installing => useSyncExternalStore(subscribe, standing);

/** Asks the person, with the browser's own question. */
export async function install(): Promise<void> {
  const asked = offer;
  become(null);
  await asked?.prompt();
}
