import type { DataRequest, MyDataRights } from '@kompeten/domain';
import { useMine } from '../../lib/mine-words.ts';
import { DataRequestItem } from './data-request-item.tsx';

interface DataRequestsProps {
  rights: MyDataRights;
  onChange(request: DataRequest): void;
}

/** What was asked, how it stands, and when it is due. */
export function DataRequests({ rights: { requests, centres }, onChange }: DataRequestsProps) {
  const words = useMine().rights;
  return (
    <section className="p-rows" aria-labelledby="requests-title">
      <h3 id="requests-title">{words.list}</h3>
      {requests.map((request) => (
        <DataRequestItem
          key={request.id}
          request={request}
          contact={centres.find(({ id }) => id === request.centreId)?.contact ?? null}
          onChange={onChange}
        />
      ))}
    </section>
  );
}
