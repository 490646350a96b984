import { basePath, contract, type Endpoint } from '@kompeten/contract';
import type { TestApi } from './test-api.ts';

/** Every endpoint of the contract. */
export const everyEndpoint: readonly Endpoint[] = Object.values<Endpoint>(contract);

const SOME_ID = '01900000-0000-7000-8000-000000000000';

/** Calls an endpoint with an id that exists nowhere and an empty body; answers status and code. */
export async function knock(api: TestApi, endpoint: Endpoint, headers: Record<string, string>) {
  const path = endpoint.path.replace(/:(\w+)/g, SOME_ID);
  const hasBody = endpoint.body !== undefined && endpoint.method !== 'GET';
  const response = await fetch(`${api.origin}${basePath}${path}`, {
    method: endpoint.method,
    headers: { ...headers, ...(hasBody && { 'content-type': 'application/json' }) },
    ...(hasBody && { body: '{}' }),
  });
  const text = await response.text();
  const problem = response.headers.get('content-type')?.includes('problem+json') ? JSON.parse(text) : {};
  return { status: response.status, code: problem.code as string | undefined };
}
