import { type Example, Examples, Prose, Table } from './docs-parts';
import { Type } from './docs-schema';
import type { Material } from './material';
import {
  nameOfRef,
  type Method,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type Reference,
  type Response,
} from './openapi-types';

/** Answers the fragment under which the page explains an address; what reads it has no method in it. */
export const anchorOfPath = (path: string, method: Method = 'get'): string =>
  `${method === 'get' ? 'path' : method}${path.replace(/[^A-Za-z.]+/g, '-').replace(/-$/, '')}`;

type EndpointProps = {
  path: string;
  method: Method;
  operation: Operation;
  document: OpenApiDocument;
  material: Material;
  examples: Example[];
};

/** Explains one address: what it is for, what it takes, what it answers, and examples to follow. */
export function Endpoint({ path, method, operation, document, material, examples }: EndpointProps) {
  const { page } = material.words;
  const parameters = (operation.parameters ?? []).map((parameter) =>
    resolve(parameter, document.components.parameters),
  );
  return (
    <section class="endpoint">
      <h4 id={anchorOfPath(path, method)}>
        {operation.summary} <code>{`${method.toUpperCase()} /api${path}`}</code>
      </h4>
      {operation.security?.length ? <Prose text={operation.description ?? ''} /> : null}
      {examples.length > 0 && <Examples examples={examples} material={material} />}
      {parameters.length > 0 && (
        <details>
          <summary>
            {page.parameters}
            {material.words.colon} {parameters.map(({ name }) => name).join(', ')}
          </summary>
          <Parameters parameters={parameters} material={material} />
        </details>
      )}
      <Answers operation={operation} document={document} material={material} />
    </section>
  );
}

type ParametersProps = { parameters: Parameter[]; material: Material };

function Parameters({ parameters, material }: ParametersProps) {
  const { page } = material.words;
  return (
    <Table caption={page.parameters} columns={[page.name, page.meaning]}>
      {parameters.map(({ name, description }) => (
        <tr>
          <th scope="row">
            <code>{name}</code>
          </th>
          <td>
            <Prose text={description} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

type AnswersProps = Pick<EndpointProps, 'operation' | 'document' | 'material'>;

function Answers({ operation, document, material }: AnswersProps) {
  return (
    <dl class="answers">
      {Object.entries(operation.responses).map(([status, answer]) => {
        const response = resolve<Response>(answer, document.components.responses);
        const schema = response.content?.['application/json']?.schema;
        return (
          <>
            <dt>{status}</dt>
            <dd>
              {response.description}{' '}
              {schema?.$ref && (
                <AnswerType
                  name={nameOfRef({ $ref: schema.$ref })}
                  document={document}
                  material={material}
                />
              )}
            </dd>
          </>
        );
      })}
    </dl>
  );
}

type AnswerTypeProps = { name: string; document: OpenApiDocument; material: Material };

/** Names what is answered; of a list or a record, what its `data` are. */
function AnswerType({ name, document, material }: AnswerTypeProps) {
  const data = document.components.schemas[name].properties?.data;
  const isEnvelope = [data?.allOf, data?.items, data?.$ref].some((part) => part !== undefined);
  return isEnvelope && data ? (
    <>
      <code>data</code>
      {material.words.colon} <Type schema={data} material={material} />
    </>
  ) : (
    <Type schema={{ $ref: `#/components/schemas/${name}` }} material={material} />
  );
}

const resolve = <Component,>(
  value: Component | Reference,
  components: Record<string, Component>,
): Component =>
  typeof value === 'object' && value !== null && '$ref' in value
    ? components[nameOfRef(value)]
    : value;
