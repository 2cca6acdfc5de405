import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Locale, Uid } from '../content-model';
import { readLanguages } from '../editorial';
import { answerGone } from './gone';
import { presentRecord } from './present';
import { BadQuestion } from './query/bad-question';
import { languageOfMessages } from './query/languages';
import { notFoundMessage } from './query/messages';
import { paginationMeta } from './query/pagination';
import { parametersOf, parseQuestion, type Question } from './query/question';
import { checkSpelling } from './query/spelling';
import { readText } from './query/values';
import { readList, readOne, readTranslations, type Row } from './read';

type Shape = 'list' | 'one';

/**
 * Puts our own `find` and `findOne` in the place of Strapi's for a content type. Routes, permissions and
 * the shape of errors stay Strapi's; actions that write do not exist.
 */
export function replaceActions(strapi: Core.Strapi, uid: Uid): void {
  strapi.get('controllers').extend(uid, () => ({
    find: (context: Context) => answerList(strapi, uid, context),
    findOne: (context: Context) => answerOne(strapi, uid, context),
  }));
}

async function answerList(strapi: Core.Strapi, uid: Uid, context: Context) {
  const question = ask(uid, 'list', context);
  const { rows, total } = await readList(strapi, question);
  const data = await present(strapi, question, rows, context);
  return { data, meta: { pagination: paginationMeta(question.pagination, total) } };
}

async function answerOne(strapi: Core.Strapi, uid: Uid, context: Context) {
  const question = ask(uid, 'one', context);
  const identifier = asRefusal(context, readLanguages(), () =>
    readText(context.params.id, ['documentId']),
  );
  const row = await readOne(strapi, question, identifier);
  if (!row) {
    if (await answerGone(question, identifier, context)) return undefined;
    const language = languageOfMessages(context.query.locale, question.languages);
    throw new errors.NotFoundError(notFoundMessage(identifier, language));
  }
  const [data] = await present(strapi, question, [row], context);
  return { data, meta: {} };
}

async function present(strapi: Core.Strapi, question: Question, rows: Row[], context: Context) {
  const documentIds = rows.map(({ documentId }) => documentId);
  const translations = await readTranslations(strapi, question, documentIds);
  const spoken = new Set(rows.map(({ locale }) => locale));
  if (question.fallback === 'none') spoken.add(question.locale);
  if (spoken.size === 1) context.set('Content-Language', [...spoken].join());
  return rows.map((row) => presentRecord(question, row, translations.get(row.documentId) ?? []));
}

function ask(uid: Uid, shape: Shape, context: Context): Question {
  const languages = readLanguages();
  return asRefusal(context, languages, () => {
    checkSpelling(context.querystring, parametersOf(shape));
    return parseQuestion(context.query, { uid, languages, shape });
  });
}

/** Turns a bad question into Strapi's 400, worded in the language that was asked for. */
export function asRefusal<Result>(
  { query }: Context,
  languages: readonly Locale[],
  parse: () => Result,
): Result {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof BadQuestion)) throw error;
    const language = languageOfMessages(query.locale, languages);
    throw new errors.ValidationError(error.describe(language), error.details);
  }
}
