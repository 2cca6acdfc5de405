import { renderToString } from 'preact-render-to-string';
import type { Uid } from '../../content-model';
import { Conventions } from './docs-conventions';
import { Endpoint } from './docs-endpoint';
import type { Example } from './docs-parts';
import { anchorOf, SchemaSection, SchemaTable } from './docs-schema';
import { labelOf, type Material, pathOf, schemaNameOf } from './material';
import { type OpenApiDocument, operationsIn } from './openapi-types';
import { keyOf } from './parameters';
import { EXPLAINED_TYPES } from './paths';
import { EXPLAINED_IN } from './words';
import { PARTNERS_WORDS } from './words/partners-words';

/** How one entry of each type may be found, where the clearinghouse has one. */
export type KnownKeys = Partial<Record<Uid, string>>;

type Props = { document: OpenApiDocument; material: Material; knownKeys: KnownKeys };

/** Renders the documentation as a whole HTML page in the language of the material's words. */
export const renderDocs = (props: Props): string =>
  `<!doctype html>${renderToString(<Page {...props} />)}`;

function Page({ document, material, knownKeys }: Props) {
  const { words } = material;
  const { page, info } = words;
  const [other] = EXPLAINED_IN.filter((locale) => locale !== words.locale);
  return (
    <html lang={words.locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${page.title} – ${info.title}`}</title>
        <meta name="description" content={page.lead} />
        <link rel="stylesheet" href="../api-docs.css" />
        <link rel="alternate" hreflang={other} href={`docs?locale=${other}`} />
        <link rel="service-desc" type="application/json" href="openapi.json" />
      </head>
      <body>
        <a class="skip" href="#documentation">
          {page.skip}
        </a>
        <header>
          <p class="house">{info.title}</p>
          <a href={`docs?locale=${other}`} hreflang={other} lang={other} rel="alternate">
            {page.otherLanguage}
          </a>
        </header>
        <Contents document={document} material={material} />
        <main id="documentation">
          <h1>{page.title}</h1>
          <p class="lead">
            {page.lead} <a href="openapi.json">{page.document}</a>
          </p>
          <h2 id="conventions">{page.conventions}</h2>
          <Conventions document={document} material={material} />
          <h2 id="endpoints">{page.endpoints}</h2>
          {EXPLAINED_TYPES.map((uid) => (
            <TypeSection uid={uid} document={document} material={material} knownKeys={knownKeys} />
          ))}
          <TagSection
            id="search"
            tag={words.search.tag}
            document={document}
            material={material}
            examples={{
              '/search': searchExamples(words.search.examples),
              '/search/suggest': searchExamples(words.search.suggestExamples),
            }}
          />
          <TagSection
            id="partners"
            tag={PARTNERS_WORDS[words.locale].tag}
            document={document}
            material={material}
            examples={{}}
          />
          <TagSection
            id="interface"
            tag={words.interfaceTag}
            document={document}
            material={material}
            examples={{}}
          />
          <h2 id="schemas">{page.schemas}</h2>
          {sharedSchemasOf(document).map(([name, schema]) => (
            <SchemaSection name={name} schema={schema} material={material} />
          ))}
        </main>
      </body>
    </html>
  );
}

function Contents({ document, material }: Omit<Props, 'knownKeys'>) {
  const { words } = material;
  const { page, search, interfaceTag } = words;
  const conventions = [...page.sections, page.operators, page.errors];
  return (
    <nav aria-label={page.contents}>
      <ul>
        <li>
          <a href="#conventions">{page.conventions}</a>
          <ul>
            {conventions.map(({ id, heading }) => (
              <li>
                <a href={`#${id}`}>{heading}</a>
              </li>
            ))}
          </ul>
        </li>
        <li>
          <a href="#endpoints">{page.endpoints}</a>
          <ul>
            {EXPLAINED_TYPES.map((uid) => (
              <li>
                <a href={`#${anchorOfType(uid)}`}>{labelOf(uid, material).plural}</a>
              </li>
            ))}
            <li>
              <a href="#search">{search.tag.name}</a>
            </li>
            <li>
              <a href="#partners">{PARTNERS_WORDS[words.locale].tag.name}</a>
            </li>
            <li>
              <a href="#interface">{interfaceTag.name}</a>
            </li>
          </ul>
        </li>
        <li>
          <a href="#schemas">{page.schemas}</a>
          <ul>
            {sharedSchemasOf(document).map(([name]) => (
              <li>
                <a href={`#${anchorOf(name)}`}>{name}</a>
              </li>
            ))}
          </ul>
        </li>
      </ul>
    </nav>
  );
}

const anchorOfType = (uid: Uid) => `type${pathOf(uid).replace('/', '-')}`;

function TypeSection({ uid, document, material, knownKeys }: Props & { uid: Uid }) {
  const { plural, description } = labelOf(uid, material);
  const list = pathOf(uid);
  const one = `${list}/{${keyOf(uid)}}`;
  const schema = schemaNameOf(uid);
  return (
    <section>
      <h3 id={anchorOfType(uid)}>{plural}</h3>
      <p>{description}.</p>
      {operationsIn(document)
        .filter(({ path }) => path === list || path === one)
        .map(({ path, method, operation }) => (
          <Endpoint
            path={path}
            method={method}
            operation={operation}
            document={document}
            material={material}
            examples={
              path === list ? listExamples(uid, material) : recordExamples(uid, material, knownKeys)
            }
          />
        ))}
      <h4 id={anchorOf(schema)}>
        {material.words.page.attributes} <code>{schema}</code>
      </h4>
      <SchemaTable name={schema} schema={document.components.schemas[schema]} material={material} />
    </section>
  );
}

function listExamples(uid: Uid, { words }: Material): Example[] {
  const [query, meaning] = words.page.exampleList;
  return [{ url: `${pathOf(uid).slice(1)}?${query}`, meaning }];
}

function recordExamples(uid: Uid, { words }: Material, knownKeys: KnownKeys): Example[] {
  const key = knownKeys[uid];
  return key ? [{ url: `${pathOf(uid).slice(1)}/${key}`, meaning: words.page.exampleRecord }] : [];
}

const searchExamples = (examples: [url: string, meaning: string][]): Example[] =>
  examples.map(([url, meaning]) => ({ url, meaning }));

type TagProps = Omit<Props, 'knownKeys'> & {
  id: string;
  tag: { name: string; description: string };
  examples: Record<string, Example[]>;
};

function TagSection({ id, tag, document, material, examples }: TagProps) {
  const told = operationsIn(document).filter(({ operation }) => operation.tags.includes(tag.name));
  return (
    <section>
      <h3 id={id}>{tag.name}</h3>
      <p>{tag.description}</p>
      {told.map(({ path, method, operation }) => (
        <Endpoint
          path={path}
          method={method}
          operation={operation}
          document={document}
          material={material}
          examples={examples[path] ?? []}
        />
      ))}
    </section>
  );
}

/** What the tables of the types link to, and no type or envelope itself. */
function sharedSchemasOf(document: OpenApiDocument) {
  const explained = new Set(['Error', ...EXPLAINED_TYPES.map(schemaNameOf)]);
  return Object.entries(document.components.schemas).filter(
    ([name]) =>
      !explained.has(name) && !/(List|Answer|Filters|Populate|Condition|Operators)$/.test(name),
  );
}
