import {
  type CertificationScheme,
  DomainError,
  type Page,
  type PageQuery,
  type SchemeChoice,
  type SchemeQuery,
  type SchemeVersion,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { SchemeRepository } from './scheme.repository.ts';
import type { SchemeRow } from './scheme.table.ts';

@Injectable()
export class SchemesService {
  constructor(private readonly transactions: Transactions) {}

  /** One page of the schemes with their versions, by code. */
  list(filter: SchemeQuery): Promise<Page<CertificationScheme>> {
    return this.transactions.read(async (tx) => {
      const { items, nextCursor } = await SchemeRepository.in(tx).list(filter);
      return { items: await this.withVersions(tx, items), nextCursor };
    });
  }

  /** One scheme with its versions. */
  get(id: string): Promise<CertificationScheme> {
    return this.transactions.read((tx) => this.of(tx, id));
  }

  /** The scheme of an id with its versions; refuses with `scheme.not_found`. */
  async of(tx: Tx, id: string): Promise<CertificationScheme> {
    const scheme = await SchemeRepository.in(tx).find(id);
    const [found] = scheme ? await this.withVersions(tx, [scheme]) : [];
    if (!found) throw new DomainError('scheme.not_found');
    return found;
  }

  /** One page of versions, for a curriculum to name one. */
  listVersions(filter: PageQuery): Promise<Page<SchemeChoice>> {
    return this.transactions.read(async (tx) => {
      const { items, nextCursor } = await SchemeRepository.in(tx).listVersions(filter);
      return { items: await this.named(tx, items), nextCursor };
    });
  }

  /** One version with the name of its scheme. */
  getVersion(id: string): Promise<SchemeChoice> {
    return this.transactions.read((tx) => this.versionOf(tx, id));
  }

  /** The version of an id; refuses with `scheme.version_unknown`. */
  async versionOf(tx: Tx, id: string): Promise<SchemeChoice> {
    const version = (await this.versionsOf(tx, [id])).get(id);
    if (!version) throw new DomainError('scheme.version_unknown');
    return version;
  }

  /** The versions of these ids, by id. */
  async versionsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, SchemeChoice>> {
    const versions = await this.named(tx, await SchemeRepository.in(tx).findVersions(ids));
    return new Map(versions.map((version) => [version.id, version]));
  }

  /** Refuses with `scheme.not_found` unless every one of these is a scheme. */
  async assertAll(tx: Tx, ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      if (!(await SchemeRepository.in(tx).find(id))) throw new DomainError('scheme.not_found');
    }
  }

  private async named(tx: Tx, versions: readonly SchemeVersion[]): Promise<SchemeChoice[]> {
    const found = await SchemeRepository.in(tx).findAll(versions.map(({ schemeId }) => schemeId));
    const schemes = new Map(found.map((scheme) => [scheme.id, scheme]));
    return versions.map((version) => {
      const scheme = schemes.get(version.schemeId);
      if (!scheme) throw new DomainError('scheme.not_found');
      const { code: schemeCode, title: schemeTitle, kind, illustrative } = scheme;
      return { ...version, schemeCode, schemeTitle, kind, illustrative };
    });
  }

  private async withVersions(tx: Tx, schemes: readonly SchemeRow[]): Promise<CertificationScheme[]> {
    const versions = await SchemeRepository.in(tx).versionsOf(schemes.map(({ id }) => id));
    return schemes.map((scheme) => ({
      ...scheme,
      versions: versions.filter(({ schemeId }) => schemeId === scheme.id),
    }));
  }
}
