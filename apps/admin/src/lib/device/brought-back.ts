import { keepTyped } from '../typed.ts';
import type { LocalDevice } from './local-device.ts';

/**
 * A page that the browser puts aside and brings back as it was is loaded anew: meanwhile the device may have been locked, or left
 * to somebody else, and a page put aside hears of nothing. It is brought back blank, and stays as it was only where it alone has
 * what was entered.
 */
export function loadAnewWhenBroughtBack(device: LocalDevice): () => void {
  const putAside = ({ persisted }: PageTransitionEvent) => {
    if (persisted) document.body.hidden = true;
  };
  const broughtBack = async ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    if ((await device.keepsAll()) && (await keepTyped())) window.location.reload();
    else document.body.hidden = false;
  };
  window.addEventListener('pagehide', putAside);
  window.addEventListener('pageshow', broughtBack);
  return () => {
    window.removeEventListener('pagehide', putAside);
    window.removeEventListener('pageshow', broughtBack);
  };
}
