import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../clock.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { Transactions, type Tx } from './transactions.ts';

describe('a transaction', () => {
  let api: TestApi;
  let transactions: Transactions;
  beforeAll(async () => {
    api = await startTestApi();
    transactions = api.app.get(Transactions, { strict: false });
  });
  afterAll(() => api?.stop());

  const insert = (tx: Tx, email: string) =>
    tx.sql(
      `insert into accounts (id, email, full_name, status, demo, second_factor_on, created_at) values ($1, $2, 'X', 'active', false, false, $3)`,
      [newId(), email, tx.at],
    );
  const count = async (email: string) =>
    (await transactions.read((tx) => tx.sql('select 1 from accounts where email = $1', [email]))).length;

  it('keeps nothing when the work fails', async () => {
    const work = transactions.run(async (tx) => {
      await insert(tx, 'a@uji.example');
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await count('a@uji.example')).toBe(0);
  });

  it('turns a violated constraint into the refusal it stands for', async () => {
    await transactions.run((tx) => insert(tx, 'b@uji.example'));
    await expect(transactions.run((tx) => insert(tx, 'b@uji.example'))).rejects.toMatchObject({
      code: 'identity.email_taken',
    });
  });

  it('cannot write where it only reads', async () => {
    await expect(transactions.read((tx) => insert(tx, 'c@uji.example'))).rejects.toThrow(/read-only/);
  });

  it('joins the transaction around it and commits with it', async () => {
    const work = transactions.joined(async () => {
      await transactions.run((tx) => insert(tx, 'd@uji.example'));
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await count('d@uji.example')).toBe(0);
  });

  it('tries again when two wait for each other', async () => {
    await transactions.run(async (tx) => {
      await insert(tx, 'e@uji.example');
      await insert(tx, 'f@uji.example');
    });
    const lock = (tx: Tx, email: string) => tx.sql('select 1 from accounts where email = $1 for update', [email]);
    let meeting = 0;
    let bothHere: () => void = () => undefined;
    const met = new Promise<void>((resolve) => {
      bothHere = resolve;
    });
    const cross = (first: string, second: string) =>
      transactions.run(async (tx) => {
        await lock(tx, first);
        meeting += 1;
        if (meeting >= 2) bothHere();
        await met;
        await lock(tx, second);
      });
    await Promise.all([cross('e@uji.example', 'f@uji.example'), cross('f@uji.example', 'e@uji.example')]);
    expect(meeting).toBeGreaterThanOrEqual(3);
  });
});
