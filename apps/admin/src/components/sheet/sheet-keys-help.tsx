import { useFieldMessages } from '@kompeten/ui';
import { SideDialog } from './side-dialog.tsx';

interface SheetKeysHelpProps {
  opened: boolean;
  onClose(): void;
  /** The keys of the values: stroke and what it does. */
  values: readonly (readonly string[])[];
}

/** All keys of a sheet. */
export function SheetKeysHelp({ opened, onClose, values }: SheetKeysHelpProps) {
  const words = useFieldMessages().sheet;
  return (
    <SideDialog opened={opened} onClose={onClose} title={words.keysTitle}>
      <dl className="k-keys">
        {[...values, ...Object.values(words.keys)].map(([stroke, does]) => (
          <div key={stroke}>
            <dt>
              <kbd>{stroke}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </SideDialog>
  );
}
