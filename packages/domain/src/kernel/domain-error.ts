import type { ErrorCatalogue, ErrorCode } from './error-catalogue.ts';

/**
 * The refusal of a rule: a stable code and typed parameters, without a sentence and without HTTP.
 * The edge turns it into problem details, the screens explain it in the reader's language.
 */
export class DomainError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly params: ErrorCatalogue[C];

  constructor(code: C, ...params: Record<string, never> extends ErrorCatalogue[C] ? [] : [ErrorCatalogue[C]]) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.params = (params[0] ?? {}) as ErrorCatalogue[C];
  }
}
