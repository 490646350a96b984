import type { Endpoint } from '@kompeten/contract';

/** The shape of every refusal (RFC 9457), for the components of the document. */
export const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'params', 'traceId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable; what programs decide by' },
    params: { type: 'object' },
    traceId: { type: 'string' },
  },
};

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** The refusals that an endpoint can answer by what it is; each carries a stable code. */
export function problemResponses({ permission, params, query, body, upload }: Endpoint): Record<string, object> {
  return {
    ...(permission !== 'public' && { 401: problem('Nobody is signed in') }),
    ...(permission !== 'public' && permission !== 'signed_in' && { 403: problem(`Needs ${permission}`) }),
    ...(params && { 404: problem('Not found') }),
    ...(upload && { 413: problem('The file is too large') }),
    ...((params || query || body) && { 422: problem('The input is refused, with the reason and the field') }),
  };
}
