import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { isIP } from 'node:net';
import { type DeliveryFault, DomainError } from '@kompeten/domain';
import { outerAddressOf } from './receiver-address.rules.ts';

/** The longest a receiver is waited for, and the most of its answer that is read. */
const LIMITS = { milliseconds: 10_000, bytes: 16_384 };

/** What a receiver answered, or why it was not reached. */
export type SendingResult = { status: number; fault: 'not_2xx' | null } | { status: null; fault: DeliveryFault };

/** One delivery on its way. */
export interface Parcel {
  url: URL;
  headers: Record<string, string>;
  body: string;
}

/** How the addresses of a name are found. */
export type Resolve = (name: string) => Promise<LookupAddress[]>;

const resolveAll: Resolve = (name) => lookup(name, { all: true, verbatim: true });

/** Sends deliveries to addresses of the public internet and to no others. */
export class WebhookSender {
  constructor(
    private readonly switches: { loopback: boolean },
    private readonly resolve: Resolve = resolveAll,
  ) {}

  /** Refuses a receiver that lies inside, or whose name is not known. */
  async assertReachable(url: URL): Promise<void> {
    if ((await this.addressOf(url)) === null) throw new DomainError('webhook.address_refused');
  }

  /**
   * Sends one delivery. The name is resolved once, and the connection goes to the very address that was looked at, so that
   * a name which changes its answer leads nowhere else. Redirects are answers like any other: they are not followed.
   */
  async send(parcel: Parcel): Promise<SendingResult> {
    const address = await this.addressOf(parcel.url).catch(() => undefined);
    if (address === undefined) return { status: null, fault: 'unreachable' };
    return address === null ? { status: null, fault: 'refused_address' } : delivered(parcel, address);
  }

  private async addressOf({ hostname }: URL): Promise<LookupAddress | null> {
    const name = hostname.replace(/^\[|\]$/g, '');
    const family = isIP(name);
    const addresses = family === 0 ? await this.resolved(name) : [{ address: name, family }];
    return this.switches.loopback ? (addresses[0] ?? null) : outerAddressOf(addresses);
  }

  private async resolved(name: string): Promise<LookupAddress[]> {
    const addresses = await this.resolve(name).catch((cause: unknown) => {
      throw Object.assign(new DomainError('webhook.address_unresolved'), { cause });
    });
    if (addresses.length === 0) throw new DomainError('webhook.address_unresolved');
    return addresses;
  }
}

function delivered({ url, headers, body }: Parcel, { address, family }: LookupAddress): Promise<SendingResult> {
  const length = String(Buffer.byteLength(body));
  const options = {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'content-length': length, 'user-agent': 'Kompeten' },
    signal: AbortSignal.timeout(LIMITS.milliseconds),
    agent: false as const,
    lookup: pinned({ address, family }),
  };
  return new Promise((settle) => {
    const request = (url.protocol === 'http:' ? plain : secure)(url, options, (response) => {
      const status = response.statusCode ?? 0;
      let bytes = 0;
      response
        .on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes <= LIMITS.bytes) return;
          settle({ status: null, fault: 'too_long' });
          response.destroy();
        })
        .on('error', () => settle({ status: null, fault: 'timeout' }))
        .on('end', () => settle({ status, fault: status >= 200 && status < 300 ? null : 'not_2xx' }));
    });
    request.on('error', (cause) => settle({ status: null, fault: faultOf(cause) })).end(body);
  });
}

type Found = (error: null, address: string | LookupAddress[], family?: number) => void;

/** Answers every question for an address with the one that was looked at. */
function pinned(address: LookupAddress) {
  return (_name: string, { all }: { all?: boolean }, found: Found) =>
    all ? found(null, [address]) : found(null, address.address, address.family);
}

const faultOf = ({ name }: Error): DeliveryFault => (/^(Timeout|Abort)Error$/.test(name) ? 'timeout' : 'unreachable');
