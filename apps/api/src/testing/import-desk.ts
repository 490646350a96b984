import { cooperatives, imports } from '@kompeten/contract';
import type { ImportDetail, ImportUpload, RowOutcome } from '@kompeten/domain';
import { type SignedIn, signedIn } from './builders.ts';
import { aCsv } from './spreadsheets.ts';
import type { TestApi } from './test-api.ts';

/** The heading of a file of cooperatives. */
export const HEADING = ['Nama Koperasi', 'Jenis', 'Kode Wilayah', 'No. Badan Hukum', 'Unit usaha', 'Alamat'];

/** Where the cooperatives of these files are, unless told otherwise. */
export const VILLAGE = '35.10.05.2001';

/** A line of a file of cooperatives. */
export const line = (
  name: string,
  number = '',
  {
    kind = '',
    region = VILLAGE,
    units = '',
    address = '',
  }: Partial<Record<'kind' | 'region' | 'units' | 'address', string>> = {},
) => [name, kind, region, number, units, address];

/** Which import a call is about. */
export const of = (importId: string) => ({ params: { importId } });

/** A clerk at the desk at which cooperatives are imported. */
export class ImportDesk {
  private constructor(
    private readonly api: TestApi,
    readonly operator: SignedIn,
    private readonly wish: ImportUpload = { kind: 'cooperatives' },
  ) {}

  static async at(api: TestApi): Promise<ImportDesk> {
    return new ImportDesk(api, await signedIn(api, { role: 'operator' }));
  }

  /** The desk at which somebody brings in another kind. */
  static of(api: TestApi, by: SignedIn, wish: ImportUpload): ImportDesk {
    return new ImportDesk(api, by, wish);
  }

  upload(content: Buffer, by = this.operator): Promise<ImportDetail> {
    const file = new Blob([new Uint8Array(content)]);
    return by.call(imports.createImport, { query: this.wish, file, fileName: 'berkas.xlsx' });
  }

  get(id: string): Promise<ImportDetail> {
    return this.operator.call(imports.getImport, of(id));
  }

  /** Takes the proposal for the first sheet and has the file read. */
  async match({ id, sheets }: ImportDetail): Promise<ImportDetail> {
    if (!sheets[0]) throw new Error('No sheet was found.');
    await this.operator.call(imports.matchImport, { ...of(id), body: sheets[0].proposal });
    await this.api.runJobs();
    return this.get(id);
  }

  async staged(rows: string[][]): Promise<ImportDetail> {
    return this.match(await this.upload(aCsv([HEADING, ...rows])));
  }

  /** Has a whole file read, its heading first. */
  async read(rows: string[][]): Promise<ImportDetail> {
    return this.match(await this.upload(aCsv(rows)));
  }

  async confirm({ id, counts }: Pick<ImportDetail, 'id' | 'counts'>): Promise<ImportDetail> {
    await this.operator.call(imports.confirmImport, { ...of(id), body: { counts } });
    await this.api.runJobs();
    return this.get(id);
  }

  async undo({ id }: { id: string }): Promise<ImportDetail> {
    await this.operator.call(imports.undoImport, of(id));
    await this.api.runJobs();
    return this.get(id);
  }

  async rows(id: string, outcome?: RowOutcome | 'kept') {
    return (await this.operator.call(imports.listImportRows, { ...of(id), query: { outcome } })).items;
  }

  /** The cooperatives that a search finds. */
  async named(q: string) {
    return (await this.operator.call(cooperatives.listCooperatives, { query: { q } })).items;
  }
}
