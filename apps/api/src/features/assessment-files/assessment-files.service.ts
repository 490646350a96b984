import type { Actor } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import type { KeptFile } from '../../files/kept-file.ts';
import type { FileAnswer } from '../../http/call.ts';
import { Vault } from '../../secrets/vault.ts';
import { assertNotErased } from '../retention/erased.rules.ts';
import { type AssessmentFile, AssessmentFileRepository } from './assessment-file.repository.ts';

const PURPOSE = 'file of an assessment';

/** Files that applications, licences and assessments rest on: sealed, one body's own, never changed. */
@Injectable()
export class AssessmentFilesService {
  constructor(private readonly vault: Vault) {}

  /** Keeps a file as `keptFile` made it, and answers its id. */
  async keep(tx: Tx, bodyId: string, { type, content }: KeptFile, actor: Actor): Promise<string> {
    const id = newId();
    const by = { id: actor.accountId, name: actor.fullName };
    const sealed = this.vault.sealFile(PURPOSE, content);
    await AssessmentFileRepository.in(tx).insert({ id, bodyId, type, sealed }, by);
    return id;
  }

  /** A file under a name for saving; who may see it is decided by whoever asks. Null where there is none. */
  async open(tx: Tx, id: string, name: string): Promise<FileAnswer | null> {
    const file = await AssessmentFileRepository.in(tx).find(id);
    if (!file) await assertNotErased(tx, 'assessment_files', id);
    return file && this.answer(file, name);
  }

  private answer({ type, sealed }: AssessmentFile, name: string): FileAnswer {
    const picture = type === 'image/jpeg';
    const content = this.vault.openFile(PURPOSE, sealed);
    return { content, type, name: `${name}.${picture ? 'jpg' : 'pdf'}`, inline: picture };
  }
}
