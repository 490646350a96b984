/** What can be wrong with a signature that somebody else makes. */
export type ProviderReason =
  /** Nobody answered in time, or only with a fault of their own: another try may succeed. */
  | 'unreachable'
  /** The service said no; another try gives the same. */
  | 'refused'
  /** The passphrase is not the official's; a few more wrong ones may lock them out of their own certificate. */
  | 'wrong_passphrase'
  /** The service knows no such official, or none whose certificate is in force. */
  | 'unknown_official'
  /** What it answered is not what its interface promises. */
  | 'malformed'
  /** The file that came back is not the one that was sent, with a signature behind it. */
  | 'altered'
  /** The signature does not hold, or leads to nobody that is trusted. */
  | 'untrusted';

/** A refusal of whoever signs, a service or a module, with what it said itself where it said something. */
export class ProviderProblem extends Error {
  readonly reason: ProviderReason;
  readonly detail: string;
  /** The number that the service gives to its refusal; null where it gave none. */
  readonly serviceCode: number | null;

  constructor(reason: ProviderReason, detail = '', serviceCode: number | null = null) {
    super(detail === '' ? `signer ${reason}` : `signer ${reason}: ${detail}`);
    this.name = 'ProviderProblem';
    this.reason = reason;
    this.detail = detail;
    this.serviceCode = serviceCode;
  }

  /** Whether it is worth asking again later. */
  get passes(): boolean {
    return this.reason === 'unreachable';
  }
}
