import '../../components/pages.css';
import type { Enrolment } from '@kompeten/domain';
import { StatusMark, useMessages, useTerms } from '@kompeten/ui';
import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type Noticed = Pick<Enrolment, 'warnings' | 'lacksGuardian' | 'lacksVoucher'>;

/** What is to be checked or made up for about one person; the acts stand with the others. */
export function EnrolmentNotices({ warnings, lacksGuardian, lacksVoucher }: Noticed) {
  const words = useMessages().enrolments;
  const { guardian, voucher } = words;
  const terms = useTerms();
  return (
    <>
      {warnings.length > 0 ? (
        <Notice id="warnings-title" title={words.warnings} text={words.warningsText}>
          <ul className="k-reasons">
            {warnings.map((warning) => (
              <li key={warning}>{terms.personWarning[warning]}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {lacksVoucher ? <Notice id="voucher-title" title={voucher.lacking} text={voucher.lackingText} /> : null}
      {lacksGuardian ? <Notice id="guardian-title" title={guardian.lacking} text={guardian.lackingText} /> : null}
    </>
  );
}

function Notice({ id, title, text, children }: { id: string; title: string; text: string; children?: ReactNode }) {
  return (
    <section className="k-notice" aria-labelledby={id}>
      <Title order={2} size="h4" id={id}>
        <StatusMark tone="warn">{title}</StatusMark>
      </Title>
      {children}
      <Text mt="xs">{text}</Text>
    </section>
  );
}
