import { randomInt } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { withSealBehind } from './append-seal.ts';
import { type StandIn, type StandInAnswer, standIn } from './http-stand-in.ts';
import { type TrustServiceStage, trustService } from './trust-service.ts';

/** What goes wrong once, at the next file that is to be signed. */
export type BsreFault = 'reply_lost' | 'unavailable' | 'rewritten' | 'other_key';

/** Somebody whom BSrE knows. */
export interface BsreOfficial {
  fullName: string;
  nik: string;
  passphrase: string;
}

/** A stand-in for BSrE's client gateway: the parts of its API v2 that public clients show, with seals that OpenSSL makes. */
export interface BsreServer extends StandIn {
  readonly trust: TrustServiceStage;
  readonly account: { username: string; password: string };
  readonly seal: { idSubscriber: string; activation: string };
  readonly person: BsreOfficial;
  /** Where the certificates of people lead. */
  readonly peopleTrust: TrustServiceStage;
  /** How many wrong passphrases came. */
  readonly wrongPassphrases: number;
  /** The files that were signed here, whoever got to see them. */
  readonly signed: Buffer[];
  /** The files as they came. */
  readonly received: Buffer[];
  /** Lets the next file fail, or the one after as many others. */
  failOnce(fault: BsreFault, after?: number): void;
  /** What happens before each file is signed. */
  whenAsked(act: (() => Promise<void>) | null): void;
}

/** Starts the stand-in with an account, an activated seal and one official. */
export async function bsreServer(clockNow?: Date): Promise<BsreServer> {
  const desk = new BsreDesk(clockNow);
  const stand = await standIn((path, body, request) => desk.answer(path, body, request));
  const close = async () => {
    await stand.close();
    desk.trust.folder.remove();
    desk.peopleTrust.folder.remove();
  };
  return Object.assign(desk, { url: stand.url, close });
}

const said = (status: number, code: number, error: string) => ({ status, body: { status_code: code, error } });

class BsreDesk {
  readonly account = { username: 'kompeten', password: 'sandi-gerbang' };
  readonly seal = { idSubscriber: 'SEGEL-0001', activation: '481516' };
  readonly person = { fullName: 'Pejabat Contoh', nik: '3510014107900001', passphrase: 'rahasia-pejabat' };
  wrongPassphrases = 0;
  readonly signed: Buffer[] = [];
  readonly received: Buffer[] = [];
  readonly trust: TrustServiceStage;
  readonly peopleTrust: TrustServiceStage;
  readonly #other: TrustServiceStage;
  readonly #codes = new Set<string>();
  #fault: { kind: BsreFault; after: number } | null = null;
  #whenAsked: (() => Promise<void>) | null = null;

  constructor(clockNow?: Date) {
    this.trust = trustService('Balai Sertifikasi Elektronik CONTOH', clockNow);
    this.peopleTrust = trustService('Balai Sertifikasi Elektronik CONTOH', clockNow, this.person.fullName);
    this.#other = trustService('Orang Lain', clockNow);
  }

  failOnce(kind: BsreFault, after = 0): void {
    this.#fault = { kind, after };
  }

  whenAsked(act: (() => Promise<void>) | null): void {
    this.#whenAsked = act;
  }

  async answer(path: string, body: Record<string, unknown>, request: IncomingMessage): Promise<StandInAnswer> {
    if (path.endsWith('/pdf') && body.passphrase !== undefined) await this.#whenAsked?.();
    return this.#answered(path, body, request);
  }

  #answered(path: string, body: Record<string, unknown>, { headers }: IncomingMessage): StandInAnswer {
    const basic = Buffer.from(`${this.account.username}:${this.account.password}`).toString('base64');
    if (headers.authorization !== `Basic ${basic}`) return said(401, 401, 'Unauthorized');
    if (path === '/api/v2/seal/get/totp') return this.#code(body);
    if (path === '/api/v2/seal/pdf') return this.#sealed(body);
    if (path === '/api/v2/sign/pdf') return this.#signedInPerson(body);
    if (path === '/api/v2/verify/pdf') return this.#verified(body);
    return said(404, 404, 'Not Found');
  }

  #code({ idSubscriber, totp, data }: Record<string, unknown>): StandInAnswer {
    if (idSubscriber !== this.seal.idSubscriber || totp !== this.seal.activation || data !== 1) {
      return { body: { result: false, message: 'Kode aktivasi segel tidak berlaku' } };
    }
    const code = String(randomInt(100_000, 1_000_000));
    this.#codes.add(code);
    return { body: { result: true, message: 'OK', totp: code, expires: '2099-01-01T00:00:00' } };
  }

  #sealed({ idSubscriber, totp, file }: Record<string, unknown>): StandInAnswer {
    const isKnown = idSubscriber === this.seal.idSubscriber && this.#codes.delete(String(totp));
    return isKnown ? this.#signedFile(file, this.trust) : said(400, 2021, 'TOTP tidak berlaku');
  }

  #signedInPerson({ nik, passphrase, file }: Record<string, unknown>): StandInAnswer {
    if (nik !== this.person.nik) return said(400, 2011, 'User belum terdaftar');
    if (passphrase === this.person.passphrase) return this.#signedFile(file, this.peopleTrust);
    this.wrongPassphrases += 1;
    return said(400, 2031, 'Passphrase anda salah');
  }

  #signedFile(files: unknown, own: TrustServiceStage): StandInAnswer {
    const [file] = Array.isArray(files) ? files : [];
    const pdf = Buffer.from(String(file), 'base64');
    if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-'))) return said(400, 4001, 'Berkas bukan PDF');
    const fault = this.#faultNow();
    if (fault === 'unavailable') return said(503, 503, 'Layanan tidak tersedia');
    this.received.push(pdf);
    const trust = fault === 'other_key' ? this.#other : own;
    const seen =
      fault === 'rewritten' ? Buffer.from(pdf.toString('latin1').replace('Kompeten', 'Kompotun'), 'latin1') : pdf;
    const signed = withSealBehind(seen, (content) => trust.cades(content));
    this.signed.push(signed);
    return { body: { time: 412, file: [signed.toString('base64')] }, lost: fault === 'reply_lost' };
  }

  #faultNow(): BsreFault | null {
    if (this.#fault === null) return null;
    const { kind, after } = this.#fault;
    this.#fault = after === 0 ? null : { kind, after: after - 1 };
    return after === 0 ? kind : null;
  }

  #verified({ file }: Record<string, unknown>): StandInAnswer {
    const isOurs = this.signed.some((signed) => signed.equals(Buffer.from(String(file), 'base64')));
    const conclusion = isOurs ? 'VALID' : 'NO_SIGNATURE';
    return {
      body: {
        conclusion,
        description: isOurs ? 'Dokumen asli' : 'Dokumen belum ditandatangani',
        signatureCount: isOurs ? 1 : 0,
      },
    };
  }
}
