import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { UploadStep } from './upload-step.tsx';

/** Schemes come from a spreadsheet. */
export function SchemesImportPage() {
  const words = useMessages().schemes;
  return <UploadStep kind="schemes" back={<Link to="/schemes">{words.back}</Link>} />;
}
