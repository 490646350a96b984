/** A sound as it is kept. */
export interface KeptSound {
  type: 'audio/webm' | 'audio/ogg' | 'audio/mp4';
  content: Buffer;
}

/** What is kept of an uploaded sound, told by how it begins and never by its name; null for whatever is none. */
export function keptSound(content: Buffer): KeptSound | null {
  const begins = (text: string, at = 0) => content.subarray(at, at + text.length).toString('latin1') === text;
  if (begins('\x1aE\xdf\xa3')) return { type: 'audio/webm', content };
  if (begins('OggS')) return { type: 'audio/ogg', content };
  return begins('ftyp', 4) ? { type: 'audio/mp4', content } : null;
}
