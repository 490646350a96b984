import { afterAll, describe, expect, it } from '@jest/globals';
import { run, temporaryFolder } from '../testing/programs.ts';
import { sampleSigning } from '../testing/sample-signing.ts';
import { issueMinutes } from './minutes.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const head = {
  centreName: 'BPVP Muncar',
  centreContact: 'Jalan Raya Muncar 10, Banyuwangi · 0333-123456 · bpvp@contoh.example',
  specimen: true,
};
const textOf = (file: string) => run('pdftotext', '-layout', file, '-').output.replace(/\s+/g, ' ');
const people = Array.from({ length: 40 }, (_, index) => ({ name: `Peserta ${index + 1}` }));

describe('the minutes of a panel', () => {
  it('name what was recommended, what was decided and why, and are signed', async () => {
    const line = { name: 'Sri Wahyuni', assessor: 'Rina', recommended: 'Kompeten', decided: 'Belum kompeten' };
    const lines = people.map(({ name }) => ({ ...line, name, remark: 'Ulangi CONTOH.KDKMP.02' }));
    const { provider } = sampleSigning();
    const { pdf } = await issueMinutes(
      {
        ...{
          head,
          schemeTitle: 'Pengurus Kopdes Pemula',
          sessionTitle: 'Asesmen Muncar',
          meetsOn: '2026-03-09',
          quorum: 3,
        },
        ...{ members: ['Hadi', 'Sutrisno', 'Wati'], concludedBy: 'Hadi', lines },
      },
      provider,
      { signedAt: new Date('2026-03-09T03:00:00Z'), timeZone: 'Asia/Jakarta' },
    );
    const file = folder.write('berita-acara.pdf', pdf);
    expect(run('qpdf', '--check', file)).toMatchObject({ status: 0 });
    expect(run('pdfsig', file).output).toMatch(/Total document signed/);
    const text = textOf(file);
    for (const word of [
      'BERITA ACARA PLENO',
      'kuorum 3',
      'Peserta 40',
      'Ulangi CONTOH.KDKMP.02',
      'TIDAK TERSERTIFIKASI',
    ])
      expect(text).toContain(word);
  });
});
