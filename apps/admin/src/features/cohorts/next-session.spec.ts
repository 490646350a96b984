import { describe, expect, it } from '@jest/globals';
import { whatsappAddress } from '../../lib/whatsapp.ts';
import { nextSession } from './next-session.ts';

describe('the session that a class is reminded of', () => {
  const at = (startsAt: string) => ({ startsAt });
  const [held, next, later] = [at('2026-11-25T01:00:00Z'), at('2026-11-27T08:00:00+07:00'), at('2026-11-28T01:00:00Z')];

  it('is the first that has not begun, in whatever order they come', () => {
    expect(nextSession([later, held, next], '2026-11-27T00:59:00Z')).toBe(next);
    expect(nextSession([later, held, next], '2026-11-27T01:00:00Z')).toBe(later);
  });

  it('is none once the last has begun', () => {
    expect(nextSession([held, next], '2026-11-27T01:00:00Z')).toBeNull();
    expect(nextSession([], '2026-11-27T01:00:00Z')).toBeNull();
  });

  it('is told to nobody by itself: WhatsApp asks to whom', () => {
    const address = new URL(whatsappAddress('Sesi 27 November, 08.00 WIB & makan siang'));
    expect(address.host + address.pathname).toBe('wa.me/');
    expect(address.searchParams.get('text')).toBe('Sesi 27 November, 08.00 WIB & makan siang');
  });
});
