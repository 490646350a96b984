import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type Standing, standingAt } from '@kompeten/domain';
import { LISTS_PATH, type ListCredential, listName, StatusPurpose } from '@kompeten/statement';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { CONFIG, type Config, originOf } from '../../config.ts';
import { SigningKeysService } from '../signing-keys/signing-keys.service.ts';
import { StatusListRepository } from './status-list.repository.ts';

/** A signed list as it travels. */
export interface PublishedList {
  token: string;
  etag: string;
}

const BYTES = 262_144 / 8;
const HOUR = 3_600_000;
/** How long a list may be relied upon without a network: a week in a village. */
const VALID = 7 * 24 * HOUR;

/** What sets a bit: a replaced certificate is as little in force as a revoked one. */
const SETS: Record<StatusPurpose, readonly Standing[]> = {
  revocation: ['revoked', 'replaced'],
  suspension: ['suspended'],
};

/** Publishes which places are not in force, signed and dated, so that it can be known without asking for anybody. */
@Injectable()
export class StatusListsService {
  /** By name: the list as it was signed last. The same bits in the same hour are signed once. */
  private readonly signed = new Map<string, PublishedList>();

  constructor(
    private readonly register: StatusListRepository,
    private readonly keys: SigningKeysService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The names of all lists. */
  async names(): Promise<string[]> {
    return (await this.register.lists()).flatMap((list) =>
      StatusPurpose.options.map((purpose) => listName(list, purpose)),
    );
  }

  /** One list, signed; null where there is none of this name, or no key to sign it with. */
  async list(name: string): Promise<PublishedList | null> {
    if (!(await this.names()).includes(name)) return null;
    const [list, purpose] = name.split('-');
    const bits = await this.bits(Number(list), StatusPurpose.parse(purpose));
    return this.signedOnce(name, this.credential(name, StatusPurpose.parse(purpose), bits));
  }

  private async bits(list: number, purpose: StatusPurpose): Promise<Buffer> {
    const now = this.clock.now();
    const bits = Buffer.alloc(BYTES);
    for (const { index, events } of await this.register.unsettled(list)) {
      if (!SETS[purpose].includes(standingAt(events, null, now))) continue;
      bits.writeUInt8(bits.readUInt8(index >> 3) | (0x80 >> (index & 7)), index >> 3);
    }
    return bits;
  }

  // Dated by the hour that has begun: it says no more than is true, and every process says the same.
  private credential(name: string, statusPurpose: StatusPurpose, bits: Buffer): ListCredential {
    const begun = Math.floor(Date.parse(this.clock.now()) / HOUR) * HOUR;
    const issuer = originOf(this.config);
    const id = `${issuer}${LISTS_PATH}/${name}`;
    const encodedList = `u${gzipSync(bits, { level: 9 }).toString('base64url')}`;
    return {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      id,
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      issuer,
      validFrom: new Date(begun).toISOString(),
      validUntil: new Date(begun + VALID).toISOString(),
      credentialSubject: { id: `${id}#list`, type: 'BitstringStatusList', statusPurpose, encodedList },
    };
  }

  private async signedOnce(name: string, credential: ListCredential): Promise<PublishedList | null> {
    const signer = this.keys.statementSigner();
    if (signer === null) return null;
    const header = { alg: 'ES256', typ: 'vc+jwt', kid: signer.publicKey.kid };
    const content = `${encoded(header)}.${encoded(credential)}`;
    const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
    const before = this.signed.get(name);
    if (before?.etag === etag) return before;
    const mark = Buffer.from(await signer.sign(Buffer.from(content))).toString('base64url');
    const published = { token: `${content}.${mark}`, etag };
    this.signed.set(name, published);
    return published;
  }
}

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
