import type { ErrorCode, InputIssue } from '@kompeten/domain';

/** What the API says when it refuses (RFC 9457 problem details). */
export interface ProblemDetails {
  type: string;
  title: string;
  status: number;
  code: ErrorCode;
  params: Record<string, unknown>;
}

/** A refusal of the API as the caller meets it: status 0 means that no answer came at all. */
export class Problem extends Error {
  readonly status: number;
  readonly code: ErrorCode;
  readonly params: Record<string, unknown>;

  constructor(details: Pick<ProblemDetails, 'title' | 'status' | 'code'> & { params?: Record<string, unknown> }) {
    super(details.title);
    this.name = 'Problem';
    this.status = details.status;
    this.code = details.code;
    this.params = details.params ?? {};
  }

  /** The faults of the input, each with the pointer of its field. */
  get issues(): InputIssue[] {
    return Array.isArray(this.params.issues) ? (this.params.issues as InputIssue[]) : [];
  }
}

const fallbackCode = (status: number): ErrorCode => {
  if (status === 404) return 'request.not_found';
  return status === 502 || status === 503 || status === 504 ? 'server.unavailable' : 'server.unexpected';
};

/** Reads the refusal out of an answer, also when something between us and the API answered in its place. */
export async function problemOf(response: Response): Promise<Problem> {
  const details = (await response.json().catch(() => null)) as Partial<ProblemDetails> | null;
  return new Problem({
    title: details?.title ?? response.statusText,
    status: response.status,
    code: details?.code ?? fallbackCode(response.status),
    params: details?.params,
  });
}
