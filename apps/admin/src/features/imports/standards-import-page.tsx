import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { UploadStep } from './upload-step.tsx';

/** Standards come from a spreadsheet. */
export function StandardsImportPage() {
  const words = useMessages().standards;
  return <UploadStep kind="standards" back={<Link to="/standards">{words.back}</Link>} />;
}
