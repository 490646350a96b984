import { createHash } from 'node:crypto';
import { DomainError } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { FileAnswer } from '../../http/call.ts';
import { type IssuedFile, IssuedFileRepository } from './issued-file.repository.ts';

/** Some eight hundred files of 75 kB. */
const AT_HAND_BYTES = 64 * 1024 * 1024;

/**
 * Hands over signed files. The bytes of those asked for lately are at hand by their fingerprint, and only if they have it;
 * whose a file is and that it was issued is the register's to say, each time, before anybody comes here.
 */
@Injectable()
export class IssuedFilesService {
  private readonly atHand = new Map<string, Buffer>();
  private bytes = 0;

  constructor(private readonly register: IssuedFileRepository) {}

  /** The same of a certificate whose row is at hand. */
  async ofRow({ id, number, code }: Omit<IssuedFile, 'sha256'>): Promise<FileAnswer> {
    return this.of({ id, number, code, sha256: await this.register.digest(id) });
  }

  /** The signed file of a certificate that the register has just named; refuses with `certificate.pdf_not_ready`. */
  async of(file: IssuedFile): Promise<FileAnswer> {
    const content = this.known(file.sha256) ?? (await this.register.content(file.id));
    if (!content) throw new DomainError('certificate.pdf_not_ready');
    this.keep(file.sha256, content);
    const name = `sertifikat-${(file.number ?? file.code).replaceAll('/', '-')}.pdf`;
    return { content, type: 'application/pdf', name };
  }

  private known(sha256: string | null): Buffer | undefined {
    return sha256 === null ? undefined : this.atHand.get(sha256);
  }

  /** The one asked for last is the last to go. */
  private keep(sha256: string | null, content: Buffer): void {
    if (sha256 === null) return;
    const isKnown = this.atHand.delete(sha256);
    if (!isKnown && fingerprintOf(content) !== sha256) return;
    this.atHand.set(sha256, content);
    if (!isKnown) this.bytes += content.length;
    for (const [oldest, { length }] of this.atHand) {
      if (this.bytes <= AT_HAND_BYTES) return;
      this.atHand.delete(oldest);
      this.bytes -= length;
    }
  }
}

const fingerprintOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
