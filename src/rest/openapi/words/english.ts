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
    notModified: 'The copy at hand is still good.',
    document: 'The OpenAPI document.',
    docs: 'The page.',
  },
  headers: {
    etag: 'Identifies this state of the answer.',
    contentLanguage: 'Language of the answer, where it is in one language only.',
  },
  page: {
    title: 'Documentation of the REST API',
    skip: 'Skip to the documentation',
    otherLanguage: 'Cette page en français',
    contents: 'Contents',
    conventions: 'Conventions',
    endpoints: 'Addresses',
    schemas: 'Schemas',
    lead: 'Everything that the clearinghouse publishes can be read over HTTP by anyone, without a key. Answers are JSON.',
    document: 'OpenAPI 3.1 document',
    parameters: 'Parameters',
    answers: 'Answers',
    examples: 'Examples',
    name: 'Name',
    type: 'Type',
    meaning: 'Meaning',
    attributes: 'Attributes',
    operator: 'Operator',
    status: 'Status',
    listOf: 'list of',
    orNull: 'or null',
    sections: [
      {
        id: 'requests',
        heading: 'Requests',
        paragraphs: [
          'The interface is read-only: `GET`, `HEAD` and `OPTIONS`. It answers what is published and nothing else; drafts can’t be reached.',
          'Values in an address are percent-encoded; brackets may stay as they are. A parameter that is not listed here, or a value that is not allowed, is refused with 400.',
        ],
      },
      {
        id: 'languages',
        heading: 'Languages',
        paragraphs: [
          'A record has facts, which are the same in every language (type, dates, places, organisations…), and words, which each language has for itself (title, summary, body…). `locale` says in which language to read it. `documentId` is the same in all of them, and `translations` says in which ones the record can be read.',
          'Without `fallback`, a record that lacks the language asked for is left out. With `fallback=fr` or `fallback=source` it is answered in that language instead: `locale` says which one it is in, `requestedLocale` which one was asked for, and `isFallback` that the two differ. A list with `fallback` holds every published record once. Terms exist in every language.',
        ],
        examples: [
          ['resources', 'resources that exist in English'],
          ['resources?fallback=source', 'all resources, in English where possible'],
        ],
      },
      {
        id: 'sorting',
        heading: 'Sorting',
        paragraphs: [
          '`sort` takes one or more attributes with `:asc` (also when nothing is said) or `:desc`. Entries that are equal in all of them keep the same order from one page to the next.',
        ],
        examples: [
          ['resources?sort=publicationDate:desc,title', 'newest first, then by title'],
          ['places?sort=name&filters[kind][$eq]=country', 'countries by name'],
        ],
      },
      {
        id: 'fields',
        heading: 'Choosing attributes',
        paragraphs: [
          '`fields` limits the answer to some attributes; `documentId` is always among them. Relations, components and files are answered only when `populate` asks for them: `*` takes all, one level deep; names separated by commas take those; the long form chooses `fields`, and a further `populate`, in each.',
          'What is populated is answered in the language of its record, published content only.',
        ],
        examples: [
          ['resources?fields=title,slug', 'titles and slugs'],
          ['resources?populate=levels,leadOrganization', 'levels and lead organisation'],
          [
            'resources?populate[leadOrganization][fields][0]=name&populate[leadOrganization][populate][place][fields][0]=name',
            'the name of the lead organisation, and of its place',
          ],
        ],
      },
      {
        id: 'pages-of-a-list',
        heading: 'Pages of a list',
        paragraphs: [
          '`pagination[page]` and `pagination[pageSize]`, or `pagination[start]` and `pagination[limit]`, choose a part of the list; the two pairs can’t be mixed. `meta.pagination` says where it stands. `pagination[withCount]=false` leaves the total out.',
        ],
        examples: [
          ['places?pagination[page]=2&pagination[pageSize]=10', 'the second ten places'],
          [
            'places?pagination[start]=100&pagination[limit]=5',
            'five places after the first hundred',
          ],
        ],
      },
    ],
    exampleList: ['pagination[pageSize]=2', 'the first two'],
    exampleRecord: 'one of them',
    operators: {
      id: 'filters',
      heading: 'Filters',
      lead: '`filters[attribute][operator]=value` keeps the entries whose attribute compares so. Attributes of what a record names are reached one bracket further: `filters[leadOrganization][kind][$eq]=un`. A value without an operator means `$eq`. Several values are numbered: `filters[type][$in][0]=policy&filters[type][$in][1]=guideline`.',
      examples: [
        ['resources?filters[type][$eq]=policy', 'policies'],
        ['resources?filters[title][$containsi]=language', 'titles with the word “language”'],
        ['organizations?filters[place][code][$eq]=FR', 'organisations in France'],
        [
          'resources?filters[$or][0][type][$eq]=policy&filters[$or][1][ongoing][$eq]=true',
          'policies, and whatever is under way',
        ],
      ],
      appliesTo: 'For',
      limits: (depth, conditions, joins) =>
        `A request may go ${depth} levels deep, hold ${conditions} conditions, and walk through ${joins} relations, components or files.`,
      combiningHeading: 'Combining conditions',
      combining:
        'Conditions side by side must all hold. `$and`, `$or` and `$not` combine them otherwise; each list is numbered from 0.',
    },
    errors: {
      id: 'errors',
      heading: 'Errors',
      lead: 'An answer other than 2xx or 304 has `data: null` and an `error` with its HTTP status, the kind of error, a message for people and details for programs. The message names the value that was refused and those that are allowed.',
    },
  },
};
