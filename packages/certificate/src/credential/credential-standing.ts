import type { CredentialStanding, UnsignedCredential } from '@kompeten/domain';
import { isSet, type StatusList } from '@kompeten/statement';

/** Finds a published list, whose signature holds, by its name in the address; null where there is none. */
export type FindList = (name: string) => Promise<StatusList | null>;

type Entry = UnsignedCredential['credentialStatus'][number];

/** What the published lists say of a credential at an instant (W3C Bitstring Status List 1.0 §3.2). */
export async function standingOf(
  { credentialStatus, validFrom }: Pick<UnsignedCredential, 'credentialStatus' | 'validFrom'>,
  find: FindList,
  now: Date,
): Promise<CredentialStanding> {
  const said = await Promise.all(
    credentialStatus.map(async (entry) => saidBy(entry, await find(nameIn(entry)), { validFrom, now })),
  );
  return ORDER.find((standing) => said.includes(standing)) ?? 'unknown';
}

/** What is said first where two lists say different things. */
const ORDER: readonly CredentialStanding[] = [
  'revoked',
  'suspended',
  'list_of_another',
  'list_outdated',
  'unknown',
  'in_force',
];

const nameIn = ({ statusListCredential }: Entry): string =>
  statusListCredential.slice(statusListCredential.lastIndexOf('/') + 1);

function saidBy(entry: Entry, list: StatusList | null, times: { validFrom: string; now: Date }): CredentialStanding {
  if (list === null) return 'unknown';
  if (list.name !== nameIn(entry)) return 'list_of_another';
  if (isOutdated(list, times)) return 'list_outdated';
  const bit = isSet(list, Number(entry.statusListIndex));
  if (bit === null) return 'list_of_another';
  if (!bit) return 'in_force';
  return entry.statusPurpose === 'revocation' ? 'revoked' : 'suspended';
}

/** No longer to be relied upon, or from before the credential: of that it can know nothing. */
function isOutdated({ asOf, validUntil }: StatusList, { validFrom, now }: { validFrom: string; now: Date }): boolean {
  return Date.parse(validUntil) < now.getTime() || Date.parse(asOf) < Date.parse(validFrom);
}
