import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CertificateStatus, livingStatuses } from '../certificates/certificate-status.ts';
import {
  affectedList,
  keysOfList,
  type ReissueTally,
  reissueCause,
  reissueCounts,
  reissueHindrance,
} from './reissue.rules.ts';
import { Reissue, ReissueHindrance, ReissueOutcome, type SignedWith } from './reissue.ts';

const T = '2026-11-20T01:00:00Z';
const [before, after] = ['2026-11-19T01:00:00Z', '2026-11-21T01:00:00Z'];
const bad = new Map([
  ['signer', new Date(T)],
  ['z6Mk', new Date(T)],
]);
const good = { signer: 'another', credentialKey: null, signedAt: before, provedAt: null };

describe('what must be issued anew', () => {
  it.each<[string, Partial<SignedWith>, ReturnType<typeof reissueCause>]>([
    ['a key that is not bad', {}, null],
    ['no key that could be read', { signer: null }, null],
    ['a bad key, before it was bad, without proof', { signer: 'signer' }, 'time_unproved'],
    ['a bad key, at the very instant', { signer: 'signer', signedAt: T }, 'signed_after'],
    ['a bad key, later', { signer: 'signer', signedAt: after }, 'signed_after'],
    ['a bad key, proved before', { signer: 'signer', provedAt: before }, null],
    ['a bad key, proved at that instant only', { signer: 'signer', provedAt: T }, 'time_unproved'],
    ['a bad key, archived later', { signer: 'signer', provedAt: after }, 'time_unproved'],
    ['a bad key of the credential', { credentialKey: 'z6Mk' }, 'credential'],
    ['a bad key of the credential, proved before', { credentialKey: 'z6Mk', provedAt: before }, null],
    ['both bad', { signer: 'signer', credentialKey: 'z6Mk', signedAt: after }, 'signed_after'],
  ])('%s', (_, signed, cause) => {
    expect(reissueCause({ ...good, ...signed }, bad)).toBe(cause);
  });

  const instant = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) });
  const text = instant.map((at) => at.toISOString());
  const signed = fc.record({
    signer: fc.constantFrom('signer', 'another', null),
    credentialKey: fc.constantFrom('z6Mk', null),
    signedAt: text,
    provedAt: fc.option(text),
  });

  it('is never less for a key that went bad earlier, and never what a timestamp from before proves', () => {
    fc.assert(
      fc.property(signed, instant, instant, (one, at, other) => {
        const [earlier, later] = [at, other].sort((a, b) => a.getTime() - b.getTime()) as [Date, Date];
        const badSince = (since: Date) => new Map([...bad.keys()].map((key) => [key, since]));
        const found = reissueCause(one, badSince(later));
        if (found) expect(reissueCause(one, badSince(earlier))).not.toBeNull();
        if (one.provedAt !== null && new Date(one.provedAt) < earlier) expect(found).toBeNull();
      }),
    );
  });
});

it('leaves to people what is suspended, asked to be changed, or in force no more', () => {
  for (const status of CertificateStatus.options) {
    const [alone, asked] = [reissueHindrance(status, false), reissueHindrance(status, true)];
    if (!livingStatuses.includes(status)) expect([alone, asked]).toEqual(['not_in_force', 'not_in_force']);
    else expect([alone, asked]).toEqual(status === 'issued' ? [null, 'request_pending'] : ['suspended', 'suspended']);
  }
});

it('lists in one order, whatever the one in which they were found', () => {
  const one = { certificateId: 'b', cause: 'credential' } as const;
  const other = { certificateId: 'a', cause: 'signed_after' } as const;
  expect(affectedList([one, other])).toBe('a signed_after\nb credential\n');
  expect(affectedList([other, one])).toBe(affectedList([one, other]));
});

it('names only the keys that are a cause, each since the earliest instant that was said of it', () => {
  const said = (key: string, from: string, reason: string) => ({ kind: 'signer', key, from, reason }) as const;
  const [late, early, other] = [said('a', after, 'lagi'), said('a', T, 'hilang'), said('b', before, 'dicuri')];
  expect(keysOfList([late, early, other], [{ key: 'a' }, { key: 'a' }])).toEqual([early]);
  expect(keysOfList([early, late, other], [{ key: 'b' }, { key: 'a' }])).toEqual([other, early]);
  expect(keysOfList([late], [])).toEqual([]);
});

it('counts every certificate once, whatever became of it', () => {
  const code = (status: ReissueOutcome) =>
    status === 'left'
      ? fc.constantFrom(...ReissueHindrance.options)
      : fc.constant(status === 'failed' ? 'unexpected' : null);
  const tally = fc
    .constantFrom(...ReissueOutcome.options)
    .chain((status) => fc.record({ status: fc.constant(status), code: code(status), count: fc.nat(1e6) }));
  const distinct = fc.uniqueArray(tally, { selector: ({ status, code: why }: ReissueTally) => `${status} ${why}` });
  const ofAll = (counts: Partial<Record<string, number>>) =>
    Object.values(counts).reduce<number>((all, n) => all + (n ?? 0), 0);
  fc.assert(
    fc.property(distinct, (tallies) => {
      const counts = reissueCounts(tallies);
      expect(Reissue.shape.left.safeParse(counts.left).success).toBe(true);
      expect(counts.issued + counts.waiting + counts.awaiting + ofAll(counts.left) + ofAll(counts.failed)).toBe(
        counts.total,
      );
      expect(counts.total).toBe(tallies.reduce((all, { count }) => all + count, 0));
    }),
  );
});
