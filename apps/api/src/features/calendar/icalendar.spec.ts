import { describe, expect, it } from '@jest/globals';
import type { IndonesianTimeZone, KnownEntry } from '@kompeten/domain';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { iCalendarOf } from './icalendar.ts';

const entry = (change: Partial<KnownEntry> = {}): KnownEntry => ({
  ...{ id: '01900000-0000-7000-8000-000000000001', zone: 'Asia/Jakarta', sequence: 0, cancelled: false },
  ...{ startsAt: '2026-03-02T01:00:00.000Z', endsAt: '2026-03-02T04:30:00.000Z' },
  ...{ summary: 'Dasar koperasi', place: 'Ruang 1', description: null, changedAt: '2026-01-01T00:00:00.000Z' },
  ...change,
});

/** What an independent reader makes of it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

describe('a calendar as iCalendar', () => {
  it.each([
    ['Asia/Jakarta', '08:00:00', 'WIB'],
    ['Asia/Makassar', '09:00:00', 'WITA'],
    ['Asia/Jayapura', '10:00:00', 'WIT'],
  ] as const)('says the time of %s', (zone, clock, short) => {
    const text = iCalendarOf('Jadwal', [entry({ zone })]);
    const [event] = read(text);
    expect(event?.startDate.toString()).toBe(`2026-03-02T${clock}`);
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-03-02T01:00:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2026-03-02T04:30:00.000Z');
    expect(text).toContain(`TZNAME:${short}\r\n`);
  });

  it('says how often an entry changed and that it was cancelled', () => {
    const [event] = read(iCalendarOf('Jadwal', [entry({ sequence: 3, cancelled: true })]));
    expect(event?.uid).toBe('01900000-0000-7000-8000-000000000001');
    expect(event?.sequence).toBe(3);
    expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('keeps every text whole, whatever stands in it, in lines of 75 octets', () => {
    const texts = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .map((text) => text.replace(/\p{Cc}/gu, ''));
    const zones = fc.constantFrom<IndonesianTimeZone>('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura');
    fc.assert(
      fc.property(texts, texts, zones, (summary, place, zone) => {
        const said = iCalendarOf(summary, [entry({ summary, place: `${place}\n;,\\`, zone })]);
        for (const line of said.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(said.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
        const [event] = read(said);
        expect(event?.summary ?? '').toBe(summary);
        expect(event?.location).toBe(`${place}\n;,\\`);
      }),
      { numRuns: 300 },
    );
  });
});
