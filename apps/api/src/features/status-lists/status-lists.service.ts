import { gzipSync } from 'node:zlib';
import {
  type ChangesSince,
  digestOf,
  LISTS_PATH,
  type ListChanges,
  type ListCredential,
  listName,
  type StatusList,
  StatusPurpose,
  turnedOver,
  writePlaces,
} from '@kompeten/statement';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { CONFIG, type Config, originOf } from '../../config.ts';
import { bitsAt, placesTurned } from './status-bits.ts';
import { StatusListRepository } from './status-list.repository.ts';
import { type SignedToken, TokenSigner } from './token-signer.ts';

const HOUR = 3_600_000;
/** How long a list may be relied upon without a network: a week in a village. */
const VALID = 7 * 24 * HOUR;

/** A list as it stands now. */
interface Current {
  list: number;
  purpose: StatusPurpose;
  bits: Buffer;
  now: string;
  id: string;
  validFrom: string;
  validUntil: string;
}

/** Publishes which places are not in force, signed and dated, so that it can be known without asking for anybody. */
@Injectable()
export class StatusListsService {
  constructor(
    private readonly register: StatusListRepository,
    private readonly tokens: TokenSigner,
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
  async list(name: string): Promise<SignedToken | null> {
    const current = await this.standing(name);
    return current && this.tokens.signOnce(`list ${name}`, 'vc+jwt', this.credential(current));
  }

  /**
   * What changed since a list that somebody holds, signed; null where only the whole list helps: it is none of ours any
   * more, or the changes are no shorter.
   */
  async changes(name: string, held: ChangesSince): Promise<SignedToken | null> {
    const current = await this.standing(name);
    if (current === null) return null;
    const { list, purpose, bits, now, id, validFrom, validUntil } = current;
    const turned = placesTurned(await this.register.turned(list, held.since, now), purpose, held.since, now);
    const before = turnedOver(bits, turned);
    if (before === null || (await digestOf(before)) !== held.digest) return null;
    const changes: ListChanges = {
      ...{ id, from: held.digest, to: await digestOf(bits), validFrom, validUntil },
      turned: writePlaces(turned),
    };
    if (changes.turned.length > encodedBits(bits).length) return null;
    return this.tokens.signOnce(`changes ${name} ${held.digest}`, 'status-changes+jwt', changes);
  }

  /** One list as it stands now, for our own checks; null where there is none of this name. */
  async current(name: string): Promise<StatusList | null> {
    const standing = await this.standing(name);
    if (standing === null) return null;
    const { bits, validFrom: asOf, validUntil } = standing;
    return { name, asOf, validUntil, bits };
  }

  private async standing(name: string): Promise<Current | null> {
    if (!(await this.names()).includes(name)) return null;
    const [list, kind] = name.split('-');
    const purpose = StatusPurpose.parse(kind);
    const now = this.clock.now();
    const bits = bitsAt(await this.register.unsettled(Number(list)), purpose, now);
    const id = `${originOf(this.config)}${LISTS_PATH}/${name}`;
    return { list: Number(list), purpose, bits, now, id, ...(await this.validity(Number(list), now)) };
  }

  // Dated by the hour that has begun, or by the last change since: it is exactly what was true then, and every process
  // says the same.
  private async validity(list: number, now: string): Promise<{ validFrom: string; validUntil: string }> {
    const begun = Math.floor(Date.parse(now) / HOUR) * HOUR;
    const turned = await this.register.lastTurn(list, now);
    const from = Math.max(begun, turned === null ? 0 : Date.parse(turned));
    return { validFrom: new Date(from).toISOString(), validUntil: new Date(from + VALID).toISOString() };
  }

  private credential({ id, purpose: statusPurpose, bits, validFrom, validUntil }: Current): ListCredential {
    const subject = { id: `${id}#list`, type: 'BitstringStatusList' as const, statusPurpose };
    return {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      id,
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      issuer: originOf(this.config),
      ...{ validFrom, validUntil },
      credentialSubject: { ...subject, encodedList: encodedBits(bits) },
    };
  }
}

const encodedBits = (bits: Buffer): string => `u${gzipSync(bits, { level: 9 }).toString('base64url')}`;
