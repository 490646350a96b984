import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SigningKeysService } from '../signing-keys/signing-keys.service.ts';

/** A signed JSON web token as it travels. */
export interface SignedToken {
  token: string;
  etag: string;
}

/** More than any deployment has lists; what is older is signed again. */
const KEPT = 500;

/** Signs what is published; the same content is signed once. */
@Injectable()
export class TokenSigner {
  private readonly signed = new Map<string, SignedToken>();

  constructor(private readonly keys: SigningKeysService) {}

  /** The token of a content, under the name by which it is asked for; null where there is no key to sign it with. */
  async signOnce(name: string, typ: string, content: object): Promise<SignedToken | null> {
    const signer = this.keys.statementSigner();
    if (signer === null) return null;
    const head = encoded({ alg: 'ES256', typ, kid: signer.publicKey.kid });
    const text = `${head}.${encoded(content)}`;
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
    const before = this.signed.get(name);
    if (before?.etag === etag) return before;
    const mark = Buffer.from(await signer.sign(Buffer.from(text))).toString('base64url');
    const published = { token: `${text}.${mark}`, etag };
    this.signed.delete(name);
    this.signed.set(name, published);
    const [oldest] = this.signed.keys();
    if (this.signed.size > KEPT && oldest !== undefined) this.signed.delete(oldest);
    return published;
  }
}

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
