import type { FileExtension } from './types';
import { zipNames } from './zip-names';

/** The part of an Office Open XML file that says what it is (ECMA-376 part 1, §11–13). */
const MAIN_PARTS: [RegExp, FileExtension][] = [
  [/^word\/document\d*\.xml$/, 'docx'],
  [/^xl\/workbook\d*\.xml$/, 'xlsx'],
  [/^ppt\/presentation\d*\.xml$/, 'pptx'],
];

/** Macros, controls, and programs that a document carries. */
const ACTIVE_PART =
  /(^|\/)(vbaproject\.bin|vbadata\.xml|activex\/|macrosheets\/|basic\/|scripts\/)|\.(exe|dll|scr|js|jse|vbs|vbe|wsf|hta|html?|svg|ps1|bat|cmd|jar|class)$/i;

const hasActiveParts = (names: string[]): boolean => names.some((name) => ACTIVE_PART.test(name));

/** Answers what an Office Open XML archive is, or null where it is none or carries macros. */
export function openXmlKind(bytes: Buffer): FileExtension | null {
  const names = zipNames(bytes);
  if (!names?.includes('[Content_Types].xml') || hasActiveParts(names)) return null;
  return MAIN_PARTS.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? null;
}

/** Whether an OpenDocument archive carries neither macros nor scripts. */
export function isInertOpenDocument(bytes: Buffer): boolean {
  const names = zipNames(bytes);
  return names !== null && names.includes('content.xml') && !hasActiveParts(names);
}

const NAME_BYTES = 64;
const ENTRY_BYTES = 128;
const HEADER_BYTES = 512;
const STORAGE = 1;
const STREAM = 2;

const MAIN_STREAMS: [string, FileExtension][] = [
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
];

const MACROS = ['Macros', 'VBA', '_VBA_PROJECT', '_VBA_PROJECT_CUR'];

/**
 * Answers what a Compound File is, by the names in its directory ([MS-CFB] §2.6.1), or null where it is
 * no document of an office or carries macros. Directory entries have 128 bytes and lie at multiples of
 * them, so that they are found without following the chain of sectors, which a forger might close.
 */
export function compoundKind(bytes: Buffer): FileExtension | null {
  const names = new Set<string>();
  for (let at = HEADER_BYTES; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    const kind = bytes[at + NAME_BYTES + 2];
    const length = bytes.readUInt16LE(at + NAME_BYTES);
    if (kind !== STORAGE && kind !== STREAM) continue;
    if (length < 4 || length > NAME_BYTES || length % 2 === 1) continue;
    names.add(bytes.toString('utf16le', at, at + length - 2));
  }
  if (MACROS.some((name) => names.has(name))) return null;
  return MAIN_STREAMS.find(([name]) => names.has(name))?.[1] ?? null;
}
