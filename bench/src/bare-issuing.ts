import {
  type CertificateDocument,
  createAuthority,
  issueCertificatePdf,
  localSignatureProvider,
} from '@kompeten/certificate';
import { type LocalPostgres, throwawayCluster } from '@kompeten/local-postgres';
import pg from 'pg';
import { benchCredentials } from './bench-credentials.ts';
import { postmasterOf } from './kill-postgres.ts';
import { familyCpuSeconds } from './process-family.ts';

const TABLE = `create table bare_certificates (code text primary key, number text not null unique, holder_name text not null,
  document jsonb not null, credential text not null, sha256 text not null, pdf bytea not null)`;
const INSERT = {
  name: 'bare_certificate',
  text: `insert into bare_certificates (code, number, holder_name, document, credential, sha256, pdf)
    values ($1, $2, $3, $4, $5, $6, $7)`,
};

/** What issuing costs where nothing is kept but the certificate: drawn, signed, and one durable row with its file. */
export class BareIssuing {
  readonly #signer = localSignatureProvider(createAuthority({ organisation: 'Bench', clockNow: new Date() }).signer);
  readonly #credentials = benchCredentials();

  private constructor(
    private readonly cluster: LocalPostgres,
    private readonly client: pg.Client,
  ) {}

  /** Opens a durable database that nobody else uses. */
  static async open(): Promise<BareIssuing> {
    const cluster = await throwawayCluster({ durable: true });
    const client = new pg.Client({ connectionString: cluster.ownerUrl });
    await client.connect();
    await client.query(TABLE);
    return new BareIssuing(cluster, client);
  }

  /** Certificates a second of processor, of this process and of its PostgreSQL, one after another. */
  async perCore(documents: readonly CertificateDocument[]): Promise<number> {
    await this.client.query('truncate bare_certificates');
    const database = familyCpuSeconds(postmasterOf(this.cluster));
    const before = process.cpuUsage();
    for (const [index, document] of documents.entries()) await this.issue(document, index);
    const { user, system } = process.cpuUsage(before);
    const inDatabase = familyCpuSeconds(postmasterOf(this.cluster)) - database;
    return documents.length / ((user + system) / 1_000_000 + inDatabase);
  }

  async stop(): Promise<void> {
    await this.client.end();
    await this.cluster.stop();
  }

  private async issue(document: CertificateDocument, index: number): Promise<void> {
    const signedAt = new Date();
    const credential = await this.#credentials.signed(document, signedAt);
    const options = { signedAt, credential, status: { list: 1, index } };
    const { pdf, sha256 } = await issueCertificatePdf(document, this.#signer, options);
    const { code, number, holderName } = document;
    const values = [code, number, holderName, JSON.stringify(document), credential, sha256, pdf];
    await this.client.query({ ...INSERT, values });
  }
}
