import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claims, cooperatives } from '@kompeten/contract';
import { monthsAfter } from '@kompeten/domain';
import { documentsIssued } from '../../testing/body-document-builders.ts';
import { cookieOf, type SignedIn, signedIn } from '../../testing/builders.ts';
import { aDecisionStage, candidate, type DecisionStage, published } from '../../testing/decision-builders.ts';
import { aCooperative } from '../../testing/organisation-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

/** Not what schemes begin with, so that nothing else than this one can have said it. */
const OPENS_AFTER = 20;

describe('the day from which a certificate may be renewed, set by its scheme', () => {
  let api: TestApi;
  let stage: DecisionStage;
  let opensOn: string;
  let cooperativeId: string;
  let holder: SignedIn;
  let officer: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aDecisionStage(api, { people: 1 });
    await published(stage);
    await documentsIssued(stage);
    opensOn = monthsAfter(api.clock.today(), OPENS_AFTER);
    await sql(api, 'update surveillances set renewal_opens_on = $1', [opensOn]);
    cooperativeId = (await aCooperative(api)).id;
    await sql(
      api,
      `insert into cooperative_office_holders (cooperative_id, place, full_name, role, person_id) values ($1, 1, 'Ani', 'chair', $2)`,
      [cooperativeId, stage.personIds[0]],
    );
    holder = await candidate(stage);
    officer = await signedIn(api, { role: 'cooperative_officer', cooperativeId });
  });
  afterAll(() => api?.stop());

  /** Somebody signs in anew on each day. */
  const today = async ({ account }: SignedIn) => api.client({ cookie: await cookieOf(api, account.email ?? '') });
  const own = async () => {
    const { items } = await (await today(holder)).call(claims.listMyCertificates, {});
    return items.find(({ kind }) => kind === 'competency');
  };
  const person = async () => {
    const { items } = await (await today(officer)).call(cooperatives.listCooperativePeople, {
      params: { cooperativeId },
    });
    return items[0];
  };

  it('is what the holder reads, and from then on the cooperative is warned', async () => {
    expect(await own()).toMatchObject({ standing: 'valid', renewalOpensOn: opensOn });
    expect(await person()).toMatchObject({ certified: true, expiring: false });
    api.clock.set(`${opensOn}T02:00:00.000Z`);
    expect(await person()).toMatchObject({ certified: true, expiring: true });
  });

  it('is named no longer where the certificate is renewed or has expired, and its cooperative counts it no more', async () => {
    await sql(api, `update certificates set status = 'renewed' where kind = 'competency'`);
    expect(await own()).toMatchObject({ standing: 'valid', renewalOpensOn: null });
    await sql(api, `update certificates set status = 'issued' where kind = 'competency'`);
    api.clock.set(`${monthsAfter(opensOn, 36)}T02:00:00.000Z`);
    expect(await own()).toMatchObject({ standing: 'expired', renewalOpensOn: null });
    expect(await person()).toMatchObject({ certified: false, expiring: false });
  });

  it('is half a year before the end where a certificate was only recorded here', async () => {
    await sql(api, 'delete from surveillances');
    const [row] = await sql<{ on: string }>(
      api,
      `select valid_until::text as "on" from certificates where kind = 'competency'`,
    );
    const warned = async (months: number) => {
      api.clock.set(`${monthsAfter(row?.on ?? '', -months)}T02:00:00.000Z`);
      return (await person())?.expiring;
    };
    expect([await warned(7), await warned(6)]).toEqual([false, true]);
  });
});
