import type { RegisterSays } from '@kompeten/certificate/credential';
import type { CredentialCheck } from '@kompeten/domain';
import type { KeySet } from '@kompeten/statement';
import { listNamed } from '../../lib/knowledge.ts';

/**
 * What the credential in a file is, judged on this device by the published keys and lists. What reads credentials is
 * loaded with the first one.
 */
export async function credentialIn(
  text: string,
  register: RegisterSays,
  keys: KeySet | null,
  provedAt: Date | null,
): Promise<CredentialCheck> {
  const { checkCredential } = await import('@kompeten/certificate/credential');
  return checkCredential(text, register, {
    credentialKeys: keys?.credentialKeys ?? [],
    compromised: new Map(keys?.compromisedCredentialKeys.map(({ multikey, from }) => [multikey, new Date(from)])),
    provedAt,
    findList: async (name) => keys && listNamed(name, keys),
    now: new Date(),
  });
}
