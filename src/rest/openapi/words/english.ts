import { englishPage } from './english-page';
import { englishSearch } from './english-search';
import type { Words } from './words';

const listed = (languages: string[]) => languages.map((language) => `\`${language}\``).join(', ');

export const english: Words = {
  locale: 'en',
  colon: ':',
  info: {
    title: 'Migration and Integration Clearinghouse',
    summary: 'Resources on the integration of migrants, in several languages',
    description:
      'Everything that the clearinghouse publishes, to be read by anyone without a key: approaches, guidelines, policies, academic resources and platforms, the organisations behind them, and the controlled terms that describe them. Requests follow the conventions of Strapi 5; `fallback` and `translations` come on top. A parameter or value that is not allowed is refused with 400 and the list of what is.',
    server: 'This clearinghouse',
  },
  list: (plural) => `${plural}: the list`,
  one: (plural) => `${plural}: one entry`,
  interfaceTag: { name: 'This interface', description: 'The interface as it describes itself.' },
  operations: {
    document: {
      summary: 'Read this OpenAPI document',
      description:
        'The OpenAPI 3.1 description of the whole interface, made from the schemas that validate it.',
    },
    docs: {
      summary: 'Read the documentation as a page',
      description: 'The same description as a web page, in English or in French.',
    },
  },
  attributes: {
    id: 'Number of the stored row. It changes when an entry is published again: keep `documentId` instead.',
    documentId: 'Lasting identifier, the same in every language.',
    locale: 'Language of the words in this entry.',
    createdAt: 'When this language of the entry was created.',
    updatedAt: 'When this language of the entry last changed.',
    publishedAt: 'When this language of the entry was published.',
    translations: 'Every language of the clearinghouse, and whether the entry can be read in it.',
    requestedLocale: 'Language that the request asked for; said with `fallback`.',
    isFallback:
      'Whether the entry is answered in another language than the one asked for; said with `fallback`.',
  },
  translation: {
    locale: 'Language of the translation.',
    slug: 'Slug of the entry in that language, where there is one.',
    status: '`published` where the entry can be read, else `missing`.',
    outdated:
      'Said, and `true`, where the source has changed since the translation was last found to say the same.',
  },
  file: {
    name: 'Name of the file.',
    alternativeText: 'What the image shows, for those who can’t see it.',
    caption: 'Caption.',
    width: 'Width in pixels.',
    height: 'Height in pixels.',
    formats: 'Smaller versions of an image, by their names.',
    mime: 'Media type.',
    size: 'Size in kilobytes.',
    url: 'Address of the file; relative to this server when the file is stored on it.',
  },
  schemas: {
    block:
      'A block of rich text: a paragraph, heading, list, quotation, code or image, or a text in one.',
    file: 'An uploaded file.',
    fileFormat: 'A smaller version of an image.',
    reading: 'What is said besides of an entry that was asked for itself: its languages.',
    translation: 'One language, and whether an entry can be read in it.',
    pagination:
      'Where this page stands in the whole list: by `page` and `pageSize`, or by `start` and `limit`, as it was asked for.',
    error: 'What was refused and why.',
    goneError: 'When an entry was withdrawn and why.',
    operators: 'Comparisons with one attribute; all of them must hold.',
    condition: 'A value that the attribute must equal, or an object of operators.',
  },
  blocks: {
    type: 'Kind of node: `paragraph`, `heading`, `list`, `list-item`, `link`, `quote`, `code`, `image` or `text`.',
    text: 'Text of a `text` node.',
    children: 'Nodes inside this one.',
    level: 'Rank of a heading, 1 to 6.',
    format: '`ordered` or `unordered`, for a list.',
    url: 'Target of a link.',
  },
  pagination: {
    page: 'Number of the page, from 1.',
    pageSize: 'Entries on a page.',
    pageCount: 'Number of pages.',
    start: 'How many entries are skipped.',
    limit: 'Entries to answer; `-1` for as many as allowed.',
    total: 'Entries in all.',
    withCount: 'Whether to count the whole list; `false` is quicker.',
  },
  error: {
    data: 'Always `null`.',
    error: 'The refusal.',
    status: 'HTTP status.',
    name: 'Kind of error.',
    message: 'What was refused and what is allowed, in a sentence.',
    details: 'More about it, for programs.',
  },
  errorDetails: {
    code: 'Stable code of what is wrong.',
    path: 'Where in the query it is.',
    allowed: 'What is allowed there.',
  },
  goneDetails: {
    code: 'Always `withdrawn`.',
    reason: 'Why, as a stable code; the message says it in words.',
    words: 'What the editors said besides, in the language asked for where they did.',
    withdrawnOn: 'The day of the withdrawal (UTC).',
  },
  answer: { data: 'What was asked for.', meta: 'About the answer.' },
  parameters: {
    locale: (languages) =>
      `Language to read: ${listed(languages)}. Without it, \`${languages[0]}\`. The header \`Accept-Language\` plays no part.`,
    fallback: (languages) =>
      `What to answer where that language is missing: a language (${listed(languages)}), \`source\` (the one the record was written in) or \`none\` (leave it out). Without it, \`none\`.`,
    filters: 'Conditions on attributes, as in `filters[type][$eq]=policy`; all of them must hold.',
    sort: 'Attributes to sort by, each with `:asc` or `:desc`, separated by commas.',
    fields:
      'Attributes to answer, separated by commas. Without it, all of them; relations, components and files are asked for with `populate`.',
    populate:
      'Relations, components and files to answer: `*` for all of them, one level deep, or one by one, as in `populate[leadOrganization][fields][0]=name`.',
    pagination: (byDefault, atMost) =>
      `Part of the list to answer, by \`page\` and \`pageSize\` or by \`start\` and \`limit\`: ${byDefault} entries unless asked otherwise, ${atMost} at most.`,
    status: 'What is published is all that can be read, so there is one value.',
    idOrSlug:
      'The entry’s `documentId`, or its slug in the language asked for; with `fallback`, in any language. A page’s `code` does as well.',
    idOrCode: 'The term’s `documentId` or its `code`.',
    docsLocale: 'Language of the page.',
    ifNoneMatch: 'The `ETag` of the copy at hand; 304 says that it is still good.',
  },
  operators: {
    $eq: 'is equal to',
    $eqi: 'is equal to, whatever the case',
    $ne: 'differs from',
    $nei: 'differs from, whatever the case',
    $in: 'is one of',
    $notIn: 'is none of',
    $lt: 'is less than, or before',
    $lte: 'is at most, or not after',
    $gt: 'is greater than, or after',
    $gte: 'is at least, or not before',
    $between: 'is between two values, both included',
    $contains: 'contains',
    $containsi: 'contains, whatever the case',
    $notContains: 'does not contain',
    $notContainsi: 'does not contain, whatever the case',
    $startsWith: 'starts with',
    $startsWithi: 'starts with, whatever the case',
    $endsWith: 'ends with',
    $endsWithi: 'ends with, whatever the case',
    $null: 'is empty (`true`) or not (`false`)',
    $notNull: 'is not empty (`true`) or is (`false`)',
  },
  groups: {
    $and: 'all of these conditions hold',
    $or: 'at least one of these conditions holds',
    $not: 'this condition does not hold',
  },
  kinds: {
    text: 'texts',
    enumeration: 'lists of values',
    integer: 'numbers',
    boolean: 'yes or no',
    date: 'days',
    datetime: 'moments',
    opaque: 'structured content',
  },
  componentId: 'Number of the stored row; it changes.',
  values: 'Values',
  isFact: 'The same in every language.',
  isPopulated: 'Answered when `populate` asks for it.',
  populateEntry: '`true` for all its attributes, or which of them to answer.',
  responses: {
    list: 'One page of the list.',
    record: 'The entry.',
    badRequest: 'A parameter or a value is not allowed; the message says what is.',
    notFound: 'There is no such published entry in this language.',
    gone: 'The entry was withdrawn; the answer says when and why.',
    notModified: 'The copy at hand is still good.',
    document: 'The OpenAPI document.',
    docs: 'The page.',
  },
  headers: {
    etag: 'Identifies this state of the answer.',
    contentLanguage: 'Language of the answer, where it is in one language only.',
  },
  search: englishSearch,
  page: englishPage,
};
