import type { Centre, CentreKind } from '../centres/centre.ts';
import { comparableName } from '../people/person.rules.ts';

/** Who stands behind a certificate, and the capacity in which they acted. */
export interface Signatory {
  name: string;
  capacity: string;
}

const headOf: Record<CentreKind, string> = {
  bpvp: 'Kepala Balai',
  blk: 'Kepala Balai',
  blkk: 'Kepala BLK Komunitas',
  lpk: 'Pimpinan Lembaga',
};

/**
 * Whoever approves signs, in a capacity that is named honestly: as head, acting for the head (Plt., Plh.),
 * on the head's behalf (a.n.), or for another centre of the approval circle (rule 22).
 */
export function signatoryOf(
  centre: Pick<Centre, 'id' | 'kind' | 'headName'>,
  approver: { fullName: string; centre: { id: string; name: string }; delegatedAs: 'plt' | 'plh' | null },
): Signatory {
  const head = headOf[centre.kind];
  const name = approver.fullName;
  if (approver.centre.id !== centre.id) {
    return { name, capacity: `a.n. ${head}, pejabat ${approver.centre.name}` };
  }
  if (approver.delegatedAs) return { name, capacity: `${approver.delegatedAs === 'plt' ? 'Plt.' : 'Plh.'} ${head}` };
  const isHead = centre.headName !== null && comparableName(centre.headName) === comparableName(name);
  return isHead ? { name: centre.headName ?? name, capacity: head } : { name, capacity: `a.n. ${head}` };
}

/** Whoever approves for a certification body signs as its certification manager, or acting for one (Plt., Plh.). */
export function bodySignatoryOf(name: string, delegatedAs: 'plt' | 'plh' | null): Signatory {
  const acting = { plt: 'Plt. ', plh: 'Plh. ' };
  return { name, capacity: `${delegatedAs ? acting[delegatedAs] : ''}Manajer Sertifikasi` };
}
