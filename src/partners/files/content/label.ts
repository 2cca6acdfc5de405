import type { FileType } from './types';

/** How long the name of a file may be, in UTF-16 code units. */
export const LONGEST_LABEL = 200;

/** Control and format characters (which turn `exe.txt` around), and what file systems do not take. */
const UNWANTED = /[\u0000-\u001f\u007f-\u009f\p{Cf}\p{Cs}<>:"|?*]/gu;

const ENDING = /\.[^.\s]{1,10}$/;

/**
 * Answers by which name people know a file: what it was called, without a path and without what could
 * deceive, under the ending of what it is.
 */
export function labelFor(name: string, { extension }: FileType): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const stem = last
    .normalize()
    .replace(UNWANTED, '')
    .replace(ENDING, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const room = LONGEST_LABEL - extension.length - 1;
  const short = [...stem].reduce(
    (kept, sign) => (kept.length + sign.length > room ? kept : kept + sign),
    '',
  );
  return `${short.trim() || 'file'}.${extension}`;
}
