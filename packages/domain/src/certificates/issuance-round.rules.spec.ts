import { describe, expect, it } from '@jest/globals';
import { array, assert, boolean, property, shuffledSubarray, uniqueArray, uuid } from 'fast-check';
import { canonicalRound, releaseOf } from './issuance-round.rules.ts';

const hashes = uniqueArray(uuid(), { minLength: 1, maxLength: 20 });

describe('the fingerprint of a round', () => {
  it('does not depend on the order in which its lists were gathered', () => {
    assert(
      property(
        hashes.chain((all) => shuffledSubarray(all, { minLength: all.length }).map((other) => [all, other] as const)),
        ([all, other]) => canonicalRound(all) === canonicalRound(other),
      ),
    );
  });

  it('changes with every list that goes, comes, or becomes another', () => {
    assert(
      property(hashes, uuid(), (all, other) => {
        const whole = canonicalRound(all);
        const [, ...without] = all;
        return (
          canonicalRound(without) !== whole &&
          canonicalRound([...all, other]) !== whole &&
          canonicalRound([other, ...without]) !== (all.includes(other) ? null : whole)
        );
      }),
    );
  });
});

describe('a list of an approved round', () => {
  it('is issued only unchanged, by two people of whom one judged nobody in its cohort', () => {
    assert(
      property(boolean(), boolean(), boolean(), array(uuid(), { maxLength: 3 }), (changed, asked, approved, others) => {
        const judgeIds = new Set([...others, ...(asked ? ['one'] : []), ...(approved ? ['two'] : [])]);
        const release = releaseOf({ requestedById: 'one', listHash: 'a' }, 'two', {
          listHash: changed ? 'b' : 'a',
          judgeIds,
        });
        expect(release).toBe(changed ? 'void' : asked && approved ? 'leave_to_others' : 'issue');
      }),
    );
  });

  it('is never issued by whoever asked for it', () => {
    const same = { listHash: 'a', judgeIds: new Set<string>() };
    expect(releaseOf({ requestedById: 'one', listHash: 'a' }, 'one', same)).toBe('leave_to_others');
  });
});
