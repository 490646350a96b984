import type { Endpoint } from '@kompeten/contract';

const problem = (description: string) => ({
  description,
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['type', 'title', 'status', 'code', 'params', 'traceId'],
        properties: {
          type: { type: 'string' },
          title: { type: 'string' },
          status: { type: 'integer' },
          code: { type: 'string' },
          params: { type: 'object' },
          traceId: { type: 'string' },
        },
      },
    },
  },
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
