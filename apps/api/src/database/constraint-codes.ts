import type { ErrorCatalogue, ErrorCode } from '@kompeten/domain';

/** Codes that need no parameters; only they can come from the name of a constraint. */
type PlainCode = { [C in ErrorCode]: Record<string, never> extends ErrorCatalogue[C] ? C : never }[ErrorCode];

/** The last line of defence: which refusal a violated constraint stands for. */
export const constraintCodes: Readonly<Record<string, PlainCode>> = {
  accounts__email_key: 'identity.email_taken',
};
