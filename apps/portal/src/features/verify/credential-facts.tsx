import {
  type CredentialCheck,
  type CredentialFinding,
  type CredentialStanding,
  formatCode,
  type PdfVerification,
} from '@kompeten/domain';
import { credentialCheckIn } from '@kompeten/messages';
import { StatusMark, type Tone, useLocale } from '@kompeten/ui';

type Status = PdfVerification['status'];

const findingTones: Readonly<Record<CredentialFinding, Tone>> = {
  genuine: 'good',
  differs: 'bad',
  unregistered: 'bad',
  signed: 'warn',
  altered: 'bad',
  unknown_key: 'bad',
  compromised_key: 'bad',
  unreadable: 'bad',
};

const standingTones: Readonly<Record<CredentialStanding, Tone>> = {
  in_force: 'good',
  suspended: 'warn',
  revoked: 'bad',
  list_outdated: 'warn',
  list_of_another: 'warn',
  unknown: 'warn',
};

/** What the credential in a file is, and what the published lists say of it; calmly, where there is none. */
export function CredentialFacts({ check, status }: { check: CredentialCheck | null; status: Status }) {
  const words = credentialCheckIn(useLocale());
  if (check === null) return <>{words.none}</>;
  const { finding, standing, code, signedAt } = check;
  return (
    <>
      <StatusMark tone={findingTones[finding]}>{words.findings[finding]}</StatusMark>{' '}
      {finding === 'differs' && code ? words.of(formatCode(code)) : null}{' '}
      {signedAt ? <Listed standing={standing} isReplaced={status === 'replaced'} /> : null}
    </>
  );
}

/** A list does not tell a replacement from a revocation; where the register said which it was, that is said. */
function Listed({ standing, isReplaced }: { standing: CredentialStanding; isReplaced: boolean }) {
  const words = credentialCheckIn(useLocale());
  if (standing === 'revoked' && isReplaced) return <StatusMark tone="info">{words.replaced}</StatusMark>;
  return <StatusMark tone={standingTones[standing]}>{words.standings[standing]}</StatusMark>;
}
