import type { Message } from './refusals';

const MEBIBYTE = 1024 * 1024;

const inMebibytes = (bytes: unknown, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(Number(bytes) / MEBIBYTE);

const inMegapixels = (pixels: unknown, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(Number(pixels) / 1_000_000);

const list = (values: unknown): string => [values].flat().join(', ');

/** Refusals about files. */
export const FILE_MESSAGES = {
  'one-file': {
    en: ({ field }) =>
      `Send one file, as multipart/form-data, in the field “${field}” and in no other.`,
    fr: ({ field }) =>
      `Envoyez un seul fichier, en multipart/form-data, dans le champ « ${field} » et dans aucun autre.`,
  },
  'file-empty': {
    status: 422,
    en: () => 'The file is empty.',
    fr: () => 'Le fichier est vide.',
  },
  'file-too-large': {
    status: 413,
    en: ({ bytes, allowed }) =>
      `The file has ${inMebibytes(bytes, 'en')} MiB; ${inMebibytes(allowed, 'en')} MiB are allowed.`,
    fr: ({ bytes, allowed }) =>
      `Le fichier pèse ${inMebibytes(bytes, 'fr')} Mio ; ${inMebibytes(allowed, 'fr')} Mio sont autorisés.`,
  },
  'file-type': {
    status: 415,
    en: ({ allowed }) =>
      `By its content, the file is none of these: ${list(allowed)}. Documents with macros are not taken, nor are texts that are not in UTF-8 or that contain markup.`,
    fr: ({ allowed }) =>
      `D’après son contenu, le fichier n’est d’aucun de ces types : ${list(allowed)}. Ni les documents avec macros ni les textes qui ne sont pas en UTF-8 ou qui contiennent du balisage ne sont acceptés.`,
  },
  'file-infected': {
    status: 422,
    en: () => 'The virus scanner has found something in the file. It has not been kept.',
    fr: () => 'L’antivirus a trouvé quelque chose dans le fichier. Celui-ci n’a pas été conservé.',
  },
  'scanner-unavailable': {
    status: 503,
    en: () => 'The file could not be scanned for viruses, and has not been kept. Try again later.',
    fr: () =>
      'L’antivirus n’a pas pu examiner le fichier, qui n’a pas été conservé. Réessayez plus tard.',
  },
  'image-unreadable': {
    status: 422,
    en: () => 'The image cannot be read to its end.',
    fr: () => 'L’image ne peut pas être lue jusqu’au bout.',
  },
  'image-too-large': {
    status: 422,
    en: ({ width, height, allowed }) =>
      `The image has ${width} × ${height} pixels; ${inMegapixels(allowed, 'en')} megapixels are allowed.`,
    fr: ({ width, height, allowed }) =>
      `L’image a ${width} × ${height} pixels ; ${inMegapixels(allowed, 'fr')} mégapixels sont autorisés.`,
  },
  'image-moves': {
    status: 422,
    en: ({ pages }) => `The image is an animation of ${pages} frames; send one that stands still.`,
    fr: ({ pages }) => `L’image est une animation de ${pages} vues ; envoyez une image fixe.`,
  },
  'file-used': {
    status: 409,
    en: ({ file }) => `A record uses file ${file}. Remove it from there first.`,
    fr: ({ file }) => `Une fiche utilise le fichier ${file}. Retirez-le d’abord de la fiche.`,
  },
  'file-foreign': {
    en: ({ files }) => `These are no files of your organisation’s: ${list(files)}.`,
    fr: ({ files }) => `Ces fichiers ne sont pas ceux de votre organisme : ${list(files)}.`,
  },
} satisfies Record<string, Message>;
