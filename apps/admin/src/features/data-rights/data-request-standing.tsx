import type { DataRequest } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { dataRequestTone } from './data-request-tones.ts';

/** How a request stands, and that it is late where it is. */
export function DataRequestStanding({ request }: { request: DataRequest }) {
  const words = useMessages().dataRights;
  const { status, overdue, restriction } = request;
  const standing = restriction?.inForce ? words.inForce : words.status[status];
  const said = overdue ? `${standing}, ${words.overdue}` : standing;
  return <StatusMark tone={dataRequestTone(request)}>{said}</StatusMark>;
}
