/** A kind of file that is taken: its name's ending and its media type follow from its content. */
export type FileType = {
  extension: string;
  mime: string;
  /** Images are re-encoded; everything else is only ever served as a download. */
  isImage: boolean;
};

const image = (extension: string, mime: string): FileType => ({ extension, mime, isImage: true });

const document = (extension: string, mime: string): FileType => ({
  extension,
  mime,
  isImage: false,
});

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

/** Everything that is taken, by its ending. */
export const FILE_TYPES = {
  png: image('png', 'image/png'),
  jpg: image('jpg', 'image/jpeg'),
  webp: image('webp', 'image/webp'),
  gif: image('gif', 'image/gif'),
  pdf: document('pdf', 'application/pdf'),
  doc: document('doc', 'application/msword'),
  docx: document('docx', `${OFFICE}.wordprocessingml.document`),
  xls: document('xls', 'application/vnd.ms-excel'),
  xlsx: document('xlsx', `${OFFICE}.spreadsheetml.sheet`),
  ppt: document('ppt', 'application/vnd.ms-powerpoint'),
  pptx: document('pptx', `${OFFICE}.presentationml.presentation`),
  odt: document('odt', `${OPEN_DOCUMENT}.text`),
  ods: document('ods', `${OPEN_DOCUMENT}.spreadsheet`),
  odp: document('odp', `${OPEN_DOCUMENT}.presentation`),
  rtf: document('rtf', 'application/rtf'),
  csv: document('csv', 'text/csv'),
  txt: document('txt', 'text/plain'),
} satisfies Record<string, FileType>;

export type FileExtension = keyof typeof FILE_TYPES;

/** The endings of everything that is taken. */
export const FILE_EXTENSIONS = Object.keys(FILE_TYPES) as FileExtension[];
