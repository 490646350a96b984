import { randomInt } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { withSealBehind } from './append-seal.ts';
import { type StandIn, type StandInAnswer, standIn } from './http-stand-in.ts';
import { type TrustServiceStage, trustService } from './trust-service.ts';

/** What goes wrong once, at the next file that is to be signed. */
export type BsreFault = 'reply_lost' | 'unavailable' | 'rewritten' | 'other_key';

/** A stand-in for BSrE's client gateway: the parts of its API v2 that public clients show, with seals that OpenSSL makes. */
export interface BsreServer extends StandIn {
  readonly trust: TrustServiceStage;
  readonly account: { username: string; password: string };
  readonly seal: { idSubscriber: string; activation: string };
  readonly person: { nik: string; passphrase: string };
  /** The files that were signed here, whoever got to see them. */
  readonly signed: Buffer[];
  /** The files as they came. */
  readonly received: Buffer[];
  failOnce(fault: BsreFault): void;
}

/** Starts the stand-in with an account, an activated seal and one official. */
export async function bsreServer(clockNow?: Date): Promise<BsreServer> {
  const desk = new BsreDesk(clockNow);
  const stand = await standIn((path, body, request) => desk.answer(path, body, request));
  const close = async () => {
    await stand.close();
    desk.trust.folder.remove();
  };
  return Object.assign(desk, { url: stand.url, close });
}

const said = (status: number, code: number, error: string): StandInAnswer => ({
  status,
  body: { status_code: code, error },
});

class BsreDesk {
  readonly account = { username: 'kompeten', password: 'sandi-gerbang' };
  readonly seal = { idSubscriber: 'SEGEL-0001', activation: '481516' };
  readonly person = { nik: '3510014107900001', passphrase: 'rahasia-pejabat' };
  readonly signed: Buffer[] = [];
  readonly received: Buffer[] = [];
  readonly trust: TrustServiceStage;
  readonly #other: TrustServiceStage;
  readonly #codes = new Set<string>();
  #fault: BsreFault | null = null;

  constructor(clockNow?: Date) {
    this.trust = trustService('Balai Sertifikasi Elektronik CONTOH', clockNow);
    this.#other = trustService('Orang Lain', clockNow);
  }

  failOnce(fault: BsreFault): void {
    this.#fault = fault;
  }

  answer(path: string, body: Record<string, unknown>, { headers }: IncomingMessage): StandInAnswer {
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
    return isKnown ? this.#signedFile(file) : said(400, 2021, 'TOTP tidak berlaku');
  }

  #signedInPerson({ nik, passphrase, file }: Record<string, unknown>): StandInAnswer {
    if (nik !== this.person.nik) return said(400, 2011, 'User belum terdaftar');
    return passphrase === this.person.passphrase ? this.#signedFile(file) : said(400, 2031, 'Passphrase anda salah');
  }

  #signedFile(files: unknown): StandInAnswer {
    const [file] = Array.isArray(files) ? files : [];
    const pdf = Buffer.from(String(file), 'base64');
    if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-'))) return said(400, 4001, 'Berkas bukan PDF');
    const fault = this.#fault;
    this.#fault = null;
    if (fault === 'unavailable') return said(503, 503, 'Layanan tidak tersedia');
    this.received.push(pdf);
    const { trust } = fault === 'other_key' ? { trust: this.#other } : this;
    const seen =
      fault === 'rewritten' ? Buffer.from(pdf.toString('latin1').replace('Kompeten', 'Kompotun'), 'latin1') : pdf;
    const signed = withSealBehind(seen, (content) => trust.cades(content));
    this.signed.push(signed);
    return { body: { time: 412, file: [signed.toString('base64')] }, lost: fault === 'reply_lost' };
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
