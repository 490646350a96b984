import type { CallInput, Endpoint, EndpointSpec, ResponseOf } from './endpoint.ts';
import { Problem, problemOf } from './problem.ts';

/** What a call brings back: the parsed answer, or the file. */
export type AnswerOf<E> = E extends { readonly answer: 'file' } ? Blob : ResponseOf<E>;

/** How a single call differs from the others. */
export interface CallOptions {
  signal?: AbortSignal;
  headers?: Record<string, string>;
  /** The call outlives the page that makes it. */
  keepalive?: boolean;
}

/** A typed client over the endpoints. */
export interface Client {
  /** Calls an endpoint; throws a `Problem` when the API refuses or cannot be reached. */
  call<E extends Endpoint>(endpoint: E, input: CallInput<E>, options?: CallOptions): Promise<AnswerOf<E>>;
}

/** Where the API is and how it is reached. */
export interface ClientSettings {
  /** Ends without a slash: `/api/v1` or `https://example.org/api/v1`. */
  baseUrl: string;
  fetch?: typeof fetch;
  /** Added to every call: the language, a token. */
  headers?: () => Record<string, string>;
}

type Parts = {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
  file?: Blob;
  fileName?: string;
};

const fillPath = (path: string, params: Record<string, unknown> = {}) =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));

const queryString = (query: Record<string, unknown> = {}) => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  return search.size > 0 ? `?${search}` : '';
};

const payload = (parts: Parts): { body?: NonNullable<RequestInit['body']>; headers: Record<string, string> } => {
  if (parts.file) {
    const form = new FormData();
    form.append('file', parts.file, parts.fileName ?? 'file');
    return { body: form, headers: {} };
  }
  if (parts.body === undefined) return { headers: {} };
  return { body: JSON.stringify(parts.body), headers: { 'content-type': 'application/json' } };
};

/** The address of an endpoint with its parameters filled in, for links and downloads. */
export function addressOf<E extends EndpointSpec>(baseUrl: string, endpoint: E, input?: CallInput<E>): string {
  const parts = (input ?? {}) as Parts;
  return `${baseUrl}${fillPath(endpoint.path, parts.params)}${queryString(parts.query)}`;
}

/** Makes a client; it holds no state of its own, the session lives in the cookie. */
export function createClient({
  baseUrl,
  fetch: fetchWith = fetch,
  headers: common = () => ({}),
}: ClientSettings): Client {
  return {
    async call<E extends Endpoint>(endpoint: E, input: CallInput<E>, options: CallOptions = {}) {
      const { body, headers } = payload(input as Parts);
      const response = await fetchWith(addressOf(baseUrl, endpoint, input), {
        method: endpoint.method,
        body,
        credentials: 'same-origin',
        headers: { accept: 'application/json', ...common(), ...headers, ...options.headers },
        signal: options.signal,
        keepalive: options.keepalive,
      }).catch((cause: unknown) => {
        if (options.signal?.aborted) throw cause;
        throw new Problem({ title: 'No answer', status: 0, code: 'server.unavailable' });
      });
      if (!response.ok) throw await problemOf(response);
      // The answer has the shape of the endpoint's schema: the server serialises through that same schema.
      if (endpoint.answer === 'file') return (await response.blob()) as AnswerOf<E>;
      return (response.status === 204 ? undefined : await response.json()) as AnswerOf<E>;
    },
  };
}
