/** One fault of the input: where it stands (a JSON pointer) and what is wrong with it. */
export interface InputIssue {
  pointer: string;
  code: string;
  minimum?: number;
  maximum?: number;
  /** What is asked where it is a number: the same bound reads otherwise for a text. */
  asked?: 'number' | 'int';
  values?: string[];
}

/** Refusals at the edge, before any rule of the trade is asked. */
export type RequestErrors = {
  'request.invalid': { issues: InputIssue[] };
  'request.malformed_json': Record<string, never>;
  /** What came is no request of HTTP: nothing of it was read. */
  'request.malformed': Record<string, never>;
  'request.headers_too_large': Record<string, never>;
  'request.address_too_long': Record<string, never>;
  'request.timed_out': Record<string, never>;
  'request.too_large': { maxBytes: number };
  'request.unsupported_type': { expected: string };
  'request.not_found': Record<string, never>;
  'request.cursor_invalid': Record<string, never>;
  'request.idempotency_mismatch': Record<string, never>;
  'request.file_missing': Record<string, never>;
  'request.too_many': { retryAfterSeconds: number };
  'server.unexpected': { traceId: string };
  'server.unavailable': Record<string, never>;
};
