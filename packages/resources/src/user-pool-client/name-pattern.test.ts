import { describe, expect, test } from 'vitest';
import { compilePattern, namesMatching } from './name-pattern.ts';

describe('a pattern of Go', () => {
  test.each<[pattern: string, matches: string, not: string]>([
    ['search', 'AmazonOpenSearchService-search-x', 'other'],
    ['^Amazon.*-dev$', 'AmazonOpenSearch-dev', 'AmazonOpenSearch-dev2'],
    ['(?i)amazon', 'AMAZON', 'azure'],
    [String.raw`\AAmazon\z`, 'Amazon', 'Amazon2'],
    ['^[[:upper:]][[:alpha:]]+$', 'Amazon', 'amazon'],
    [String.raw`^\pL+\-\d{2}$`, 'été-12', 'été-123'],
    [String.raw`^(?P<name>a)\_b$`, 'a_b', 'ab'],
    ['^[]a]+$', ']a]', 'b'],
    ['^[^]a]+$', 'bc', 'b]'],
    [String.raw`^\x{e9}$`, 'é', 'e'],
  ])('%s matches %s and not %s', (pattern, matches, not) =>
    expect([...namesMatching(pattern, [matches, not])]).toEqual([matches]),
  );

  test.each(['(', '[a', 'a**b(', '(?=a)', '(?<!a)', String.raw`(a)\1`, '[[:nothing:]]', '(?U)a'])(
    '%s is none',
    (pattern) => expect(() => compilePattern(pattern)).toThrow(SyntaxError),
  );

  test('that would take for ever is stopped', () =>
    expect(() => namesMatching('^(a+)+$', [`${'a'.repeat(127)}!`])).toThrow('takes too long'));
});
