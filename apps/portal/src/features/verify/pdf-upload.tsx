import { pdfCheckIn } from '@kompeten/messages';
import { ToneIcon, useLocale } from '@kompeten/ui';
import { useCall } from '../../lib/call.ts';
import { usePortal } from '../../lib/words.ts';
import { type CheckedPdf, uploadPdf } from './check-pdf.ts';

interface PdfUploadProps {
  file: File;
  /** Whether it is the only way that is left. */
  open: boolean;
  onChecked(checked: CheckedPdf): void;
}

/** Sends the file to the register, after saying what that means. */
export function PdfUpload({ file, open, onChecked }: PdfUploadProps) {
  const locale = useLocale();
  const words = pdfCheckIn(locale);
  const portal = usePortal();
  const { state, run } = useCall(async () => {
    const outcome = await uploadPdf(file, locale);
    if (outcome.kind === 'checked') onChecked(outcome.result);
    return outcome;
  });
  const refusal = state.kind === 'done' && state.answer.kind === 'refused' ? state.answer.sentence : null;
  return (
    <details className="p-upload" open={open}>
      <summary>{words.uploadSummary}</summary>
      <p>{words.uploadHint}</p>
      <button
        type="button"
        className="p-button p-button-outline"
        disabled={state.kind === 'pending'}
        onClick={() => void run(undefined)}
      >
        {state.kind === 'pending' ? portal.loading : words.upload}
      </button>
      <div role="status">
        {refusal ? (
          <p className="p-error">
            <ToneIcon tone="bad" /> {refusal}
          </p>
        ) : null}
      </div>
    </details>
  );
}
