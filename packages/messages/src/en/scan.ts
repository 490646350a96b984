import type { scan as indonesian } from '../id/scan.ts';

/** Sentences about reading a QR code with the camera or from a photo. */
export const scan: typeof indonesian = {
  title: 'Scan the QR code',
  lead: 'Point the camera at the QR code on page 1 or page 2. The picture is processed on this device and not sent.',
  camera: 'Use the camera',
  takePhoto: 'Take a photo',
  choosePhoto: 'Choose a photo',
  close: 'Close',
  starting: 'Starting the camera…',
  looking: 'Looking for a QR code… Move closer until it fills most of the picture.',
  reading: 'Looking for a QR code in the photo…',
  picture: 'Picture of the camera',
  none: 'No QR code could be read in that photo. Take it closer, flat and well lit; or type the printed code.',
  foreign: 'That QR code is not from a certificate of ours. Mind its address: a forged QR code can lead elsewhere.',
  page1Offline:
    'This is the QR code of page 1. Without internet scan the one on page 2; with internet the register answers this one at once.',
  refused: {
    denied:
      'The camera is not allowed. Allow it for this site (tap the lock beside the address), then try again; or take a photo.',
    missing: 'This device has no camera that can be used. Choose a photo, or type the printed code.',
    busy: 'Another program is using the camera. Close it, then try again; or take a photo.',
    insecure: 'The camera works over https only. Choose a photo, or type the printed code.',
  },
};
