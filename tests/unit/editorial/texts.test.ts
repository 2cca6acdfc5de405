import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRecord } from '../../../src/editorial/checks';
import { orcidCheckDigit, rorCheckDigits } from '../../../src/editorial/checks/checksums';
import { checkIsbn, checkIssn, IDENTIFIER_RULES } from '../../../src/editorial/checks/identifiers';
import { checkEmail, checkOrcid, checkRor } from '../../../src/editorial/checks/people';
import { checkUrl } from '../../../src/editorial/checks/url';

type Case = [rule: (text: string) => { code: string } | null, right: string[], wrong: string[][]];

/** Each rule with values that are right, and values that are wrong with the code they get. */
const CASES: Record<string, Case> = {
  url: [
    checkUrl,
    [
      'https://www.unaoc.org/',
      'http://example.org',
      'https://fr.wikipedia.org/wiki/Intégration_(sociologie)',
      'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32003L0086#d1e32',
      'https://xn--caf-dma.example/',
      'https://192.0.2.1:8443/a',
    ],
    [
      ['ftp://example.org/file', 'url-scheme'],
      ['www.unaoc.org', 'url-scheme'],
      ['//example.org', 'url-scheme'],
      ['javascript:alert(1)', 'url-scheme'],
      ['https:example.org', 'url-scheme'],
      [' https://example.org', 'url-scheme'],
      ['https://example.org/a b', 'url-form'],
      ['https://example.org/\n', 'url-form'],
      ['https://example.org\\@evil.org', 'url-form'],
      ['https://', 'url-form'],
      ['https://localhost/', 'url-form'],
      ['https://example.org:99999/', 'url-form'],
      ['https://user@example.org/', 'url-credentials'],
      ['https://user:secret@example.org/', 'url-credentials'],
    ],
  ],
  doi: [
    IDENTIFIER_RULES.doi,
    [
      '10.1787/eag-2018-en',
      '10.1000/182',
      '10.1002/(SICI)1096-8644(199605)100:1<1::AID>3.0.CO;2-M',
    ],
    [
      ['https://doi.org/10.1787/eag-2018-en', 'identifier-prefixed'],
      ['doi:10.1000/182', 'identifier-prefixed'],
      ['10.1787', 'doi-form'],
      ['11.1787/x', 'doi-form'],
      ['10.1787/a b', 'doi-form'],
    ],
  ],
  isbn: [
    checkIsbn,
    ['978-0-306-40615-7', '979-10-90636-07-1', '0-8044-2957-X', '0306406152', '978 3 16 148410 0'],
    [
      ['978-0-306-40615-8', 'isbn-checksum'],
      ['0-8044-2957-1', 'isbn-checksum'],
      ['977-0-306-40615-7', 'isbn-form'],
      ['12345', 'isbn-form'],
      ['isbn', 'isbn-form'],
    ],
  ],
  issn: [
    checkIssn,
    ['0378-5955', '2434-561X', '0020-7985'],
    [
      ['0378-5954', 'issn-checksum'],
      ['03785955', 'issn-form'],
      ['0378-595', 'issn-form'],
    ],
  ],
  handle: [
    IDENTIFIER_RULES.handle,
    ['10986/25882', '20.1000/100', '1814/60000'],
    [
      ['https://hdl.handle.net/10986/25882', 'identifier-prefixed'],
      ['10986', 'handle-form'],
      ['abc/1', 'handle-form'],
    ],
  ],
  urn: [
    IDENTIFIER_RULES.urn,
    ['urn:isbn:0451450523', 'urn:lex:fr:etat:loi:2018-09-10;2018-778', 'URN:nbn:de:bvb:19-146642'],
    [
      ['isbn:0451450523', 'urn-form'],
      ['urn:x', 'urn-form'],
      ['urn:isbn:a b', 'urn-form'],
    ],
  ],
  celex: [
    IDENTIFIER_RULES.celex,
    [
      '32003L0086',
      '52020DC0758',
      '02003L0109-20110520',
      '12012M/TXT',
      '32016R0679R(02)',
      '62011CJ0571',
    ],
    [
      ['2003/86/EC', 'celex-form'],
      ['32003l0086', 'celex-form'],
      ['CELEX:32003L0086', 'celex-form'],
    ],
  ],
  'un-symbol': [
    IDENTIFIER_RULES['un-symbol'],
    ['A/RES/73/195', 'CMW/C/GC/4-CRC/C/GC/23', 'ST/ESA/SER.A/475', 'A/RES/217(III)'],
    [
      ['73/195', 'un-symbol-form'],
      ['Resolution 73', 'un-symbol-form'],
    ],
  ],
  orcid: [
    checkOrcid,
    ['0000-0002-1825-0097', '0000-0001-5109-3700', '0000-0002-1694-233X'],
    [
      ['0000-0002-1825-0098', 'orcid-checksum'],
      ['https://orcid.org/0000-0002-1825-0097', 'orcid-prefixed'],
      ['0000000218250097', 'orcid-form'],
      ['0000-0002-1694-233x', 'orcid-form'],
    ],
  ],
  ror: [
    checkRor,
    ['https://ror.org/05dxps055', 'https://ror.org/03yrm5c26', 'https://ror.org/00f54p054'],
    [
      ['https://ror.org/05dxps056', 'ror-checksum'],
      ['https://ror.org/05dxsp055', 'ror-checksum'],
      ['05dxps055', 'ror-form'],
      ['http://ror.org/05dxps055', 'ror-form'],
      ['https://ror.org/05DXPS055', 'ror-form'],
      ['https://ror.org/05dxpo055', 'ror-form'],
    ],
  ],
  email: [
    checkEmail,
    ['info@unaoc.org', 'a.b+c@sub.example.co.uk', 'élan@exemple.québec', 'o_neil-1@example.museum'],
    [
      ['info', 'email-form'],
      ['info@unaoc', 'email-form'],
      ['a..b@example.org', 'email-form'],
      ['.a@example.org', 'email-form'],
      ['a@b@example.org', 'email-form'],
      ['a b@example.org', 'email-form'],
      ['Name <info@unaoc.org>', 'email-form'],
      ['info@-unaoc.org', 'email-form'],
      [`${'a'.repeat(65)}@example.org`, 'email-form'],
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_name, [rule, right, wrong]) => {
  test.each(right)('accepts %s', (text) => {
    expect(rule(text)).toBeNull();
  });

  test.each(wrong)('refuses %s as %s', (text, code) => {
    expect(rule(text)?.code).toBe(code);
  });
});

test('a prefixed identifier is answered with its bare form', () => {
  const [problem] = checkRecord(
    'api::resource.resource',
    { identifiers: [{ scheme: 'doi', value: 'https://doi.org/10.1000/182' }] },
    null,
  );

  expect(problem).toEqual({
    path: ['identifiers', '0', 'value'],
    code: 'identifier-prefixed',
    values: {
      uid: 'api::resource.resource',
      field: 'identifiers.0.value',
      value: 'https://doi.org/10.1000/182',
      bare: '10.1000/182',
    },
  });
});

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));

test('any ORCID iD with its check digit is right, and wrong with any one digit changed', () => {
  fc.assert(
    fc.property(digits(15), fc.nat(14), fc.integer({ min: 1, max: 9 }), (body, place, shift) => {
      const hyphened = (text: string) => text.replace(/(.{4})(?=.)/g, '$1-');
      const right = body + orcidCheckDigit(body);
      const changed = String((Number(body[place]) + shift) % 10);
      const wrong = right.slice(0, place) + changed + right.slice(place + 1);

      expect(checkOrcid(hyphened(right))).toBeNull();
      expect(checkOrcid(hyphened(wrong))?.code).toBe('orcid-checksum');
    }),
  );
});

const rorCharacters = [...'0123456789abcdefghjkmnpqrstvwxyz'];

test('any ROR id with its check digits is right, and wrong with two neighbours swapped', () => {
  const bodies = fc
    .array(fc.constantFrom(...rorCharacters), { minLength: 6, maxLength: 6 })
    .map((characters) => `0${characters.join('')}`);

  fc.assert(
    fc.property(bodies, fc.integer({ min: 1, max: 5 }), (body, place) => {
      fc.pre(body[place] !== body[place + 1]);
      const check = rorCheckDigits(body);
      const swapped = body.slice(0, place) + body[place + 1] + body[place] + body.slice(place + 2);

      expect(checkRor(`https://ror.org/${body}${check}`)).toBeNull();
      expect(checkRor(`https://ror.org/${swapped}${check}`)?.code).toBe('ror-checksum');
    }),
  );
});

test('an ISBN of thirteen digits is right for one last digit out of ten', () => {
  fc.assert(
    fc.property(digits(9), (body) => {
      const right = Array.from({ length: 10 }, (_, last) => `978${body}${last}`).filter(
        (isbn) => checkIsbn(isbn) === null,
      );

      expect(right).toHaveLength(1);
    }),
  );
});

test('an ISSN is right for one last character out of eleven', () => {
  fc.assert(
    fc.property(digits(7), (body) => {
      const right = [...'0123456789X'].filter(
        (last) => checkIssn(`${body.slice(0, 4)}-${body.slice(4)}${last}`) === null,
      );

      expect(right).toHaveLength(1);
    }),
  );
});
