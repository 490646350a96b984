import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, identity } from '@kompeten/contract';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('the audit trail', () => {
  let api: TestApi;
  let auditor: SignedIn;
  let operator: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    auditor = await signedIn(api, { role: 'auditor' });
    operator = await signedIn(api, { role: 'operator', fullName: 'Operator Uji' });
  });
  afterAll(() => api?.stop());

  const list = (query: {
    type?: string;
    actorId?: string;
    subjectId?: string;
    from?: string;
    to?: string;
    limit?: number;
    cursor?: string;
  }) => auditor.call(audit.listAuditEvents, { query });

  it('tells who did what, when, and in which request, newest first', async () => {
    const body = { name: 'x', expiresOn: api.clock.today() };
    const { id } = await operator.call(identity.createAccessToken, { body });
    const { items } = await list({ limit: 1 });
    expect(items[0]).toMatchObject({
      type: 'access_token.created',
      actorId: operator.account.id,
      actorName: 'Operator Uji',
      via: 'session',
      subjectId: id,
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  it('is narrowed by kind, person, thing and time', async () => {
    expect((await list({ type: 'session.opened', actorId: operator.account.id })).items).toHaveLength(1);
    expect((await list({ subjectId: operator.account.id })).items.length).toBeGreaterThanOrEqual(2);
    expect((await list({ to: '2020-01-01T00:00:00Z' })).items).toEqual([]);
    expect((await list({ from: '2020-01-01T00:00:00+07:00' })).items.length).toBeGreaterThan(3);
  });

  it('goes on page by page without gap or repeat', async () => {
    const all = (await list({ limit: 200 })).items.map(({ sequence }) => sequence);
    const paged: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ limit: 2, ...(cursor && { cursor }) });
      paged.push(...page.items.map(({ sequence }) => sequence));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(paged).toEqual(all);
  });
});
