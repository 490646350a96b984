import { regions } from '@kompeten/contract';
import type { Region } from '@kompeten/domain';
import { useTerms } from '@kompeten/ui';
import { queryOf } from '../lib/query.ts';
import { SearchSelect } from './search-select.tsx';

interface RegionPickerProps {
  id: string;
  label: string;
  description?: string;
  error?: string;
  value: string;
  /** The name of the region that was chosen before. */
  initialName?: string;
  onChange(value: string): void;
}

/** A province, regency, district or village, found by name or code; the path tells namesakes apart. */
export function RegionPicker({ initialName, ...input }: RegionPickerProps) {
  const terms = useTerms();
  return (
    <SearchSelect<Region>
      {...input}
      initialLabel={initialName ? `${initialName} (${input.value})` : undefined}
      query={(q) => queryOf(regions.listRegions, { query: q ? { q, limit: 20 } : { level: 'province', limit: 50 } })}
      option={({ code, path, level }) => ({ value: code, label: `${path} (${code}), ${terms.regionLevel[level]}` })}
    />
  );
}
