import { Injectable } from '@nestjs/common';
import { Vault } from '../../secrets/vault.ts';
import type { KindOfImport } from './import-kind.ts';

const PURPOSE = 'staged identity document';
const SEALED = 'sealed:';

type Texts = Record<string, string>;

/** Numbers of identity documents in files and staged rows: sealed where they lie, and shown by their last four digits. */
@Injectable()
export class PrivateCells {
  constructor(private readonly vault: Vault) {}

  /** The cells of a row as they are stored. */
  shut(kind: KindOfImport, cells: Texts): Texts {
    return changed(kind, cells, (text) => this.seal(text));
  }

  /** The cells of a row as the file has them. */
  open(kind: KindOfImport, cells: Texts): Texts {
    return changed(kind, cells, (text) => this.unseal(text));
  }

  /** The cells of a row as people see them. */
  masked(kind: KindOfImport, cells: Texts): Texts {
    return changed(kind, cells, (text) => maskedText(this.unseal(text)));
  }

  /** What was read of a row as it is stored. */
  shutValues(kind: KindOfImport, values: Record<string, unknown> | null): Record<string, unknown> | null {
    if (values === null || !isPersonal(kind)) return values;
    return { sealed: this.seal(JSON.stringify(values)) };
  }

  /** What was read of a row. */
  openValues(kind: KindOfImport, values: Record<string, unknown>): Record<string, unknown> {
    return isPersonal(kind) ? JSON.parse(this.unseal(String(values.sealed))) : values;
  }

  /** A file as it is stored. */
  shutFile(kind: KindOfImport, content: Buffer): Buffer {
    return isPersonal(kind) ? this.vault.sealFile(PURPOSE, content) : content;
  }

  /** A file as it was uploaded. */
  openFile(kind: KindOfImport, content: Buffer): Buffer {
    return isPersonal(kind) ? this.vault.openFile(PURPOSE, content) : content;
  }

  /** What a preview shows of a cell. */
  preview(kind: KindOfImport, text: string): string {
    return isPersonal(kind) ? text.replace(/[\d\s.-]{14,}/g, (digits) => maskedText(digits)) : text;
  }

  private seal(text: string): string {
    return `${SEALED}${this.vault.seal(PURPOSE, text).toString('base64')}`;
  }

  private unseal(text: string): string {
    if (!text.startsWith(SEALED)) return text;
    return this.vault.open(PURPOSE, Buffer.from(text.slice(SEALED.length), 'base64'));
  }
}

/** Whether a kind holds numbers of identity documents. */
export const isPersonal = (kind: KindOfImport): boolean => sealedOf(kind).length > 0;

const sealedOf = (kind: KindOfImport): readonly string[] => (kind.way === 'services' ? kind.sealed : []);

function changed(kind: KindOfImport, cells: Texts, change: (text: string) => string): Texts {
  const own = sealedOf(kind).filter((field) => cells[field] !== undefined);
  return own.length === 0
    ? cells
    : { ...cells, ...Object.fromEntries(own.map((field) => [field, change(cells[field] ?? '')])) };
}

/** Everything but the last four signs, hidden. */
export const maskedText = (text: string): string => text.slice(0, -4).replace(/\S/g, '•') + text.slice(-4);
