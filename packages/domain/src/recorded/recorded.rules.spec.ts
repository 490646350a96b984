import { describe, expect, it } from '@jest/globals';
import { comparableNumber, recordedFaults } from './recorded.rules.ts';
import type { RecordedEntry } from './recorded-batch.ts';

const entry: RecordedEntry = {
  ...{ number: '12/BLK/2019', holderName: 'Siti', birthDate: '1990-04-17', nik: null, kind: 'training' },
  ...{ title: 'Dasar Koperasi', issuedOn: '2019-05-02', validUntil: null },
};
const facts = { seen: new Set<string>(), known: new Set<string>(), today: '2026-12-05' };
const codes = (change: Partial<RecordedEntry>, also: Partial<typeof facts> = {}) =>
  recordedFaults({ ...entry, ...change }, { ...facts, ...also }).map(({ code }) => code);

describe('an entry of an older register', () => {
  it('is recorded once, whatever its spaces and capitals', () => {
    const number = new Set([comparableNumber(' 12 / blk / 2019 ')]);
    expect(codes({})).toEqual([]);
    expect(codes({}, { seen: number })).toEqual(['number_duplicate_in_file']);
    expect(codes({}, { known: number })).toEqual(['number_known']);
  });

  it.each([
    [{ issuedOn: '2026-12-06' }, ['issued_in_future']],
    [{ issuedOn: '2026-12-05' }, []],
    [{ validUntil: '2019-05-01' }, ['period_reversed']],
    [{ validUntil: '2019-05-02' }, []],
  ])('with %j has the faults %j', (change, faults) => expect(codes(change)).toEqual(faults));
});
