import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates } from '@kompeten/contract';
import type { Certificate } from '@kompeten/domain';
import { answerIn } from '@kompeten/messages';
import { signedIn } from '../../testing/builders.ts';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage } from '../../testing/training-builders.ts';

const NAMES = ['training', 'competency', 'expired', 'suspended', 'revoked', 'replaced'] as const;
type Name = (typeof NAMES)[number];

const words = answerIn('id');

describe('the first HTML to a code', () => {
  let api: TestApi;
  let codes: Record<Name | 'unknown' | 'mistyped' | 'number', string>;
  beforeAll(async () => {
    api = await startTestApi();
    const stage = await aTrainingStage(api);
    const head = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId });
    const all = await issued(api, stage, await aCompletedCohort(stage, { people: NAMES.length }));
    const [, competency, expired, suspended, revoked, replaced] = all as [Certificate, ...Certificate[]];
    const of = (one?: Certificate) => ({ certificateId: one?.id ?? '' });
    // Competence is certified by those who assess; until they do so here, the register is told of it directly.
    await sql(api, `update certificates set kind = 'competency', valid_until = $2 where id = $1`, [
      competency?.id,
      '2999-01-01',
    ]);
    await sql(api, `update certificates set kind = 'competency', valid_until = $2 where id = $1`, [
      expired?.id,
      '2026-01-31',
    ]);
    const body = { reason: 'under_review' as const, note: 'Diperiksa' };
    await stage.manager.call(certificates.suspendCertificate, { params: of(suspended), body });
    const approve = (requestId: string) => head.call(certificates.approveCertificateRequest, { params: { requestId } });
    const error = { reason: 'issued_in_error' as const, note: 'Salah orang' };
    await approve(
      (await stage.operator.call(certificates.requestRevocation, { params: of(revoked), body: error })).requestId,
    );
    const anew = { reason: 'name_correction' as const, note: 'KTP', holderName: 'Nama Benar' };
    await approve(
      (await stage.operator.call(certificates.requestReplacement, { params: of(replaced), body: anew })).requestId,
    );
    const named = Object.fromEntries(NAMES.map((name, place) => [name, all[place]?.code ?? '']));
    const last = named.training?.endsWith('A') ? 'B' : 'A';
    codes = {
      ...(named as Record<Name, string>),
      unknown: '0'.repeat(16),
      number: encodeURIComponent('0014/BPVP-CSM/XI/2026'),
      mistyped: `${named.training?.slice(0, -1)}${last}`,
    };
  });
  afterAll(() => api?.stop());

  it.each([
    ['training', 200, words.headlines.training],
    ['competency', 200, words.headlines.competency],
    ['expired', 200, words.standings.expired],
    ['suspended', 200, words.standings.suspended],
    ['revoked', 200, words.standings.revoked],
    ['replaced', 200, words.standings.replaced],
    ['unknown', 404, words.unknown],
    ['mistyped', 422, words.mistyped],
    ['number', 422, words.number],
  ] as const)(
    'that is %s says so first, in one big sentence, without a script and never kept',
    async (name, status, said) => {
      const response = await fetch(`${api.origin}/v/${codes[name]}`, { headers: { accept: 'text/html' } });
      const page = await response.text();
      const [, headline] = /<h1>([^<]*)<\/h1>/.exec(page) ?? [];
      expect([response.status, headline]).toEqual([status, said.replace('&', '&amp;')]);
      expect(page).not.toContain('<script');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(page.includes(words.toNumber)).toBe(name === 'number');
      expect(page.includes(words.toReplacement)).toBe(name === 'replaced');
    },
  );
});
