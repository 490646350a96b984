import type { ErrorCatalogue, ErrorCode } from '@kompeten/domain';

/** A sentence for every code of a group of refusals; leaving one out does not compile. */
export type Sentences<Codes extends ErrorCode> = { [C in Codes]: (params: ErrorCatalogue[C]) => string };
