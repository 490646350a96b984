import fc from 'fast-check';
import type { Judgement } from '../../grading/grade.ts';
import type { EvidenceDirectness } from '../evidence.ts';
import { aUnit } from './judged.ts';

/** Units of a scheme: one compulsory, one of two electives. */
export const units = [aUnit('U.1', ['1.1', '1.2']), aUnit('U.2', ['1.1'], 'Pilihan'), aUnit('U.3', ['1.1'], 'Pilihan')];
export const scheme = { units, groups: [{ title: 'Pilihan', choose: 1 }] };
export const refs = units.flatMap(({ code, criteria }) => criteria.map(({ number }) => `${code} ${number}`));
export const id = (kind: number, count: number) => `0192e000-0000-7000-800${kind}-${String(count).padStart(12, '0')}`;
export const candidacyId = id(9, 1);
export const now = '2026-12-01T03:00:00Z';

/** Two assessors, the first with two devices: they judge on what each knows, and meet the register when they happen to. */
export const hands = [
  { authorId: id(1, 1), authorName: 'Ani', deviceId: 'phone' },
  { authorId: id(1, 1), authorName: 'Ani', deviceId: 'desk' },
  { authorId: id(1, 2), authorName: 'Budi', deviceId: 'tablet' },
];
const hand = fc.nat(2);
const ref = fc.constantFrom(...refs);
export const act = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('judge' as const),
      hand,
      ref,
      judgement: fc.constantFrom<Judgement | null>('K', 'K', 'K', 'BK', null),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('send' as const), hand, twice: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('fetch' as const), hand }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('evidence' as const),
      refs: fc.subarray(refs, { minLength: 1 }),
      kind: fc.constantFrom<EvidenceDirectness>('direct', 'direct', 'indirect'),
      valid: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('sign' as const),
      by: fc.constantFrom('assessor' as const, 'candidate' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('start' as const, 'record' as const, 'postpone' as const) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('recommend' as const),
      outcome: fc.constantFrom('competent' as const, 'not_yet_competent' as const),
      told: fc.subarray(['U.1', 'U.2', 'U.3']),
    }),
  },
);
export type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;
