import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DomainError } from '@kompeten/domain';
import { aCentre } from './organisation-builders.ts';
import { refused } from './refused.ts';
import { sql } from './sql.ts';
import { startTestApi, type TestApi } from './test-api.ts';

describe('the proof of a refusal', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    await aCentre(api);
  });
  afterAll(() => api?.stop());

  const as = { code: 'centre.name_taken' } as const;
  const after = async (act: string) => {
    await sql(api, act);
    throw new DomainError(as.code);
  };

  it('holds where nothing was written, or what was written is gone again', async () => {
    await refused(api, () => after('select * from centres for update'), as);
    await refused(api, () => after('begin; update centres set version = 9; rollback'), as);
  });

  it.each([
    [
      'added',
      `insert into rooms (id, centre_id, name, kind, seats, equipment, active, demo, version)
       select gen_random_uuid(), id, 'Aula', 'classroom', 20, '{}', true, false, 1 from centres`,
    ],
    ['changed, if only to what it was', 'update rooms set seats = seats'],
    ['taken away', 'delete from rooms'],
  ])('fails where a row was %s', async (_, act) => {
    await expect(refused(api, () => after(act), as)).rejects.toThrow('rooms');
  });

  it('fails where the act is done, or refused otherwise', async () => {
    await expect(refused(api, async () => null, as)).rejects.toThrow();
    const other = { status: 409, code: 'centre.stale' } as const;
    await expect(refused(api, () => after('select 1'), other)).rejects.toThrow();
  });
});
