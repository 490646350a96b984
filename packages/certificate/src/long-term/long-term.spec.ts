import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withUpdate } from '../testing/forgeries.ts';
import { type LongTermStage, longTermStage } from '../testing/long-term-stage.ts';
import { run, temporaryFolder } from '../testing/programs.ts';
import { sampleDocument } from '../testing/sample-document.ts';
import { signedParts } from '../testing/sample-signing.ts';
import { verifyPdf } from '../verification/verify-pdf.ts';
import { documentTimestampDraft } from './document-timestamp.ts';
import { lengthened } from './lengthen.ts';
import { NO_DATA } from './security-store.ts';

const folder = temporaryFolder();
let stage: LongTermStage;
beforeAll(async () => {
  stage = await longTermStage();
});
afterAll(async () => {
  await stage.close();
  folder.remove();
});

describe('the levels of a signed file', () => {
  it('is B-B without a timestamp, B-T with one, B-LTA with what it is judged by under another', async () => {
    const { pdf } = await stage.signing.issue();
    expect((await stage.verdictOn(pdf)).signature).toMatchObject({ valid: true, level: 'B-B', timestamp: null });
    const by = { by: 'Penanda Waktu Contoh' };
    expect((await stage.verdictOn(stage.stamped)).signature).toMatchObject({
      valid: true,
      level: 'B-T',
      timestamp: by,
    });
    expect(await stage.verdictOn(stage.archived)).toMatchObject({
      integrity: 'intact',
      signature: { valid: true, trusted: true, level: 'B-LTA', timestamp: by },
      document: sampleDocument(),
    });
  });

  it('can be lengthened again and again, and adds nothing that is there', async () => {
    const again = await lengthened(bytes(stage.archived), await stage.dataOf(), stage.authority);
    const once = await lengthened(bytes(stage.archived), NO_DATA, stage.authority);
    expect(again.length - once.length).toBeLessThan(1_500);
    expect(await stage.verdictOn(again)).toMatchObject({ integrity: 'intact', signature: { level: 'B-LTA' } });
  });

  it('counts no authority that nobody trusts', async () => {
    const verdict = await verifyPdf(stage.archived, { trustedRoots: stage.signing.trustedRoots });
    expect(verdict).toMatchObject({ integrity: 'intact', signature: { level: 'B-B', timestamp: null } });
  });
});

describe('an archived file, by programs that we did not write', () => {
  it('is sound for qpdf, and its signature is valid for pdfsig, under a timestamp that reaches to the end', () => {
    const file = folder.write('archived.pdf', stage.archived);
    expect(run('qpdf', '--check', file)).toMatchObject({ status: 0 });
    const { output } = run('pdfsig', '-nocert', file);
    expect(output).toContain('Signature is Valid.');
    // Poppler reads where a document timestamp reaches, and judges none; openssl does that below.
    expect(output).toMatch(/Stempel Waktu 1[\s\S]*Penanda Waktu Contoh[\s\S]*- Total document signed/);
  });

  it('holds a timestamp over the whole file for openssl', () => {
    const { gap } = documentTimestampDraft(bytes(stage.archived.subarray(0, revisionsOf(stage.archived)[1])));
    const content = folder.write(
      'covered.bin',
      Buffer.concat([stage.archived.subarray(0, gap.start), stage.archived.subarray(gap.end)]),
    );
    const padded = Buffer.from(stage.archived.subarray(gap.start + 1, gap.end - 1).toString('latin1'), 'hex');
    const token = folder.write('token.der', padded.subarray(0, 4 + padded.readUInt16BE(2)));
    const verify = ['ts', '-verify', '-data', content, '-in', token, '-token_in', '-CAfile', stage.server.rootFile];
    expect(run('openssl', ...verify)).toMatchObject({ status: 0, output: expect.stringContaining('Verification: OK') });
  });

  it('still carries a signature that openssl finds in order, with the token as its one unsigned attribute', () => {
    const cms = folder.write('s.der', signedParts(stage.stamped).cms);
    const { output } = run('openssl', 'cms', '-cmsout', '-print', '-inform', 'DER', '-in', cms);
    expect(output.match(/id-smime-aa-timeStampToken/g)).toHaveLength(1);
  });
});

describe('what somebody else puts behind a signed file', () => {
  const flippedAt = (at: number) => {
    const changed = Buffer.from(stage.archived);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    return changed;
  };

  it('is found, wherever one bit of the later revisions is another', async () => {
    const start = stage.stamped.length;
    const places = Array.from(
      { length: 24 },
      (_, index) => start + Math.floor((index * (stage.archived.length - start)) / 24),
    );
    for (const at of [...places, stage.archived.length - 1]) {
      expect([at, (await stage.verdictOn(flippedAt(at))).integrity]).toEqual([at, 'altered']);
    }
  });

  it('is found in front of, between and behind what we append', async () => {
    expect((await stage.verdictOn(withUpdate(stage.archived, 'Nama Orang Lain'))).integrity).toBe('altered');
    const renamed = bytes(withUpdate(stage.stamped, 'Nama Orang Lain'));
    await expect(lengthened(renamed, await stage.dataOf(), stage.authority)).rejects.toThrow('no table');
    expect((await stage.verdictOn(Buffer.concat([stage.archived, Buffer.from('\n')]))).integrity).toBe('altered');
  });
});

const bytes = (buffer: Uint8Array) => new Uint8Array(buffer);

function revisionsOf(pdf: Buffer): number[] {
  return [...pdf.toString('latin1').matchAll(/startxref\n\d{1,10}\n%%EOF\n/g)].map(
    ({ index, 0: text }) => index + text.length,
  );
}
