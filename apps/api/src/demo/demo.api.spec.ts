import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { curricula, instructors } from '@kompeten/contract';
import { cookieOf } from '../testing/builders.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { DEMO_PASSWORD, demoEmail } from './demo-accounts.ts';
import { loadDemo } from './load-demo.ts';

describe('the demo story', () => {
  let api: TestApi;
  let told: boolean;
  beforeAll(async () => {
    api = await startTestApi();
    told = await loadDemo(api.app);
  }, 240_000);
  afterAll(() => api?.stop());

  const as = async (name: string) => api.client({ cookie: await cookieOf(api, demoEmail(name), DEMO_PASSWORD) });

  it('is told once', async () => {
    expect(told).toBe(true);
    expect(await loadDemo(api.app)).toBe(false);
  });

  it('has qualifications in force, about to expire and expired', async () => {
    const { items } = await (await as('centre.manager')).call(instructors.listInstructors, { query: {} });
    const ends = items.flatMap(({ qualifications }) =>
      qualifications.map(({ validUntil }) => validUntil ?? '9999-12-31'),
    );
    const today = api.clock.today();
    expect(ends.some((end) => end < today)).toBe(true);
    expect(ends.some((end) => end > today && end < '9999')).toBe(true);
  });

  it('has published curricula, a draft and a second edition', async () => {
    const { items } = await (await as('centre.head')).call(curricula.listCurricula, { query: {} });
    expect(items.filter(({ status }) => status === 'published')).toHaveLength(3);
    expect(items.filter(({ status, edition }) => status === 'draft' && edition === 2)).toHaveLength(1);
  });
});
