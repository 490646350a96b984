import { ProviderProblem, type ProviderReason } from '../providers/provider-problem.ts';

/** What was wrong before the module had a say, or beside what it says by a code of its own. */
export type KeyProblem =
  | 'binary_missing'
  | 'module_unusable'
  | 'token_missing'
  | 'token_ambiguous'
  | 'pin_missing'
  | 'pin_refused_before'
  | 'key_missing'
  | 'key_ambiguous'
  | 'certificate_missing'
  | 'no_answer';

/** A refusal of a hardware module: its own code (PKCS#11 v2.40 §6.1) or ours, at which call, and what to do. */
export class CryptokiProblem extends ProviderProblem {
  /** `CKR_…`, or a `KeyProblem`. */
  readonly code: string;

  constructor(reason: ProviderReason, code: string, detail: string) {
    super(reason, `${code}: ${detail}`);
    this.name = 'CryptokiProblem';
    this.code = code;
  }
}

/** What was wrong on our side of the module; a token that is not there may come back. */
export function keyProblem(code: KeyProblem, detail: string): CryptokiProblem {
  return new CryptokiProblem(
    code === 'token_missing' || code === 'no_answer' ? 'unreachable' : 'refused',
    code,
    detail,
  );
}

/** What a call answered that did not succeed. */
export function cryptokiProblem(call: string, value: number): CryptokiProblem {
  const [code, advice] = CODES[value] ?? [
    `CKR_0x${value.toString(16).padStart(8, '0')}`,
    'see the manual of the module',
  ];
  return new CryptokiProblem(LASTING.has(code) ? 'refused' : 'unreachable', code, `at ${call}; ${advice}`);
}

/** Whether the session, the login or the handle of the key is gone, so that all of it has to be opened anew. */
export const isLost = (cause: unknown): boolean => cause instanceof CryptokiProblem && LOST.has(cause.code);

/** Whether the token said no to the PIN; said again, it may lock itself. */
export const isPinRefused = ({ code }: CryptokiProblem): boolean => PIN_REFUSED.has(code);

/** What a login answers that another session of this process has made before. */
export const LOGGED_IN_BEFORE = [0x100];
/** What a second beginning in one process answers. */
export const BEGUN_BEFORE = [0x191];
/** What closing answers where there is nothing left to close: session, token or module went first. */
export const GONE_BEFORE = [3, 48, 50, 176, 179, 224, 225, 400];

const SESSION_GONE = 'the session ended; it is opened anew';
const TOKEN_GONE = 'see that the module is connected and has power';
const MODULE_FAULT = 'the module has a fault of its own; read its log, and restart its service';
const WRONG_KEY =
  'the key cannot make this signature; it must be EC P-256 or RSA from 2048 bits, with the right to sign';
const CODES: Readonly<Record<number, readonly [code: string, advice: string]>> = {
  2: ['CKR_HOST_MEMORY', MODULE_FAULT],
  3: ['CKR_SLOT_ID_INVALID', TOKEN_GONE],
  5: ['CKR_GENERAL_ERROR', MODULE_FAULT],
  6: ['CKR_FUNCTION_FAILED', MODULE_FAULT],
  7: ['CKR_ARGUMENTS_BAD', MODULE_FAULT],
  18: ['CKR_ATTRIBUTE_TYPE_INVALID', 'the object lacks what a signature needs; import it anew'],
  48: ['CKR_DEVICE_ERROR', MODULE_FAULT],
  49: ['CKR_DEVICE_MEMORY', MODULE_FAULT],
  50: ['CKR_DEVICE_REMOVED', TOKEN_GONE],
  84: ['CKR_FUNCTION_NOT_SUPPORTED', 'the module cannot do what a signature needs'],
  96: ['CKR_KEY_HANDLE_INVALID', SESSION_GONE],
  99: ['CKR_KEY_TYPE_INCONSISTENT', 'the certificate names a key of another kind; give the certificate of this key'],
  104: ['CKR_KEY_FUNCTION_NOT_PERMITTED', WRONG_KEY],
  112: ['CKR_MECHANISM_INVALID', WRONG_KEY],
  130: ['CKR_OBJECT_HANDLE_INVALID', SESSION_GONE],
  144: ['CKR_OPERATION_ACTIVE', SESSION_GONE],
  160: ['CKR_PIN_INCORRECT', 'put the right PIN where the settings say; this one is not tried again'],
  161: ['CKR_PIN_INVALID', 'the PIN has a character that the token does not take; put the right one'],
  162: ['CKR_PIN_LEN_RANGE', 'the PIN is too short or too long; put the right one'],
  163: ['CKR_PIN_EXPIRED', 'set a new PIN with the tool of the module'],
  164: ['CKR_PIN_LOCKED', 'its security officer must unlock the token with the tool of the module'],
  176: ['CKR_SESSION_CLOSED', SESSION_GONE],
  177: ['CKR_SESSION_COUNT', 'the token has no room for another session; end those of other programs'],
  179: ['CKR_SESSION_HANDLE_INVALID', SESSION_GONE],
  224: ['CKR_TOKEN_NOT_PRESENT', TOKEN_GONE],
  225: ['CKR_TOKEN_NOT_RECOGNIZED', TOKEN_GONE],
  257: [
    'CKR_USER_NOT_LOGGED_IN',
    'the key asks for the PIN at each signature; allow it to sign without (CKA_ALWAYS_AUTHENTICATE)',
  ],
  258: ['CKR_USER_PIN_NOT_INITIALIZED', 'set the PIN of the user with the tool of the module'],
  400: ['CKR_CRYPTOKI_NOT_INITIALIZED', SESSION_GONE],
};

const PIN_REFUSED = new Set(['CKR_PIN_INCORRECT', 'CKR_PIN_INVALID', 'CKR_PIN_LEN_RANGE']);
/** What another try answers in the same way. */
const LASTING = new Set([
  ...PIN_REFUSED,
  ...['CKR_PIN_EXPIRED', 'CKR_PIN_LOCKED', 'CKR_USER_PIN_NOT_INITIALIZED', 'CKR_USER_NOT_LOGGED_IN'],
  ...['CKR_KEY_TYPE_INCONSISTENT', 'CKR_KEY_FUNCTION_NOT_PERMITTED', 'CKR_MECHANISM_INVALID'],
  ...['CKR_ARGUMENTS_BAD', 'CKR_ATTRIBUTE_TYPE_INVALID', 'CKR_FUNCTION_NOT_SUPPORTED'],
]);
const LOST = new Set([
  ...['CKR_SESSION_CLOSED', 'CKR_SESSION_HANDLE_INVALID', 'CKR_CRYPTOKI_NOT_INITIALIZED', 'CKR_OPERATION_ACTIVE'],
  ...['CKR_KEY_HANDLE_INVALID', 'CKR_OBJECT_HANDLE_INVALID', 'CKR_USER_NOT_LOGGED_IN', 'CKR_SLOT_ID_INVALID'],
  ...['CKR_DEVICE_ERROR', 'CKR_DEVICE_REMOVED', 'CKR_TOKEN_NOT_PRESENT', 'CKR_TOKEN_NOT_RECOGNIZED'],
]);
