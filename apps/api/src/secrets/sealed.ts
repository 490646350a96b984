import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** Encrypts with a key derived from a secret; changed bytes are noticed when it is opened (AES-256-GCM). */
export function sealWith(secret: string | Uint8Array, plain: Uint8Array, purpose = 'seal'): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', derive(secret, purpose), nonce);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what `sealWith` made with the same secret and purpose. */
export function openWith(secret: string | Uint8Array, sealed: Uint8Array, purpose = 'seal'): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', derive(secret, purpose), sealed.subarray(0, NONCE));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, sealed.length - TAG)), decipher.final()]);
}

/** A key for one purpose, so that no two uses share one. */
export function derive(secret: string | Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'kompeten', purpose, 32));
}
