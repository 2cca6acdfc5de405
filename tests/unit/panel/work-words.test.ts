import { describe, expect, test } from 'vitest';
import { askedIn } from '../../../src/admin/pages/my-work/use-asked';
import discussionEnglish from '../../../src/admin/translations/discussion-en.json';
import discussionFrench from '../../../src/admin/translations/discussion-fr.json';
import homeEnglish from '../../../src/admin/translations/home-en.json';
import homeFrench from '../../../src/admin/translations/home-fr.json';
import { LISTS } from '../../../src/admin/work/types';
import { LISTS as LISTS_OF_THE_SERVER } from '../../../src/editorial/work/lists';

describe.each([
  ['the home page', homeEnglish, homeFrench],
  ['discussions', discussionEnglish, discussionFrench],
])('the words of %s', (_what, english: Record<string, string>, french: Record<string, string>) => {
  test('are the same in both languages', () => {
    expect(Object.keys(french)).toEqual(Object.keys(english));
  });

  test('have French typography', () => {
    const wrong = Object.values(french).filter((text) =>
      /'|[^\u00a0\u202f][:;!?»](\s|$)|« /.test(text),
    );
    expect(wrong).toEqual([]);
  });
});

test('the panel shows the lists of work that the server has, each with its words', () => {
  expect([...LISTS].sort()).toEqual([...LISTS_OF_THE_SERVER].sort());
  const words: Record<string, string> = homeEnglish;
  const missing = LISTS.flatMap((list) => [
    `clearinghouse.home.list.${list}`,
    `clearinghouse.home.list.${list}.none`,
  ]).filter((id) => !words[id]);
  expect(missing).toEqual([]);
});

test('an address that asks for nothing of ours asks for the first page of what is assigned', () => {
  const asked = (query: string) => askedIn(new URLSearchParams(query));
  expect(asked('list=everything&uid=admin::user&page=-1')).toEqual({
    list: 'assigned',
    uid: undefined,
    locale: undefined,
    q: undefined,
    page: 1,
  });
  expect(asked('list=due&uid=api::page.page&locale=fr&q=caf%C3%A9&page=2')).toEqual({
    list: 'due',
    uid: 'api::page.page',
    locale: 'fr',
    q: 'café',
    page: 2,
  });
});
