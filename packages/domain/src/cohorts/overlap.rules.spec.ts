import { describe, expect, it } from '@jest/globals';
import { overlapOf } from './overlap.rules.ts';

const at = '2026-12-01T03:00:00.000Z';
const span = (startsAt: string, endsAt: string) => ({ startsAt, endsAt });
const past = span('2026-11-30T01:00:00.000Z', '2026-11-30T03:00:00.000Z');
const running = span('2026-12-01T02:00:00.000Z', '2026-12-01T04:00:00.000Z');
const ahead = span('2026-12-02T01:00:00+07:00', '2026-12-02T03:00:00+07:00');

describe('sessions at one time', () => {
  it.each([
    ['none', [], { kind: 'none' }],
    ['over', [past], { kind: 'warned' }],
    ['just over', [span(past.startsAt, at)], { kind: 'warned' }],
    ['going on', [past, running], { kind: 'refused', span: running }],
    ['ahead, the first of them named', [ahead, past, running], { kind: 'refused', span: running }],
  ])('%s', (_, clashes, overlap) => expect(overlapOf(clashes, at)).toEqual(overlap));
});
