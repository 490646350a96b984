import { pdfCheckIn, scanIn } from '@kompeten/messages';
import { ToneIcon, useLocale } from '@kompeten/ui';
import { readPicture } from '../../components/scanner/read-picture.ts';
import { useCall } from '../../lib/call.ts';
import { openScanned } from '../../lib/open-scanned.ts';
import { readScanned } from '../../lib/scanned.ts';

/** Reads the QR code in a photo that was given instead of the file, and goes where it leads in our register. */
export function PictureCode({ file }: { file: File }) {
  const locale = useLocale();
  const words = pdfCheckIn(locale);
  const scan = scanIn(locale);
  const { state, run } = useCall(async () => {
    const text = await readPicture(file);
    if (text === null) return scan.none;
    const scanned = readScanned(text);
    const refusal = scanned === null ? 'foreign' : openScanned(scanned, locale);
    return refusal && scan[refusal];
  });
  const fault = state.kind === 'failed' ? scan.none : state.kind === 'done' ? state.answer : null;
  return (
    <div role="status">
      <button
        type="button"
        className="p-button"
        disabled={state.kind === 'pending'}
        onClick={() => void run(undefined)}
      >
        {state.kind === 'pending' ? words.reading : words.readQr}
      </button>
      {fault ? (
        <p className="p-error">
          <ToneIcon tone="warn" /> {fault}
        </p>
      ) : null}
    </div>
  );
}
