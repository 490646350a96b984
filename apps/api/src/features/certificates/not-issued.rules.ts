import { CertificateProblem } from '@kompeten/certificate';
import { DomainError, type ErrorCode, type NotIssuedCode } from '@kompeten/domain';

/** The code of what kept a certificate from being issued. */
export function notIssuedCode(cause: unknown): NotIssuedCode | ErrorCode {
  return cause instanceof CertificateProblem || cause instanceof DomainError ? cause.code : 'unexpected';
}
