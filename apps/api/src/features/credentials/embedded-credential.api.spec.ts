import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { standingOf } from '@kompeten/certificate/credential';
import { withEmbeddedBitFlipped, withEmbeddedSwapped } from '@kompeten/certificate/testing';
import { certificates, verification } from '@kompeten/contract';
import { KEYS_PATH, KeySet, readStatusList } from '@kompeten/statement';
import { alone } from '../../testing/alone.ts';
import { aCredentialStage, CREDENTIAL_ORIGIN, type CredentialStage } from '../../testing/credential-stage.ts';
import { aTrainingStage } from '../../testing/training-builders.ts';

const INSIDE = 'kompeten-credential.json';

describe('the credential in a certificate’s file', () => {
  let on: CredentialStage;
  const folder = mkdtempSync(join(tmpdir(), 'credential-'));
  const at = (name: string) => join(folder, name);
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });
  beforeAll(async () => {
    on = await aCredentialStage(2);
    writeFileSync(at('issued.pdf'), await on.fileOf(0));
  });
  afterAll(async () => {
    await on?.api.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const verify = async (name: string) => {
    const file = new Blob([new Uint8Array(readFileSync(at(name)))]);
    return on.api.anonymous.call(verification.verifyPdf, { file, fileName: name });
  };
  const withWritten = (pdf: Buffer, name: string) => {
    writeFileSync(at(name), pdf);
    return verify(name);
  };
  /** The issued file with another attachment in the credential's place, as any program can write it. */
  const withInside = (credential: string, name: string) => {
    writeFileSync(at('other.json'), credential);
    const other = ['--add-attachment', at('other.json'), `--key=${INSIDE}`, `--filename=${INSIDE}`, '--replace', '--'];
    run('qpdf', at('issued.pdf'), ...other, at(name));
    return verify(name);
  };

  it('lies there beside the data, for programs that are not ours, and is what wallets download', async () => {
    expect(run('qpdf', '--check', at('issued.pdf'))).toContain('No syntax or stream encoding errors');
    expect(run('pdfdetach', '-list', at('issued.pdf'))).toMatch(
      /2 embedded files[\s\S]*1: kompeten-certificate.json[\s\S]*2: kompeten-credential.json/,
    );
    expect(run('pdfinfo', at('issued.pdf'))).toMatch(/Tagged:\s+yes/);
    const plain = execFileSync('qpdf', ['--qdf', '--object-streams=disable', at('issued.pdf'), '-'], {
      encoding: 'latin1',
    });
    expect(plain.match(/\/AFRelationship \/Data/g)).toHaveLength(2);
    run('pdfdetach', '-savefile', INSIDE, '-o', at('inside.json'), at('issued.pdf'));
    expect(readFileSync(at('inside.json'), 'utf8')).toBe(await on.textOf(0));
    const { holderName, code, number } = on.all[0] ?? {};
    expect(await on.credentialOf(0)).toMatchObject({
      id: `${CREDENTIAL_ORIGIN}/v/${code}`,
      issuer: { id: `did:web:localhost%3A4321:issuers:${on.stage.centreId}` },
      credentialSubject: { licenseNumber: number, identifier: [{ identityHash: holderName }] },
    });
    for (const personal of [alone('1990'), /3510061704|personId/]) expect(await on.textOf(0)).not.toMatch(personal);
    expect((await on.fileOf(0)).equals(readFileSync(at('issued.pdf')))).toBe(true);
  });

  it('is genuine in the file that was issued', async () => {
    const { credential, attachments } = await verify('issued.pdf');
    expect(credential).toMatchObject({ finding: 'genuine', code: on.all[0]?.code, standing: 'in_force' });
    expect(attachments).toEqual(['kompeten-certificate.json', INSIDE]);
  });

  it('is named another’s, field by field, where somebody put it in place of the right one', async () => {
    const answer = await withInside(await on.textOf(1), 'swapped.pdf');
    expect(answer).toMatchObject({ integrity: 'altered', certificate: { code: on.all[0]?.code } });
    expect(answer.credential).toMatchObject({ finding: 'differs', code: on.all[1]?.code });
    const differing = answer.credential?.comparison.filter(({ same }) => !same).map(({ field }) => field);
    expect(differing).toEqual(['holderName', 'number', 'code']);
  });

  it('is named altered where one letter of it was changed, and unreadable where it is none', async () => {
    const letter = await withInside((await on.textOf(0)).replace('"name":"', '"name":"X'), 'letter.pdf');
    expect([letter.finding, letter.credential?.finding]).toEqual(['rewritten', 'altered']);
    expect((await withInside('{}', 'empty.pdf')).credential?.finding).toBe('unreadable');
  });

  it('is named altered for one bit of it that was turned, which pdfsig finds too', async () => {
    const issued = readFileSync(at('issued.pdf'));
    const said = run('pdfsig', '-nocert', at('issued.pdf'));
    expect([said.includes('Signature is Valid.'), said.includes('Total document signed')]).toEqual([true, true]);
    const flipped = await withWritten(withEmbeddedBitFlipped(issued, INSIDE), 'flipped.pdf');
    expect(flipped).toMatchObject({ integrity: 'altered', finding: 'changed', signature: { valid: false } });
    expect(flipped.credential?.finding).toMatch(/^(altered|unreadable)$/);
    expect(run('pdfsig', '-nocert', at('flipped.pdf'))).toContain('Digest Mismatch');
  });

  it('is named another’s, in a file that is named appended to, where an update put it there, which pdfsig calls valid', async () => {
    const update = withEmbeddedSwapped(readFileSync(at('issued.pdf')), INSIDE, await on.textOf(1));
    const answer = await withWritten(update, 'updated.pdf');
    expect(answer).toMatchObject({ integrity: 'altered', finding: 'appended', signature: { valid: false } });
    expect(answer.changes).toEqual([{ what: 'attachment', page: null }]);
    expect(answer.credential).toMatchObject({ finding: 'differs', code: on.all[1]?.code });
    const said = run('pdfsig', '-nocert', at('updated.pdf'));
    expect([said.includes('Signature is Valid.'), said.includes('Not total document signed')]).toEqual([true, true]);
  });

  it('is told suspended by the lists, and an old list shown again is named outdated', async () => {
    const credential = await on.credentialOf(0);
    const keys = KeySet.parse(await (await on.read(`${CREDENTIAL_ORIGIN}${KEYS_PATH}`)).json());
    const addresses = credential.credentialStatus.map(({ statusListCredential }) => statusListCredential);
    const tokens = await Promise.all(addresses.map(async (address) => (await on.read(address)).text()));
    const old = await Promise.all(tokens.map((token) => readStatusList(token, keys)));
    const byOldLists = (days: number) => {
      const now = new Date(Date.parse(on.api.clock.now()) + days * 86_400_000);
      return standingOf(credential, async (name) => old.find((list) => list?.name === name) ?? null, now);
    };
    expect([await byOldLists(0), await byOldLists(8)]).toEqual(['in_force', 'list_outdated']);
    const params = { certificateId: on.all[0]?.id ?? '' };
    const body = { reason: 'under_review', note: '' } as const;
    await on.stage.manager.call(certificates.suspendCertificate, { params, body });
    expect((await verify('issued.pdf')).credential).toMatchObject({ finding: 'genuine', standing: 'suspended' });
  });

  it('is not given to strangers', async () => {
    const { manager } = await aTrainingStage(on.api);
    await expect(on.textOf(1, manager)).rejects.toMatchObject({ status: 404, code: 'certificate.not_found' });
  });
});
