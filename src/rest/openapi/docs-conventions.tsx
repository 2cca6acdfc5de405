import { Examples, Prose, Table } from './docs-parts';
import { SchemaTable, anchorOf } from './docs-schema';
import { GROUP_OPERATORS, type Operator, OPERATORS, type ScalarKind } from '../query/operators';
import { MAX_CONDITIONS, MAX_DEPTH, MAX_JOINS } from '../query/limits';
import type { Material } from './material';
import type { JsonSchema, OpenApiDocument } from './openapi-types';

type Props = { document: OpenApiDocument; material: Material };

/** Explains what holds for every address: languages, filters, sorting, pages, errors. */
export function Conventions({ document, material }: Props) {
  const { page } = material.words;
  return (
    <>
      {page.sections.map(({ id, heading, paragraphs, examples = [] }) => (
        <section>
          <h3 id={id}>{heading}</h3>
          {paragraphs.map((paragraph) => (
            <p>
              <Prose text={paragraph} />
            </p>
          ))}
          {examples.length > 0 && (
            <Examples
              examples={examples.map(([url, meaning]) => ({ url, meaning }))}
              material={material}
            />
          )}
        </section>
      ))}
      <Filters material={material} />
      <section>
        <h3 id={page.errors.id}>{page.errors.heading}</h3>
        <p>
          <Prose text={page.errors.lead} />
        </p>
        <div id={anchorOf('Error')}>
          <SchemaTable
            name={page.errors.heading}
            schema={refusalOf(document)}
            material={material}
          />
        </div>
      </section>
    </>
  );
}

function Filters({ material }: Pick<Props, 'material'>) {
  const { words } = material;
  const { operators, operator, meaning } = words.page;
  return (
    <section>
      <h3 id={operators.id}>{operators.heading}</h3>
      <p>
        <Prose text={operators.lead} />
      </p>
      <Examples
        examples={operators.examples.map(([url, meaningOfUrl]) => ({ url, meaning: meaningOfUrl }))}
        material={material}
      />
      <Table caption={operators.heading} columns={[operator, meaning, operators.appliesTo]}>
        {COMPARISONS.map((name) => (
          <tr>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>
              <Prose text={words.operators[name]} />
            </td>
            <td>
              {kindsWith(name)
                .map((kind) => words.kinds[kind])
                .join(', ')}
            </td>
          </tr>
        ))}
      </Table>
      <p>
        <Prose text={operators.combining} />{' '}
        {operators.limits(MAX_DEPTH, MAX_CONDITIONS, MAX_JOINS)}
      </p>
      <Table caption={operators.combiningHeading} columns={[operator, meaning]}>
        {GROUP_OPERATORS.map((name) => (
          <tr>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>
              <Prose text={words.groups[name]} />
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

/** Answers what an error holds, with what its `details` hold beside it. */
function refusalOf({ components }: OpenApiDocument): JsonSchema {
  const refusal = components.schemas.Error.properties?.error;
  const details = Object.entries(refusal?.properties?.details.properties ?? {});
  return {
    properties: {
      ...refusal?.properties,
      ...Object.fromEntries(details.map(([name, schema]) => [`details.${name}`, schema])),
    },
  };
}

type Comparison = Exclude<Operator, '$not'>;

const COMPARISONS = [...new Set(Object.values(OPERATORS).flat())].filter(
  (operator): operator is Comparison => operator !== '$not',
);

const kindsWith = (operator: Operator) =>
  (Object.keys(OPERATORS) as ScalarKind[]).filter((kind) => OPERATORS[kind].includes(operator));
