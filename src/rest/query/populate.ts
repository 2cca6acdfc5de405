import { type Link, linksOf, type Model } from './attributes';
import { type Path, refuseQuestion } from './bad-question';
import { parseFields } from './fields';
import { parseFilters, type Where } from './filters';
import { MAX_DEPTH, MAX_POPULATED, MEDIA_PARAMETERS, POPULATE_PARAMETERS } from './limits';
import { parseSort, type SortKey } from './sort';
import { isObject, readNames } from './values';

/** One relation, component or file to be answered along, with what is wanted of it. */
export type Populated = {
  name: string;
  link: Link;
  fields: string[];
  where?: Where;
  sort: SortKey[];
  populate: Populated[];
};

type Count = { populated: number };
type Tree = Record<string, unknown>;

const EVERYTHING = ['*', 'true', true];

/** Answers what `populate` names, in any of Strapi's spellings; `*` is one level. */
export function parsePopulate(
  input: unknown,
  model: Model,
  path: Path = ['populate'],
): Populated[] {
  return parseLevel(input, model, path, 1, { populated: 0 });
}

function parseLevel(input: unknown, model: Model, path: Path, depth: number, count: Count) {
  if (input === undefined) return [];
  const links = linksOf(model);
  const names = [...links.keys()];
  const tree = isObject(input) ? input : treeOf(input, names, path);

  const populated: Populated[] = [];
  for (const [name, value] of Object.entries(tree)) {
    const here = [...path, name];
    const link =
      links.get(name) ?? refuseQuestion('unknown-attribute', here, ['*', ...names], name);
    if (value === 'false' || value === false) continue;
    if (depth > MAX_DEPTH) refuseQuestion('too-deep', here, [`1…${MAX_DEPTH}`]);
    count.populated += 1;
    if (count.populated > MAX_POPULATED) refuseQuestion('too-many', path, [`0…${MAX_POPULATED}`]);
    populated.push(parseWanted(name, value, link, here, depth, count));
  }
  return populated;
}

function parseWanted(
  name: string,
  value: unknown,
  link: Link,
  path: Path,
  depth: number,
  count: Count,
): Populated {
  const parameters: readonly string[] =
    link.kind === 'media' ? MEDIA_PARAMETERS : POPULATE_PARAMETERS;
  const isWhole = EVERYTHING.some((spelling) => spelling === value);
  if (!isWhole && !isObject(value)) {
    return refuseQuestion('wrong-value', path, ['*', 'true', 'false', ...parameters], value);
  }
  const wanted: Tree = isObject(value) ? value : {};
  const unknown = Object.keys(wanted).find((key) => !parameters.includes(key));
  if (unknown !== undefined) {
    refuseQuestion('unknown-parameter', [...path, unknown], parameters, unknown);
  }
  return {
    name,
    link,
    fields: parseFields(wanted.fields, link.target, [...path, 'fields']),
    where: parseFilters(wanted.filters, link.target, [...path, 'filters']),
    sort: parseSort(wanted.sort, link.target, [...path, 'sort']),
    populate: parseLevel(wanted.populate, link.target, [...path, 'populate'], depth + 1, count),
  };
}

/** Answers `a,b.c` and its likes as the tree that they stand for: `{ a: {}, b: { populate: { c: {} } } }`. */
function treeOf(input: unknown, everything: string[], path: Path): Tree {
  const tree: Tree = Object.create(null);
  const spelt = input === true ? ['*'] : readNames(input, path, ['*', ...everything]);
  const dotted = spelt.flatMap((name) =>
    EVERYTHING.some((spelling) => spelling === name) ? everything : [name],
  );
  for (const name of dotted) {
    const names = name.split('.');
    if (names.length > MAX_DEPTH) refuseQuestion('too-deep', path, [`1…${MAX_DEPTH}`], name);
    let level = tree;
    for (const [index, part] of names.entries()) {
      const node = (level[part] ??= Object.create(null)) as Tree;
      if (index < names.length - 1) level = (node.populate ??= Object.create(null)) as Tree;
    }
  }
  return tree;
}
