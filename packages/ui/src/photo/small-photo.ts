/** The longest side of a photo in pixels: enough to read a ledger, small enough for a phone and a village's line. */
const LONGEST = 1600;

/** A photo drawn anew on the device, small, which also leaves out what the camera wrote into it; null where the browser cannot draw it. */
export async function drawnSmall(file: Blob): Promise<Blob | null> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (picture === null) return null;
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.8));
}

/** The same for a file that may be something else; what the browser cannot draw goes as it is: the register looks at every file itself. */
export async function smallPhoto(file: File): Promise<Blob> {
  if (!file.type.startsWith('image/')) return file;
  return (await drawnSmall(file)) ?? file;
}
