import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lengthened } from '../long-term/lengthen.ts';
import { fingerprintOf } from '../signing/revocation-list.ts';
import { type LongTermStage, longTermStage } from '../testing/long-term-stage.ts';

let stage: LongTermStage;
beforeAll(async () => {
  stage = await longTermStage();
});
afterAll(() => stage.close());

describe('a key that went bad', () => {
  const badSince = (at: Date) => new Map([[fingerprintOf(stage.certificate), at]]);
  const hour = 3_600_000;

  it('takes down what claims an earlier time, and leaves what was timestamped before', async () => {
    const { pdf: claimed } = await stage.signing.issue();
    const [earlier, later] = [new Date(Date.now() - hour), new Date(Date.now() + hour)];
    expect(await stage.verdictOn(claimed, badSince(later))).toMatchObject({
      integrity: 'not_ours',
      signature: { trusted: false },
    });
    expect(await stage.verdictOn(stage.stamped, badSince(later))).toMatchObject({
      integrity: 'intact',
      signature: { trusted: true },
    });
    expect(await stage.verdictOn(stage.stamped, badSince(earlier))).toMatchObject({
      integrity: 'not_ours',
      signature: { trusted: false },
    });
  });

  it('is known by the revocation list inside the file as well', async () => {
    const revoked = await lengthened(
      new Uint8Array(stage.stamped),
      await stage.dataOf(new Date(Date.now() - hour)),
      stage.authority,
    );
    expect(await stage.verdictOn(revoked)).toMatchObject({ signature: { valid: true, trusted: false } });
  });
});
