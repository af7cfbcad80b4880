import { CognitoError } from '@poolkeeper/api/errors';
import { flag, integer, list, map, optional, structure, text } from '@poolkeeper/api/shape';
import { expect, test } from 'vitest';
import { fromForm } from './form-tree.ts';

const schema = structure({
  Name: text(),
  Count: optional(integer()),
  On: optional(flag()),
  Tags: optional(list(structure({ Key: text(), Value: text() }))),
  Names: optional(list(text())),
  Map: optional(map(text(), text())),
});

const read = (form: string): unknown => fromForm(schema, new URLSearchParams(form));

test('reads scalars by the types of the schema', () => {
  expect(read('Name=12&Count=12&On=false&Other=x')).toEqual({ Name: '12', Count: 12, On: false });
  expect(read('Count=twelve&On=yes')).toEqual({ Count: 'twelve', On: 'yes' });
});

test('reads lists in the order of their numbers, whatever the order of the form', () => {
  const form = 'Names.member.10=ten&Names.member.2=two&Tags.member.1.Value=v&Tags.member.1.Key=k';
  expect(read(form)).toEqual({ Names: ['two', 'ten'], Tags: [{ Key: 'k', Value: 'v' }] });
  expect(read('Names=')).toEqual({ Names: [] });
});

test('reads maps', () => {
  const form = 'Map.entry.1.key=__proto__&Map.entry.1.value=x&Map.entry.2.key=b&Map.entry.2.value=y';
  expect(Object.entries((read(form) as { Map: object }).Map)).toEqual([
    ['__proto__', 'x'],
    ['b', 'y'],
  ]);
});

test.each([
  ['a value for a list', 'Names=a'],
  ['a value for a structure of a list', 'Tags.member.1=a'],
  ['members for a value', 'Name.member.1=a'],
  ['a member without a number', 'Names.member.one=a'],
  ['a number from 0', 'Names.member.0=a'],
  ['an entry without a key', 'Map.entry.1.value=a'],
  ['a name that comes twice', 'Name=a&Name=b'],
  ['a name without end', `Name${'.a'.repeat(50)}=b`],
])('%s is no form of the operation', (_, form) => {
  expect(() => read(form)).toThrow(CognitoError);
});
