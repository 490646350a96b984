import { createHash } from 'node:crypto';
import { signDigest } from '@kompeten/certificate';
import { type Actor, type BundleQuery, type Centre, DomainError } from '@kompeten/domain';
import { bundleReadme } from '@kompeten/messages';
import { Injectable } from '@nestjs/common';
import { type ZippedFile, zipStream } from '../../archives/zip-stream.ts';
import { Clock, dayInJakarta } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import type { FileAnswer } from '../../http/call.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { SigningKeysService } from '../signing-keys/signing-keys.service.ts';
import { type BundledFile, BundleRepository } from './bundle.repository.ts';
import { BundleList } from './bundle-list.ts';

/** Files read at once. */
const AT_ONCE = 20;

const fingerprintOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

/** The certificates of a centre in one archive, with a list of their fingerprints that the deployment's key has signed. */
@Injectable()
export class BundlesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly centres: CentresService,
    private readonly keys: SigningKeysService,
    private readonly clock: Clock,
  ) {}

  /** The archive, made while it is sent; who took it stands in the trail. Refuses with `certificate.bundle_empty`. */
  async download(centreId: string, query: BundleQuery, actor: Actor): Promise<FileAnswer> {
    const signer = this.keys.provider();
    const centre = await this.transactions.run(async (tx) => {
      const found = await this.centres.allowed(tx, centreId, actor, 'certificate.read');
      const count = await BundleRepository.in(tx).count(centreId, query);
      if (count === 0) throw new DomainError('certificate.bundle_empty');
      const event = {
        type: 'certificate.bundle_taken',
        subjectType: 'centre' as const,
        subjectId: centreId,
        data: { count },
      };
      await AuditRepository.in(tx).append(actor, [event], centreId);
      return found;
    });
    const asOf = this.clock.now();
    const content = zipStream(this.files(centre, query, { asOf, signer }), new Date(asOf));
    return { content, type: 'application/zip', name: `sertifikat-${centre.numberUnit}-${dayInJakarta(asOf)}.zip` };
  }

  private async *files(
    { id, name }: Centre,
    query: BundleQuery,
    { asOf, signer }: { asOf: string; signer: ReturnType<SigningKeysService['provider']> },
  ): AsyncGenerator<ZippedFile> {
    const list = await BundleList.begin({ format: 'kompeten-bundle/1', issuer: { id, name }, asOf });
    try {
      for await (const { code, number, pdf, ...stored } of this.certificates(id, query)) {
        const sha256 = fingerprintOf(pdf);
        if (sha256 !== stored.sha256)
          throw new Error(`The stored file of certificate ${stored.id} is not what was issued`);
        const file = `sertifikat/${(number ?? code).replace(/[^\w.-]+/g, '-')}_${code}.pdf`;
        await list.add({ file, code, number, sha256 });
        yield { name: file, content: pdf };
      }
      const { content, digest } = await list.end();
      yield { name: 'daftar.json', content };
      yield { name: 'daftar.json.p7s', content: await signDigest(digest, signer) };
      yield { name: 'BACA-SAYA.txt', content: Buffer.from(bundleReadme) };
    } finally {
      await list.remove();
    }
  }

  /** A few at a time and each in a transaction of its own: a slow reader keeps nothing open. */
  private async *certificates(centreId: string, query: BundleQuery): AsyncGenerator<BundledFile> {
    for (let after: string | undefined; ; ) {
      const from = after;
      const ids = await this.transactions.read((tx) => BundleRepository.in(tx).idsAfter(centreId, query, from));
      for (let at = 0; at < ids.length; at += AT_ONCE) {
        const few = ids.slice(at, at + AT_ONCE);
        yield* await this.transactions.read((tx) => BundleRepository.in(tx).files(few));
      }
      after = ids.at(-1);
      if (after === undefined) return;
    }
  }
}
