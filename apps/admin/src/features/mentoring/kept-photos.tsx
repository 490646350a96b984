import './mentoring.css';
import { basePath } from '@kompeten/contract';

interface KeptPhotosProps {
  mentorshipId: string;
  ids: readonly string[];
  nameOf(index: number): string;
}

/** Where a kept file is. */
export const fileAddress = (mentorshipId: string, fileId: string) =>
  `${basePath}/mentorships/${mentorshipId}/files/${fileId}`;

/** Photos in small, each a way to the whole; a PDF is saved by the same way. */
export function KeptPhotos({ mentorshipId, ids, nameOf }: KeptPhotosProps) {
  if (ids.length === 0) return null;
  return (
    <ul className="k-photos">
      {ids.map((id, index) => (
        <li key={id}>
          <a href={fileAddress(mentorshipId, id)} target="_blank" rel="noreferrer">
            <img src={fileAddress(mentorshipId, id)} alt={nameOf(index + 1)} loading="lazy" />
          </a>
        </li>
      ))}
    </ul>
  );
}
