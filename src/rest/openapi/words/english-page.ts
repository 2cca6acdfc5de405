import type { PageWords } from './words';

export const englishPage: PageWords = {
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
  name: 'Name',
  type: 'Type',
  meaning: 'Meaning',
  attributes: 'Attributes',
  operator: 'Operator',
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
        ['places?pagination[start]=100&pagination[limit]=5', 'five places after the first hundred'],
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
};
