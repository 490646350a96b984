import { basePath, contract, type Endpoint } from '@kompeten/contract';
import type { TestApi } from './test-api.ts';

/** Every endpoint of the contract. */
export const everyEndpoint: readonly Endpoint[] = Object.values<Endpoint>(contract);

const SOME_ID = '01900000-0000-7000-8000-000000000000';

/** Calls an endpoint with an id that exists nowhere and an empty body, without a network; answers status and code. */
export async function knock(api: TestApi, endpoint: Endpoint, headers: Record<string, string>) {
  const hasBody = endpoint.body !== undefined && endpoint.method !== 'GET';
  const {
    statusCode,
    headers: told,
    body,
  } = await api.app.inject({
    method: endpoint.method,
    url: `${basePath}${endpoint.path.replace(/:(\w+)/g, SOME_ID)}`,
    headers: { ...headers, ...(hasBody && { 'content-type': 'application/json' }) },
    ...(hasBody && { payload: '{}' }),
  });
  const problem = String(told['content-type']).includes('problem+json') ? JSON.parse(body) : {};
  return { status: statusCode, code: problem.code as string | undefined };
}
