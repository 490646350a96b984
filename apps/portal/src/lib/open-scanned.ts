import { formatCode } from '@kompeten/domain';
import type { Locale } from '@kompeten/messages';
import { goTo } from './location.ts';
import type { Scanned } from './scanned.ts';

/** Why nothing can be done with what was scanned. */
export type ScanRefusal = 'page1Offline';

/**
 * Goes to the answer: the register's page for an address, the check on this device for a signed statement. Answers why it
 * stays here, if it does: an address alone says nothing without a network.
 */
export function openScanned({ code, statement }: Scanned, locale: Locale): ScanRefusal | null {
  if (statement !== null) goTo(`${code === null ? '/periksa' : `/v/${formatCode(code)}`}#${statement}`);
  else if (!navigator.onLine) return 'page1Offline';
  else window.location.assign(`/v/${formatCode(code ?? '')}?lang=${locale}`);
  return null;
}
