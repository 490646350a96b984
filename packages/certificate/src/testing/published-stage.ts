import { createServer, type ServerResponse } from 'node:http';
import { type IssuedPair, proofOfGood } from '../long-term/certificate-proof.ts';
import { publishedOverHttp } from '../long-term/published-word.ts';
import { readCertificate } from '../verification/x509-reading.ts';
import { type IssuedFiles, issuingAuthority, type RegisteredAs } from './issuing-authority.ts';
import { type FreePlace, freePlace, ocspResponder } from './ocsp-responder.ts';

/** What makes somebody a responder: the purpose, and that nobody need look it up. */
export const FOR_ANSWERS = 'extendedKeyUsage=OCSPSigning';
const UNASKED = 'noCheck=ignored';

/** An authority whose certificates name where it answers and where its list lies, and who answers there by turns. */
export type PublishedStage = Awaited<ReturnType<typeof publishedStage>>;

/** Makes the authority; whoever answers ends with `clear`. */
export async function publishedStage() {
  const authority = issuingAuthority('Pewaktu');
  const [answers, lists] = [await freePlace(), await freePlace()];
  const open: (() => Promise<void>)[] = [];
  const named = { responder: `authorityInfoAccess=OCSP;URI:${answers.url}`, list: listAt(lists) };
  const pairOf = ({ der }: IssuedFiles): IssuedPair => ({
    certificate: readCertificate(der),
    issuer: readCertificate(authority.root.der),
  });
  return {
    ...{ authority, answers, lists, named, pairOf },
    delegate: authority.issue('Penjawab', [FOR_ANSWERS, UNASKED]),
    /** A certificate that the register knows so. */
    registered(commonName: string, as: RegisteredAs, ...extensions: string[]): IssuedFiles {
      const issued = authority.issue(commonName, extensions);
      authority.register(issued, as);
      return issued;
    },
    /** Lets a responder answer with this key. */
    async answerWith(signer: IssuedFiles, ...flags: string[]): Promise<void> {
      const responder = await ocspResponder(authority, signer, answers, flags);
      open.push(responder.close);
    },
    /** Gives everybody the same bytes at a place; none ever, where they are null. */
    async say(body: Buffer | null, place: FreePlace = answers, status = 200): Promise<void> {
      open.push(
        await saying(place, (response) => void (body && response.writeHead(status, { connection: 'close' }).end(body))),
      );
    },
    proof: (issued: IssuedFiles, now = new Date(), timeout = 5_000) =>
      proofOfGood(pairOf(issued), publishedOverHttp(now, timeout)),
    async clear(): Promise<void> {
      for (const close of open.splice(0)) await close();
    },
  };
}

const listAt = ({ url }: FreePlace): string => `crlDistributionPoints=URI:${url}`;

async function saying({ port }: FreePlace, answer: (response: ServerResponse) => void): Promise<() => Promise<void>> {
  const server = createServer((_, response) => answer(response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
}
