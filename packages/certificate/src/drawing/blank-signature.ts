/** Room for the CMS in bytes: a P-256 chain takes 2 kB, RSA-3072 some 3 kB. */
const ROOM = 6_144;
/** Room for a timestamp's token with its authority's chain beside it. */
const ROOM_WITH_TIMESTAMP = 10_240;

/** A drawn document whose signature is still blank. */
export interface DrawnPdf {
  bytes: Buffer;
  /** Where the signature's dictionary begins. */
  signatureOffset: number;
}

/** By whom, when and to what end a document is signed. */
export interface SignatureFacts {
  signedAt: Date;
  signedBy: string;
  /** What the signature is for, where that is not what the document itself is. */
  reason?: string;
  /** Whether a timestamp goes in beside the signature. */
  stamped?: boolean;
}

// ISO 32000-1 table 252 with PAdES' SubFilter (ETSI EN 319 142-1 §5.3); DocMDP P=1 certifies: no change allowed (§12.8.2.2).
/** The dictionary of a signature that is yet to be made. */
export function blankSignature({
  signedAt,
  signedBy,
  reason,
  stamped = false,
}: SignatureFacts): Record<string, unknown> {
  return {
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: [0, 9_999_999_999, 9_999_999_999, 9_999_999_999],
    Contents: new Uint8Array(stamped ? ROOM_WITH_TIMESTAMP : ROOM),
    M: signedAt,
    Name: new String(signedBy),
    ...(reason === undefined ? {} : { Reason: new String(reason) }),
    Reference: [
      {
        Type: 'SigRef',
        TransformMethod: 'DocMDP',
        TransformParams: { Type: 'TransformParams', P: 1, V: '1.2' },
      },
    ],
  };
}
