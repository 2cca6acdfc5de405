import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from './paths';

export type Messages = Record<string, string>;

/** A package of Strapi that draws something of the panel: the prefix of its messages, and where they are. */
export type Package = { prefix: string; code: string; messages: string };

const STRAPI = path.join(ROOT, 'node_modules/@strapi');
const load = createRequire(import.meta.url);

/** The packages of Strapi that draw what people of the desk see. */
export const PACKAGES: Package[] = [
  {
    prefix: '',
    code: 'admin/dist/admin/admin/src',
    messages: 'admin/dist/admin/admin/src/translations',
  },
  ...[
    ['content-manager', 'content-manager'],
    ['i18n', 'i18n'],
    ['upload', 'upload'],
    ['email', 'email'],
    ['users-permissions', 'plugin-users-permissions'],
  ].map(([plugin, folder]) => ({
    prefix: `${plugin}.`,
    code: `${folder}/dist/admin`,
    messages: `${folder}/dist/admin/translations`,
  })),
];

/** Answers the messages of a package in a language, by the keys that the panel looks up. */
export function messagesOf({ prefix, messages }: Package, language: 'en' | 'fr'): Messages {
  const loaded = load(path.join(STRAPI, messages, `${language}.json.js`));
  return Object.fromEntries(
    Object.entries<string>(loaded.default ?? loaded).map(([key, text]) => [
      key.startsWith(prefix) ? key : prefix + key,
      text,
    ]),
  );
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      return ['ee', 'history', 'translations'].includes(entry.name) ? [] : filesIn(file);
    }
    return entry.name.endsWith('.mjs') ? [file] : [];
  });

const ASKED_FOR =
  /\bid: (getTranslation|getTrad)?\(?[`'"]([^`'"$]+)[`'"]\)?,?\s*defaultMessage: ([`'"])((?:\\.|(?!\3).)*)\3/gs;

/**
 * Answers what the code of a package asks for, with its English default: some of it is in no list of
 * messages.
 */
export const askedForBy = ({ prefix, code }: Package): Messages =>
  Object.fromEntries(
    filesIn(path.join(STRAPI, code)).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(ASKED_FOR)].map(([, isPrefixed, key, , text]) => [
        isPrefixed ? prefix + key : key,
        text,
      ]),
    ),
  );
