import { drawn, seeded, text, VOCABULARY_SIZE, WORDS } from './words.mjs';

const LOCALES = ['en', 'fr'];
const TYPES = ['approach', 'guideline', 'policy', 'academic', 'platform'];
const KINDS = ['ngo', 'cso', 'local-government', 'national-government', 'university', 'igo'];
const LANGUAGES = ['en', 'fr', 'es', 'de', 'ar', 'it', 'nl', 'pt', 'sv', 'uk'];
const EVALUATIONS = ['none', 'self', 'external', 'experimental'];
const A_MINUTE = 60_000;
const DOCUMENTS_AT_ONCE = 500;

/** Relations of a resource to terms: table, column, how many of them at most. */
const TERM_LINKS = [
  ['policy_areas', 'policy_area', 2],
  ['issues', 'issue', 3],
  ['objectives', 'objective', 3],
  ['levels', 'level', 2],
  ['target_groups', 'target_group', 3],
  ['places', 'place', 2],
];

/** Share of the documents that contain a word, by which the words to search for are chosen. */
const CLASSES = { rare: 0.0005, typical: 0.05, common: 0.5 };
const WORDS_OF_A_CLASS = 10;

const capitalised = (words) => words[0].toUpperCase() + words.slice(1);
const paragraphs = (words) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];
const documentIdOf = (prefix, number) => prefix + String(number).padStart(23, '0');
const several = (random, most, draw) => [
  ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, draw)),
];

/** Answers the slug and the documentId of the n-th resource. */
export const resourceOf = (number) => ({
  slug: `resource-${number}`,
  documentId: documentIdOf('r', number),
});

/**
 * Writes `count` resources, and one organisation for each fifty, in English and French, drafts and
 * published, as rows in the shape in which Strapi's Document Service writes them; one resource in ten
 * has no French. It takes seconds where the Document Service takes hours.
 *
 * Answers how many there are, and English words to search for: `rare`, `typical` (in 5 % of the
 * resources) and `common` (in half of them).
 */
export async function insertRecords(database, count, onProgress = () => {}) {
  const random = seeded(20_261_124);
  const newest = Date.now();
  const terms = await readTerms(database);
  const organizations = Math.max(1, Math.floor(count / 50));
  const rows = await bufferedRows(database);
  const frequency = new Uint32Array(VOCABULARY_SIZE);
  const lastSeen = new Int32Array(VOCABULARY_SIZE).fill(-1);

  /** Adds the draft and the published rows of a document; answers them with their state and id. */
  const addDocument = (table, documentId, words, age) =>
    [false, true].flatMap((isPublished) =>
      Object.entries(words).map(([locale, attributes]) => {
        const writtenAt = new Date(newest - age * A_MINUTE);
        const id = rows.add(table, {
          document_id: documentId,
          locale,
          source_language: 'en',
          created_at: writtenAt,
          updated_at: writtenAt,
          published_at: isPublished ? writtenAt : null,
          ...attributes,
        });
        return { id, locale, isPublished };
      }),
    );
  const addComponents = (entity, field, type, table, list) =>
    list.forEach((component, index) =>
      rows.add('resources_cmps', {
        entity_id: entity,
        cmp_id: rows.add(table, component),
        component_type: type,
        field,
        order: index + 1,
      }),
    );

  const rowOfOrganization = new Map();
  for (let number = 0; number < organizations; number += 1) {
    const kind = drawn(random, KINDS);
    const words = Object.fromEntries(
      LOCALES.map((locale) => [
        locale,
        {
          name: `${capitalised(text(random, locale, 3))} ${number}`,
          slug: `organisation-${number}`,
          description: text(random, locale, 30),
          kind,
        },
      ]),
    );
    const documentId = documentIdOf('o', number);
    for (const { id, ...row } of addDocument('organizations', documentId, words, number)) {
      rowOfOrganization.set(`${number} ${row.locale} ${row.isPublished}`, id);
    }
  }
  await rows.flush();

  for (let number = 0; number < count; number += 1) {
    const note = (rank) => {
      if (lastSeen[rank] === number) return;
      lastSeen[rank] = number;
      frequency[rank] += 1;
    };
    const { slug, documentId } = resourceOf(number);
    const facts = {
      type: drawn(random, TYPES),
      policy_role: random() < 0.5 ? 'input' : 'output',
      evaluation: random() < 0.6 ? drawn(random, EVALUATIONS) : null,
      publication_date: String(2026 - Math.floor(36 * random() ** 2)),
      url: `https://example.org/${number}`,
      ongoing: false,
    };
    const locales = number % 10 === 9 ? ['en'] : LOCALES;
    const noteIn = { en: note };
    const words = Object.fromEntries(
      locales.map((locale) => [
        locale,
        {
          title: `${capitalised(text(random, locale, 6, noteIn[locale]))} ${number}`,
          slug,
          summary: text(random, locale, 40, noteIn[locale]),
          body: paragraphs(text(random, locale, 150, noteIn[locale])),
          ...facts,
        },
      ]),
    );
    const keywords = Object.fromEntries(
      locales.map((locale) => [
        locale,
        several(random, 3, () => drawn(random, WORDS[locale].slice(0, 100))),
      ]),
    );
    const languages = several(random, 2, () => drawn(random, LANGUAGES));
    const chosen = TERM_LINKS.map(([, column, most]) =>
      several(random, most, () => drawn(random, terms[column])),
    );
    const lead = Math.floor(organizations * random() ** 2.2);

    for (const { id, locale, isPublished } of addDocument('resources', documentId, words, number)) {
      TERM_LINKS.forEach(([plural, column], index) =>
        chosen[index].forEach((term, order) =>
          rows.add(`resources_${plural}_lnk`, {
            resource_id: id,
            [`${column}_id`]: term[locale],
            [`${column}_ord`]: order + 1,
          }),
        ),
      );
      rows.add('resources_lead_organization_lnk', {
        resource_id: id,
        organization_id: rowOfOrganization.get(`${lead} ${locale} ${isPublished}`),
      });
      addComponents(
        id,
        'keywords',
        'shared.keyword',
        'components_shared_keywords',
        keywords[locale].map((word) => ({ word })),
      );
      addComponents(
        id,
        'documentLanguages',
        'resource.document-language',
        'components_resource_document_languages',
        languages.map((code) => ({ code })),
      );
    }
    if ((number + 1) % DOCUMENTS_AT_ONCE === 0) {
      await rows.flush();
      onProgress(number + 1, count);
    }
  }
  await rows.flush();
  await rows.settle();
  return { resources: count, organizations, words: chooseWords(frequency, count) };
}

/**
 * Collects rows and gives each of them its id, so that others can name it before it is written.
 * `settle` tells PostgreSQL's sequences which ids are taken.
 */
async function bufferedRows(database) {
  const parents = [
    'organizations',
    'resources',
    'components_shared_keywords',
    'components_resource_document_languages',
  ];
  const next = new Map();
  for (const table of parents) {
    const [{ last }] = await database.rows(`select max(id) as last from ${table}`);
    next.set(table, Number(last ?? 0) + 1);
  }
  const pending = new Map(parents.map((table) => [table, []]));

  return {
    add(table, row) {
      const id = next.get(table);
      if (id !== undefined) next.set(table, id + 1);
      if (!pending.has(table)) pending.set(table, []);
      pending.get(table).push(id === undefined ? row : { id, ...row });
      return id;
    },
    async flush() {
      for (const [table, list] of pending) {
        if (list.length > 0) await database.insert(table, list);
        pending.set(table, []);
      }
    },
    async settle() {
      if (!database.isPostgres) return;
      for (const table of parents) {
        await database.run(
          `select setval(pg_get_serial_sequence('${table}', 'id'), ${next.get(table)}, false)`,
        );
      }
    },
  };
}

function chooseWords(frequency, count) {
  const ranks = [...frequency.keys()].filter((rank) => frequency[rank] > 0);
  return Object.fromEntries(
    Object.entries(CLASSES).map(([name, share]) => {
      const wanted = Math.max(1, share * count);
      const away = (rank) => Math.abs(Math.log(frequency[rank] / wanted));
      const nearest = ranks.toSorted((a, b) => away(a) - away(b)).slice(0, WORDS_OF_A_CLASS);
      return [name, nearest.map((rank) => WORDS.en[rank])];
    }),
  );
}

/** Answers the terms by column, each with its row in each language. */
async function readTerms(database) {
  const terms = {};
  for (const [plural, column] of TERM_LINKS) {
    const byCode = new Map();
    for (const { id, code, locale } of await database.rows(
      `select id, code, locale from ${plural} order by id`,
    )) {
      byCode.set(code, { ...byCode.get(code), [locale]: id });
    }
    terms[column] = [...byCode.values()];
  }
  return terms;
}
