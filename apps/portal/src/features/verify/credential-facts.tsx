import { type CredentialCheck, type CredentialFinding, type CredentialStanding, formatCode } from '@kompeten/domain';
import { credentialCheckIn } from '@kompeten/messages';
import { StatusMark, type Tone, useLocale } from '@kompeten/ui';

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
export function CredentialFacts({ check }: { check: CredentialCheck | null }) {
  const words = credentialCheckIn(useLocale());
  if (check === null) return <>{words.none}</>;
  const { finding, standing, code, signedAt } = check;
  return (
    <>
      <StatusMark tone={findingTones[finding]}>{words.findings[finding]}</StatusMark>{' '}
      {finding === 'differs' && code ? words.of(formatCode(code)) : null}{' '}
      {signedAt ? <StatusMark tone={standingTones[standing]}>{words.standings[standing]}</StatusMark> : null}
    </>
  );
}
