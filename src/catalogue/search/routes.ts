import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Locale } from '../../content-model';
import { shareAnswers } from '../cache';
import { catalogueOf } from '../catalogue';
import { KINDS } from '../types';
import { presentHit, presentPagination, type SearchAnswer } from './answer';
import { BadSearch, languageOfRefusal } from './bad-search';
import { type Dictionary, keepDictionaries, makeDictionary } from './dictionary';
import { presentFacets } from './facets';
import { highlightHits } from './highlights';
import { keepLabels, type Labels, readChoices } from './labels';
import { SEARCH_PARAMETERS, SUGGEST_PARAMETERS } from './parameters';
import { parseSearch, parseSuggest, type SearchQuestion } from './question';
import { runSearch } from './run-search';
import { keepResting } from './resting';
import { suggest, type Suggestions } from './suggest';
import { suggestSpelling } from './suggest-spelling';
import { checkSpelling } from './values';

type SuggestAnswer = { data: Suggestions; meta: { suggestion: string | null } };

/** What the two addresses need of a running application. */
type Searching = {
  strapi: Core.Strapi;
  languages: Locale[];
  labels(): Promise<Labels>;
  dictionary(locale: Locale): Promise<Dictionary>;
  resting: ReturnType<typeof keepResting>;
};

/** Serves `GET /api/search` and `GET /api/search/suggest` to anyone. */
export function registerSearch(strapi: Core.Strapi, languages: Locale[]): void {
  let searching: Searching | null = null;
  const opened = () => (searching ??= openSearch(strapi, languages));
  const route = (
    path: string,
    parameters: readonly string[],
    answer: (searching: Searching, context: Context) => Promise<unknown>,
  ) => ({
    method: 'GET' as const,
    path,
    handler: async (context: Context) => {
      context.body = await refusing(context, languages, () => {
        checkSpelling(context.querystring, parameters);
        return answer(opened(), context);
      });
    },
    info: { type: 'content-api' as const },
    config: { auth: false as const },
  });
  strapi.server.routes({
    type: 'content-api',
    routes: [
      route('/search', SEARCH_PARAMETERS, answerSearch),
      route('/search/suggest', SUGGEST_PARAMETERS, answerSuggest),
    ],
  });
  shareAnswers(
    strapi,
    { path: /^\/api\/search$/, parameters: SEARCH_PARAMETERS },
    { path: /^\/api\/search\/suggest$/, parameters: SUGGEST_PARAMETERS },
  );
}

/** The catalogue is there once the application has started. */
function openSearch(strapi: Core.Strapi, languages: Locale[]): Searching {
  const { store, generations, columns } = catalogueOf(strapi);
  const choices = readChoices(strapi.dirs.app.root);
  const labels = keepLabels(store, generations, choices, languages);
  return {
    strapi,
    languages,
    labels,
    dictionary: keepDictionaries(generations.current, async (locale) =>
      makeDictionary(await columns.current(), await labels(), locale),
    ),
    resting: keepResting(),
  };
}

async function answerSearch(searching: Searching, context: Context): Promise<SearchAnswer> {
  const { strapi, languages } = searching;
  const { store, columns } = catalogueOf(strapi);
  const current = await columns.current();
  const labels = await searching.labels();
  const question = parseSearch(context.query, { languages, vocabulary: labels.vocabulary });
  const { locale } = question;
  const { found, rows, facets } = await searching.resting(
    columns.generation(),
    question,
    async () => {
      const result = await runSearch(store, current, question);
      return {
        found: result,
        rows: await store.readCards(result.ids, locale),
        facets: await presentFacets(store, labels, question, result.counts),
      };
    },
  );

  const data = rows.map((row) => presentHit(row, locale, labels));
  if (question.highlight) {
    const highlights = await highlightHits({ strapi, languages, locale }, rows, found.query);
    for (const hit of data) hit.highlights = highlights.get(hit.documentId);
  }
  context.set('Content-Language', spokenIn(data, locale));
  return {
    data,
    meta: {
      pagination: presentPagination(question, found),
      ...(question.facets.length > 0 && { facets }),
      ...(found.total === 0 && { suggestion: await spell(searching, question) }),
    },
  };
}

async function answerSuggest(searching: Searching, context: Context): Promise<SuggestAnswer> {
  const { store, columns } = catalogueOf(searching.strapi);
  const question = parseSuggest(context.query, searching.languages);
  const labels = await searching.labels();
  const data = await suggest(store, await columns.current(), labels, question);
  const isEmpty = Object.values(data).every((suggested) => suggested.length === 0);
  context.set(
    'Content-Language',
    spokenIn(
      KINDS.flatMap((kind) => data[kind]),
      question.locale,
    ),
  );
  return { data, meta: { suggestion: isEmpty ? await spell(searching, question) : null } };
}

async function spell(
  searching: Searching,
  { text, locale }: Pick<SearchQuestion, 'text' | 'locale'>,
): Promise<string | null> {
  if (text.trim() === '') return null;
  const { store } = catalogueOf(searching.strapi);
  return suggestSpelling(store, await searching.dictionary(locale), text, locale);
}

/** Answers the languages of an answer: the one asked for, and those of words not translated. */
const spokenIn = (said: { locale: Locale }[], locale: Locale): string =>
  [...new Set([locale, ...said.map((one) => one.locale)])].join(', ');

/** Turns a bad search into Strapi's 400, worded in the language that was asked for. */
async function refusing<Result>(
  { query }: Context,
  languages: readonly Locale[],
  answer: () => Promise<Result>,
): Promise<Result> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof BadSearch)) throw error;
    const language = languageOfRefusal(query.locale, languages);
    throw new errors.ValidationError(error.describe(language), error.details);
  }
}
