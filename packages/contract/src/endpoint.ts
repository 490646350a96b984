import type { Permission } from '@kompeten/domain';
import type { z } from 'zod';

/** The verbs of HTTP that the API knows. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What travels in the answer: JSON, a file, server-sent events, or a page for people. */
export type AnswerKind = 'json' | 'file' | 'events';

/**
 * Who may call: everybody, everybody who is signed in (the service then looks only at the caller's own things),
 * or holders of a permission. There is no default: an endpoint without a decision does not compile.
 */
export type Access = Permission | 'public' | 'signed_in';

/** What has to be said about an endpoint. */
export interface EndpointSpec {
  readonly method: Method;
  /** Below the base path, with `:name` for parameters. */
  readonly path: `/${string}`;
  readonly summary: string;
  readonly permission: Access;
  /** Open to everybody, and more of it to whoever sends the key of an employer's system. */
  readonly keyed?: true;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** A multipart upload: the limit in bytes of its field `file`; where it may stand in for the body, either is taken. */
  readonly upload?: { readonly maxBytes: number; readonly insteadOfBody?: true };
  readonly response?: z.ZodType;
  /** Status of success; 200 unless said. */
  readonly status?: 200 | 201 | 202 | 204;
  readonly answer?: AnswerKind;
}

/** One endpoint of the API as data: the server binds it, the client calls it, the documentation prints it. */
export type Endpoint<S extends EndpointSpec = EndpointSpec> = S & { readonly operationId: string };

type Infer<T, K extends keyof EndpointSpec> = T extends { readonly [P in K]: infer Z extends z.ZodType }
  ? z.output<Z>
  : undefined;
type Input<T, K extends keyof EndpointSpec> = T extends { readonly [P in K]: infer Z extends z.ZodType }
  ? z.input<Z>
  : undefined;

/** What a handler receives after parsing. */
export type ParamsOf<E> = Infer<E, 'params'>;
/** The filters that a handler receives. */
export type QueryOf<E> = Infer<E, 'query'>;
/** The body that a handler receives; none where a file came instead. */
export type BodyOf<E> = E extends { readonly upload: { readonly insteadOfBody: true } }
  ? Infer<E, 'body'> | undefined
  : Infer<E, 'body'>;
/** What a handler has to answer. */
export type ResponseOf<E> = Infer<E, 'response'>;

type Upload = { file: Blob; fileName?: string };
type PartsOf<E, P extends 'params' | 'query' | 'body'> = {
  [K in P as Input<E, K> extends undefined ? never : K]: Input<E, K>;
};

/** What a caller passes before parsing; only the parts the endpoint has. */
export type CallInput<E> = PartsOf<E, 'params' | 'query'> &
  (E extends { readonly upload: { readonly insteadOfBody: true } }
    ? PartsOf<E, 'body'> | Upload
    : PartsOf<E, 'body'> & (E extends { readonly upload: object } ? Upload : unknown));

/** Describes the endpoints of a feature; the property names become the operation ids. */
export function endpoints<const T extends Record<string, EndpointSpec>>(
  specs: T,
): { readonly [K in keyof T]: Endpoint<T[K]> } {
  const named = Object.entries(specs).map(([operationId, spec]) => [operationId, { ...spec, operationId }]);
  return Object.fromEntries(named) as { readonly [K in keyof T]: Endpoint<T[K]> };
}
