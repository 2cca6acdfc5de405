import { expect, test } from 'vitest';
import { parseSort } from '../../../src/rest/query/sort';
import { refusal } from './refusal';

const RESOURCE = 'api::resource.resource';
const by = (direction: 'asc' | 'desc', ...path: string[]) => ({ path, direction });

test.each([
  ['title', [by('asc', 'title')]],
  ['title:desc', [by('desc', 'title')]],
  ['title:DESC, startDate', [by('desc', 'title'), by('asc', 'startDate')]],
  [
    ['title', 'type:desc'],
    [by('asc', 'title'), by('desc', 'type')],
  ],
  [{ title: 'desc' }, [by('desc', 'title')]],
  [
    [{ title: 'desc' }, 'type'],
    [by('desc', 'title'), by('asc', 'type')],
  ],
  ['leadOrganization.name:desc', [by('desc', 'leadOrganization', 'name')]],
  [
    { leadOrganization: { place: { name: 'asc' } } },
    [by('asc', 'leadOrganization', 'place', 'name')],
  ],
  ['sheet.context', [by('asc', 'sheet', 'context')]],
  ['id', [by('asc', 'id')]],
  [undefined, []],
])('sort=%j is understood', (sort, keys) => {
  expect(parseSort(sort, RESOURCE)).toEqual(keys);
});

test('an attribute counts where it is named first', () => {
  expect(parseSort('title:desc,title', RESOURCE)).toEqual([by('desc', 'title')]);
});

test.each([
  '',
  'contactEmail',
  'leadOrganization.contactEmail',
  'createdBy.email',
  'leadOrganization',
  'title.slug',
  'issues.name',
  'authors.name',
  'file.url',
  'body',
  '__proto__',
  'constructor:asc',
  'title,',
])('sort=%j is refused with what is allowed', (sort) => {
  const { code, allowed } = refusal(() => parseSort(sort, RESOURCE));

  expect(code).toBe('unknown-attribute');
  expect(allowed.length).toBeGreaterThan(0);
  expect(allowed).not.toContain('contactEmail');
});

test.each([
  ['title:up', 'wrong-value'],
  ['title:asc:desc', 'wrong-value'],
  [{ title: 'up' }, 'wrong-value'],
  [{ title: ['asc'] }, 'not-one-value'],
  [{ leadOrganization: 'asc' }, 'wrong-form'],
  [null, 'wrong-form'],
  [[null], 'wrong-form'],
  ['leadOrganization.place.parent.parent.parent.parent.name', 'too-deep'],
  [[[[[[[['title']]]]]]], 'too-deep'],
  ['title,slug,summary,type,subtype,url,startDate,endDate,licence,ongoing,policyRole', 'too-many'],
])('sort=%j is refused as %s', (sort, code) => {
  expect(refusal(() => parseSort(sort, RESOURCE)).code).toBe(code);
});
