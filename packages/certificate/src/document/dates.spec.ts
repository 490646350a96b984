import { describe, expect, it } from '@jest/globals';
import { dateRange, localInstant, longDate, quantity } from './dates.ts';

describe('dates on a certificate', () => {
  it.each([
    ['2025-08-04', '2025-08-07', '4–7 Agustus 2025', '4–7 August 2025'],
    ['2025-08-04', '2025-08-04', '4 Agustus 2025', '4 August 2025'],
    ['2025-07-30', '2025-08-02', '30 Juli – 2 Agustus 2025', '30 July – 2 August 2025'],
    ['2024-12-30', '2025-01-03', '30 Desember 2024 – 3 Januari 2025', '30 December 2024 – 3 January 2025'],
  ])('%s to %s', (from, to, id, en) => {
    expect(dateRange(from, to, 'id')).toBe(id);
    expect(dateRange(from, to, 'en')).toBe(en);
  });

  it('name the place’s own time', () => {
    const instant = new Date('2025-08-08T17:30:00Z');
    expect(localInstant(instant, 'Asia/Jakarta')).toBe('9 Agustus 2025, 00.30 WIB');
    expect(localInstant(instant, 'Asia/Makassar')).toBe('9 Agustus 2025, 01.30 WITA');
    expect(localInstant(instant, 'Asia/Jayapura')).toBe('9 Agustus 2025, 02.30 WIT');
  });

  it('are written out', () => {
    expect(longDate('2025-08-08', 'id')).toBe('8 Agustus 2025');
    expect(quantity(1.5, 'id')).toBe('1,5');
    expect(quantity(1.5, 'en')).toBe('1.5');
  });
});
