import type { DomainError, ErrorCode } from '@kompeten/domain';
import { explain, type Locale } from '@kompeten/messages';
import { statusOf } from './problem-status.ts';

/** Problem details (RFC 9457) with the stable code and its parameters. */
export interface ProblemDetails {
  type: string;
  title: string;
  status: number;
  code: string;
  params: object;
  traceId: string;
}

/** The problem details of a refusal in the reader's language. */
export function problemOf({ code, params }: DomainError<ErrorCode>, locale: Locale, traceId: string): ProblemDetails {
  return {
    type: `urn:kompeten:problem:${code}`,
    title: explain(locale, code, params),
    status: statusOf(code),
    code,
    params,
    traceId,
  };
}
