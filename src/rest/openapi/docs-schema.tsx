import { Prose, Table } from './docs-parts';
import type { Material } from './material';
import { type JsonSchema, nameOfRef } from './openapi-types';

/** Answers the fragment under which the page explains a schema. */
export const anchorOf = (schema: string): string => `schema-${schema}`;

type TypeProps = { schema: JsonSchema; material: Material };

/** Names the type of a value, with a link to where it is explained. */
export function Type({ schema, material }: TypeProps) {
  const { listOf, orNull } = material.words.page;
  if (schema.$ref) {
    const name = nameOfRef({ $ref: schema.$ref });
    return <a href={`#${anchorOf(name)}`}>{name}</a>;
  }
  if (schema.allOf) {
    return (
      <>
        {schema.allOf.map((part, index) => (
          <>
            {index > 0 && ' + '}
            <Type schema={part} material={material} />
          </>
        ))}
      </>
    );
  }
  if (schema.anyOf) {
    const [first, second] = schema.anyOf;
    return (
      <>
        <Type schema={first} material={material} /> {second?.type === 'null' && orNull}
      </>
    );
  }
  const [type, isNullable] = Array.isArray(schema.type)
    ? [schema.type[0], schema.type.includes('null')]
    : [schema.type ?? 'object', false];
  return (
    <>
      {type === 'array' && schema.items ? (
        <>
          {listOf} <Type schema={schema.items} material={material} />
        </>
      ) : (
        <code>{type}</code>
      )}
      {schema.format && <> ({schema.format})</>}
      {schema.maxLength !== undefined && <> (≤ {schema.maxLength})</>}
      {isNullable && <> {orNull}</>}
    </>
  );
}

type SchemaTableProps = { name: string; schema: JsonSchema; material: Material };

/** Lists what an object has: name, type and meaning of each attribute. */
export function SchemaTable({ name, schema, material }: SchemaTableProps) {
  const { page } = material.words;
  return (
    <Table caption={name} columns={[page.name, page.type, page.meaning]}>
      {Object.entries(schema.properties ?? {}).map(([attribute, value]) => (
        <tr>
          <th scope="row">
            <code>{attribute}</code>
          </th>
          <td>
            <Type schema={value} material={material} />
          </td>
          <td>{value.description && <Prose text={value.description} />}</td>
        </tr>
      ))}
    </Table>
  );
}

/** Explains a schema that several answers share. */
export const SchemaSection = ({ name, schema, material }: SchemaTableProps) => (
  <section>
    <h3 id={anchorOf(name)}>{name}</h3>
    {schema.description && (
      <p>
        <Prose text={schema.description} />
      </p>
    )}
    <SchemaTable name={name} schema={schema} material={material} />
  </section>
);
