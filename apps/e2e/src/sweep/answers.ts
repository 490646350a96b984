import { contract } from '@kompeten/contract';
import { formatCode, type Standing } from '@kompeten/domain';
import type { Colleague } from '../office.ts';
import { first } from './first.ts';

/** A public answer of the demo story for every status that it has, an unknown code and a mistyped one. */
export async function answerAddresses(head: Colleague): Promise<string[]> {
  const { items } = await head.call(contract.listCertificates, { query: { limit: 200 } });
  const standings: readonly Standing[] = ['valid', 'suspended', 'revoked', 'replaced'];
  const codes = standings.map(
    (standing) =>
      first(
        items.filter((certificate) => certificate.standing === standing),
        `${standing} certificate`,
      ).code,
  );
  return [...codes.map((code) => `/v/${formatCode(code)}`), '/v/0000-0000-0000-0000', '/v/SALAH-KETIK'];
}
