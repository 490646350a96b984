import { DomainError } from '../kernel/domain-error.ts';
import type { ContactKind } from './contact.ts';

/** A contact in the one form in which it is compared: `+628…` (E.164), or an address in small letters. */
export interface Contact {
  kind: ContactKind;
  value: string;
}

const MAIL = /^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/;

/** Reads a contact as people write it: `0812-3456-789`, `+62 812…`, `62812…`, or an e-mail address. */
export function contactIn(typed: string): Contact {
  const plain = typed.trim();
  if (MAIL.test(plain)) return { kind: 'email', value: plain.toLowerCase() };
  const digits = plain.replace(/[\s().-]/g, '').replace(/^(\+62|62|0)(?=\d)/, '+62');
  if (!/^\+\d{9,15}$/.test(digits)) throw new DomainError('contact.unreadable');
  return { kind: 'phone', value: digits };
}

/** As much of a contact as a list shows. */
export function maskedContact({ kind, value }: Contact): string {
  if (kind === 'phone') return `•••• ${value.slice(-4)}`;
  const [name = '', host = ''] = value.split('@');
  return `${name.slice(0, 1)}•••@${host}`;
}
