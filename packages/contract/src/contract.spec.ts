import { describe, expect, it } from '@jest/globals';
import { permissions } from '@kompeten/domain';
import { addressOf, contract, createClient, Problem } from './index.ts';

const endpoints = Object.entries(contract);

describe('the contract', () => {
  it('names every endpoint by its operation and gives each method and path once', () => {
    for (const [name, endpoint] of endpoints) expect(endpoint.operationId).toBe(name);
    const places = endpoints.map(([, { method, path }]) => `${method} ${path.replace(/:\w+/g, ':')}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it.each(endpoints)('%s has somebody who may call it, and parameters for its path', (_, endpoint) => {
    expect(['public', 'signed_in', ...permissions]).toContain(endpoint.permission);
    const named = [...endpoint.path.matchAll(/:(\w+)/g)].map(([, name]) => name);
    const shape = 'params' in endpoint ? Object.keys(endpoint.params.shape) : [];
    expect(shape.sort()).toEqual(named.sort());
  });

  it('uses every permission of the law or leaves it to a rule inside a service', () => {
    const used = new Set<string>(endpoints.map(([, { permission }]) => permission));
    const insideServices = [
      'cohort.waive',
      'cohort.complete',
      'placement.confirm',
      'paper_sheet.withdraw',
      'region.read',
      'instrument.see_keys',
    ];
    expect(permissions.filter((permission) => !used.has(permission)).sort()).toEqual(insideServices.sort());
  });
});

describe('the client', () => {
  it('fills paths and queries and leaves out what is absent', () => {
    const input = { params: { cohortId: 'a/b' }, query: { limit: 5, q: undefined } };
    expect(addressOf('/api/v1', contract.listEnrolments, input)).toBe('/api/v1/cohorts/a%2Fb/enrolments?limit=5');
  });

  it('throws the problem that the API answers', async () => {
    const body = JSON.stringify({ title: 'Tidak cocok', status: 401, code: 'identity.wrong_credentials', params: {} });
    const answer = new Response(body, { status: 401, headers: { 'content-type': 'application/problem+json' } });
    const client = createClient({ baseUrl: '', fetch: () => Promise.resolve(answer) });
    const refused = client.call(contract.signIn, { body: { email: 'a@b.id', password: 'x' } });
    await expect(refused).rejects.toMatchObject({ status: 401, code: 'identity.wrong_credentials' });
  });

  it('says that no answer came when the network is down', async () => {
    const client = createClient({ baseUrl: '', fetch: () => Promise.reject(new TypeError('down')) });
    await expect(client.call(contract.getSession, {})).rejects.toBeInstanceOf(Problem);
    await expect(client.call(contract.getSession, {})).rejects.toMatchObject({ status: 0, code: 'server.unavailable' });
  });
});
