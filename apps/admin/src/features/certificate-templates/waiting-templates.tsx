import { useMessages, useTerms } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { useWaitingTemplates } from './certificate-templates.queries.ts';

/** The templates that wait for this very person to publish or return them. */
export function WaitingTemplates() {
  const words = useMessages().certificateTemplates;
  const terms = useTerms();
  const items = useWaitingTemplates().data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <WorkCard title={words.queue}>
      {items.map(({ id, kind, edition, issuer, submittedByName }) => (
        <li key={id}>
          <Link to="/certificate-templates/$templateId" params={{ templateId: id }}>
            {terms.certificateKind[kind]}, {words.edition(edition)}, {issuer}
          </Link>
          <div>{words.queueBy(submittedByName ?? '')}</div>
        </li>
      ))}
    </WorkCard>
  );
}
