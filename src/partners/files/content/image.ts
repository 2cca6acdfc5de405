import sharp from 'sharp';
import { refusePartner } from '../../refusals';
import type { FileType } from './types';

/** 50 megapixels: more than a camera takes, less than what stops a server. */
const MOST_PIXELS = 50_000_000;
const QUALITY = 90;

const FORMATS = { png: 'png', jpg: 'jpeg', webp: 'webp', gif: 'gif' } as const;

/**
 * Writes an image anew from its pixels, upright and without metadata: where it was taken, by whom, and
 * whatever else has been hidden in it are gone. Throws a 422 where it cannot be read, is too large or
 * moves.
 */
export async function reencode(bytes: Buffer, { extension }: FileType): Promise<Buffer> {
  const header = sharp(bytes, { limitInputPixels: false });
  const { pages = 1, width, height } = await header.metadata().catch(unreadable);
  if (width * height > MOST_PIXELS) {
    refusePartner('image-too-large', { width, height, allowed: MOST_PIXELS });
  }
  if (pages > 1) refusePartner('image-moves', { pages });
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .toFormat(FORMATS[extension as keyof typeof FORMATS], { quality: QUALITY })
    .toBuffer()
    .catch(unreadable);
}

function unreadable(): never {
  return refusePartner('image-unreadable');
}
