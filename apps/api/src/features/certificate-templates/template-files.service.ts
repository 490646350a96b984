import {
  type Actor,
  type CertificateTemplateDetail,
  DomainError,
  TemplateFile,
  type TemplateScope,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { drawnLogo } from '../../files/drawn-logo.ts';
import type { FileAnswer, UploadedFile } from '../../http/call.ts';
import { TemplateRepository } from './template.repository.ts';
import { TemplateAccessService } from './template-access.service.ts';
import { TemplateStoreService } from './template-store.service.ts';

/** What goes into a template as a file and comes out of it as one. */
@Injectable()
export class TemplateFilesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: TemplateAccessService,
    private readonly store: TemplateStoreService,
  ) {}

  /** Gives a draft a logo, drawn anew. */
  async putLogo(id: string, { content }: UploadedFile, actor: Actor): Promise<CertificateTemplateDetail> {
    const logo = await drawnLogo(content);
    if (logo === null) throw new DomainError('certificate_template.logo_type');
    return this.store.change(id, 'logo_changed', actor, ({ slots }) => ({ slots, logo }));
  }

  /** Takes the logo from a draft. */
  removeLogo(id: string, actor: Actor): Promise<CertificateTemplateDetail> {
    return this.store.change(id, 'logo_changed', actor, ({ slots, logo }) => {
      if (logo === null) throw new DomainError('certificate_template.no_logo');
      return { slots, logo: null };
    });
  }

  /** The template as one file, its logo in it. */
  exported(id: string, actor: Actor): Promise<FileAnswer> {
    return this.transactions.read(async (tx) => {
      const found = await TemplateRepository.in(tx).find(id);
      const { kind, edition, slots, logo } = await this.access.visible(tx, found, actor, 'certificate_template.read');
      const file: TemplateFile = {
        format: 'kompeten-certificate-template',
        formatVersion: 1,
        ...{ kind, slots, logo: logo?.toString('base64') ?? null },
      };
      const content = Buffer.from(JSON.stringify(file, null, 2));
      return { content, type: 'application/json', name: `templat-${kind}-${edition}.json` };
    });
  }

  /** Begins the next edition from a file; its logo is drawn anew as any other. */
  async imported(scope: TemplateScope, { content }: UploadedFile, actor: Actor): Promise<CertificateTemplateDetail> {
    const parsed = TemplateFile.safeParse(jsonIn(content));
    if (!parsed.success) throw new DomainError('certificate_template.file_invalid');
    const { slots, logo: inside } = parsed.data;
    const logo = inside === null ? null : await drawnLogo(Buffer.from(inside, 'base64'));
    if (inside !== null && logo === null) throw new DomainError('certificate_template.logo_type');
    return this.store.begin(scope, actor, 'imported', () => ({ slots, logo }));
  }
}

/** What a file holds as JSON; undefined, which no schema takes, where it is none. */
function jsonIn(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString());
  } catch {
    return undefined;
  }
}
