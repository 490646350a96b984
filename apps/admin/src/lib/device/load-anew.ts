import { letGoOfTyped } from '../unsaved.ts';

/**
 * Loads a page anew, so that nothing of anybody stays in memory: what is on screen goes at once, and does not come back by the
 * browser's way back, which may have kept the page as it was.
 */
export function loadAnew(address: string): void {
  document.body.hidden = true;
  // No question may keep a page that has to go.
  letGoOfTyped();
  window.addEventListener('pageshow', ({ persisted }) => persisted && window.location.reload());
  window.location.assign(address);
}
