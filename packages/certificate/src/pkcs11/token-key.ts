import { createHash } from 'node:crypto';
import { attributes, held, room, ulongAt, ulongs } from './c-memory.ts';
import type { Cryptoki } from './cryptoki.ts';
import {
  CryptokiProblem,
  GONE_BEFORE,
  isLost,
  isPinRefused,
  keyProblem,
  LOGGED_IN_BEFORE,
} from './cryptoki-problem.ts';
import {
  certificatesOf,
  type KeyName,
  keyNamed,
  type Session,
  type Token,
  type TokenName,
  tokenNamed,
  typeOfKey,
} from './token-objects.ts';

/** Where a key lies, and who opens it. */
export interface KeyPlace {
  token: TokenName;
  key: KeyName;
  /** Gives the PIN of the token's user; asked at each login, and kept nowhere. */
  pin: () => string;
  /** How long one signature may take, with all that comes before it. */
  timeoutMilliseconds: number;
}

interface OpenKey {
  session: Session;
  key: bigint;
}

const SERIAL_SESSION = 4;
const USER = 1;
const LARGEST_SIGNATURE = 1024;

/** A private key on a token: logged in once, opened anew when its session is lost, and used by one caller at a time. */
export class TokenKey {
  private open: OpenKey | null = null;

  constructor(
    private readonly cryptoki: Cryptoki,
    private readonly place: KeyPlace,
  ) {}

  /** Signs by a mechanism without parameters; what the module answers is handed on as it is. */
  sign(mechanism: number, input: Uint8Array): Promise<Buffer> {
    return this.used((open) => this.signed(open, mechanism, input));
  }

  /** The certificates beside the key and all on the token, in DER. */
  certificates(): Promise<{ own: Buffer[]; all: Buffer[] }> {
    return this.used(({ session, key }) => certificatesOf(session, key));
  }

  /** Its kind (`CKK_…`). */
  type(): Promise<number> {
    return this.used(({ session, key }) => typeOfKey(session, key));
  }

  private used<T>(work: (open: OpenKey) => Promise<T>): Promise<T> {
    return this.cryptoki.turns.take(this.place.timeoutMilliseconds, async () => {
      const before = this.open;
      try {
        return await work(await this.opened());
      } catch (cause) {
        if (!isLost(cause)) throw cause;
        if (this.open) await this.close(this.open.session);
        this.open = null;
        if (!before) throw cause;
        return work(await this.opened());
      }
    });
  }

  private async opened(): Promise<OpenKey> {
    if (this.open) return this.open;
    const { cryptoki } = this;
    await cryptoki.begin();
    const token = await tokenNamed(cryptoki, this.place.token);
    const handle = ulongs(cryptoki.machine, 0);
    await cryptoki.call('C_OpenSession', [token.slot, SERIAL_SESSION, null, null, handle]);
    const session = { cryptoki, handle: ulongAt(cryptoki.machine, handle) };
    try {
      await this.login(session, token);
      this.open = { session, key: await keyNamed(session, this.place.key) };
      return this.open;
    } catch (cause) {
      await this.close(session);
      throw cause;
    }
  }

  private close({ handle }: Session): Promise<void> {
    return this.cryptoki.call('C_CloseSession', [handle], GONE_BEFORE);
  }

  // A few wrong PINs lock a token, and a batch asks for hundreds of signatures: one that was refused is not said again.
  private async login({ cryptoki, handle }: Session, { serial, label }: Token): Promise<void> {
    const pin = held(this.place.pin());
    const digest = createHash('sha256').update(pin).digest('hex');
    if (cryptoki.refusedPins.get(serial) === digest)
      throw keyProblem('pin_refused_before', `token ${label} said no to this PIN; put the right one, and it is tried`);
    try {
      await cryptoki.call('C_Login', [handle, USER, pin, pin.length], LOGGED_IN_BEFORE);
      cryptoki.refusedPins.delete(serial);
    } catch (cause) {
      if (cause instanceof CryptokiProblem && isPinRefused(cause)) cryptoki.refusedPins.set(serial, digest);
      throw cause;
    } finally {
      pin.fill(0);
    }
  }

  private async signed({ session, key }: OpenKey, mechanism: number, input: Uint8Array): Promise<Buffer> {
    const { machine } = this.cryptoki;
    const bytes = held(input);
    const [signature, length] = [room(LARGEST_SIGNATURE), ulongs(machine, LARGEST_SIGNATURE)];
    const by = attributes(machine, [[mechanism, Buffer.alloc(0)]]);
    await this.cryptoki.call('C_SignInit', [session.handle, by, key]);
    await this.cryptoki.call('C_Sign', [session.handle, bytes, bytes.length, signature, length]);
    return Buffer.from(signature.subarray(0, Number(ulongAt(machine, length))));
  }
}
