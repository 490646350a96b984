import { formatCode, type VerificationAnswer } from '@kompeten/domain';
import { pdfCheckIn } from '@kompeten/messages';
import { formatDay, useLocale } from '@kompeten/ui';

/** What the register says of the code on a paper that was scanned, for comparing it with the paper by eye. */
export function PicturedCertificate({ certificate }: { certificate: VerificationAnswer }) {
  const locale = useLocale();
  const words = pdfCheckIn(locale);
  const { holderName, number, title, issuer, issuedOn, code } = certificate;
  const rows = [
    [words.fields.holderName, holderName],
    [words.fields.number, number],
    [words.fields.title, title],
    [words.fields.issuer, issuer],
    [words.fields.issuedOn, formatDay(locale, issuedOn)],
  ];
  return (
    <section aria-labelledby="pictured">
      <h4 id="pictured">{words.pictured(formatCode(code))}</h4>
      <p>{words.picturedHint}</p>
      <dl className="p-facts">
        {rows.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  );
}
