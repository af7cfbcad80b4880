import { flag, integer, list, map, structure, text } from '@poolkeeper/api/shape';
import type { Connection } from '@poolkeeper/client/connection';
import type { EphemeralResource, ManagedResource } from '@poolkeeper/resources/schema/resource';
import { isList } from '@poolkeeper/resources/schema/same';
import { unknown, type Values } from '@poolkeeper/resources/schema/value';
import { serveReattached } from '@poolkeeper/terraform-provider/plugin/reattach';
import { createProvider } from '@poolkeeper/terraform-provider/rpc/create-provider';
import { afterAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../support/programs.ts';
import { unwrapped, type Workspace, workspace } from '../support/terraform.ts';

/** What the resources below "manage". */
const shelf = new Map<string, Values>();
let made = 0;
/** The configurations that came with changes: what is write-only is nowhere else. */
const configs: Values[] = [];

/** A resource with every form that an attribute may have, of which the service gives some values. */
const book: ManagedResource = {
  type: 'aws_book',
  title: 'Book',
  description: 'A book.',
  regional: false,
  attributes: {
    id: { mode: 'computed', shape: text() },
    name: { mode: 'required', shape: text({ min: 1, max: 20 }) },
    pages: { mode: 'optional, computed', shape: integer({ min: 1 }) },
    signed: { mode: 'optional', shape: flag() },
    words: { mode: 'optional', shape: list(text()), unordered: true },
    lines: { mode: 'optional', shape: list(text()) },
    notes: { mode: 'optional', shape: map(text(), text()) },
    isbn: { mode: 'optional', shape: text(), replaces: true },
    key_wo: { mode: 'optional', shape: text(), writeOnly: true },
    edition: {
      mode: 'optional',
      shape: structure({}),
      nesting: 'single block',
      members: {
        year: { mode: 'required', shape: integer() },
        publisher: { mode: 'optional, computed', shape: text() },
      },
    },
    reader: {
      mode: 'optional',
      shape: structure({}),
      nesting: 'set block',
      members: { name: { mode: 'required', shape: text() }, stars: { mode: 'optional', shape: integer() } },
    },
  },
  async create(planned, { config }) {
    made += 1;
    const id = `book-${made}`;
    const state = filled({ ...planned, id });
    configs.push(config);
    shelf.set(id, state);
    return state;
  },
  read: async ({ id }) => shelf.get(String(id)),
  async update({ prior, planned, config }) {
    const state = filled({ ...planned, id: prior.id ?? null });
    configs.push(config);
    shelf.set(String(prior.id), state);
    return state;
  },
  async delete({ id }) {
    shelf.delete(String(id));
  },
  import: { parts: ['id'], separator: '/' },
};

/** What the service gives where nobody else does. */
function filled(planned: Values): Values {
  const edition = isList(planned.edition ?? null) ? planned.edition : [];
  return {
    ...planned,
    pages: planned.pages === unknown ? 100 : (planned.pages ?? null),
    edition: (edition as readonly Values[]).map((one) => ({
      ...one,
      publisher: one.publisher === unknown ? 'the house' : (one.publisher ?? null),
    })),
  };
}

const loan: EphemeralResource = {
  type: 'aws_loan',
  title: 'Loan',
  description: 'A loan.',
  regional: false,
  attributes: { book: { mode: 'required', shape: text() }, code: { mode: 'computed', shape: text() } },
  open: async ({ book: id }) => ({ book: id ?? null, code: `secret of ${String(id)}` }),
};

const connection = { region: 'us-east-1' } as Connection;

const installed = isInstalled('terraform');
const handlers = createProvider(
  { resources: [book], dataSources: [], ephemeralResources: [loan] },
  async () => ({ connection, defaultTags: {}, isIgnoredTag: () => false }),
);
const provider = installed
  ? await serveReattached(handlers, ['registry.terraform.io/hashicorp/aws'])
  : undefined;
afterAll(() => provider?.[Symbol.dispose]());

const open = (): Workspace => workspace({ TF_REATTACH_PROVIDERS: provider?.environment ?? '' });

describe.skipIf(!installed)(
  `the plugin and Terraform${installed ? '' : ' (skipped: terraform is not installed)'}`,
  () => {
    test('nulls, empty collections and every kind of value come back as they were configured', async () => {
      using work = open();
      await work.apply(`
      resource "aws_book" "all" {
        name   = "all"
        signed = false
        words  = ["b", "a"]
        lines  = []
        notes  = { "a b" = "c" }
        edition { year = 1999 }
        reader { name = "x" }
        reader {
          name  = "y"
          stars = 5
        }
      }
      resource "aws_book" "bare" {
        name  = "bare"
        words = []
      }
    `);
      expect(work.attributes('aws_book.all')).toEqual({
        id: expect.stringMatching(/^book-\d+$/),
        name: 'all',
        pages: 100,
        signed: false,
        words: ['a', 'b'],
        lines: [],
        notes: { 'a b': 'c' },
        isbn: null,
        key_wo: null,
        edition: [{ year: 1999, publisher: 'the house' }],
        reader: [
          { name: 'x', stars: null },
          { name: 'y', stars: 5 },
        ],
      });
      expect(work.attributes('aws_book.bare')).toMatchObject({
        words: [],
        lines: null,
        notes: null,
        edition: [],
      });
      expect((await work.plan()).verdict).toBe('empty');
      await work.destroy();
      expect(shelf.size).toBe(0);
    });

    test('what is unknown, refined or whole, in sets, blocks and in place of blocks, is planned and applied', async () => {
      using work = open();
      await work.apply(`
      resource "aws_book" "first" { name = "first" }
      resource "aws_book" "second" {
        name  = "pre-\${aws_book.first.pages}"
        words = ["a", aws_book.first.id]
        isbn  = aws_book.first.id
        dynamic "reader" {
          for_each = toset([aws_book.first.id])
          content { name = reader.value }
        }
        dynamic "edition" {
          for_each = aws_book.first.pages > 50 ? [2000] : []
          content { year = edition.value }
        }
      }
    `);
      expect(work.attributes('aws_book.second')).toMatchObject({
        name: 'pre-100',
        words: ['a', expect.stringMatching(/^book-/)],
        reader: [{ name: expect.stringMatching(/^book-/), stars: null }],
        edition: [{ year: 2000, publisher: 'the house' }],
      });
      expect((await work.plan()).verdict).toBe('empty');
    });

    test('a change that replaces is announced, and made', async () => {
      using work = open();
      const book = (isbn: string): string =>
        `resource "aws_book" "one" {\n name = "one"\n isbn = "${isbn}"\n}`;
      await work.apply(book('1'));
      const before = work.attributes('aws_book.one')?.id;
      const { output } = await work.plan(book('2'));
      expect(output).toContain('# forces replacement');
      await work.apply(book('2'));
      expect(work.attributes('aws_book.one')?.id).not.toBe(before);
      expect(shelf.has(String(before))).toBe(false);
    });

    test('an argument that is gone is unset when it was configured, and left alone when it never was', async () => {
      using work = open();
      await work.apply('resource "aws_book" "one" {\n name = "one"\n pages = 7\n}');
      expect((await work.plan('resource "aws_book" "one" {\n name = "one"\n}')).verdict).toBe('changes');
      await work.apply();
      expect(work.attributes('aws_book.one')?.pages).toBeNull();
      expect((await work.plan()).verdict).toBe('empty');

      await work.apply('resource "aws_book" "two" {\n name = "two"\n}');
      const id = String(work.attributes('aws_book.two')?.id);
      shelf.set(id, { ...shelf.get(id), pages: 8 });
      expect((await work.plan(undefined)).output).not.toContain('will be updated');
    });

    test('what is write-only reaches the provider and no file', async () => {
      using work = open();
      await work.apply('resource "aws_book" "one" {\n name = "one"\n key_wo = "hush"\n}');
      expect(configs.at(-1)?.key_wo).toBe('hush');
      expect(JSON.stringify(work.instances('aws_book.one'))).not.toContain('hush');
      expect((await work.plan()).verdict).toBe('empty');
    });

    test('an ephemeral resource is opened and kept nowhere', async () => {
      using work = open();
      await work.apply(`
      ephemeral "aws_loan" "one" { book = "b" }
      resource "aws_book" "one" {
        name   = "one"
        key_wo = ephemeral.aws_loan.one.code
      }
    `);
      expect(configs.at(-1)?.key_wo).toBe('secret of b');
    });

    test('an error says where it is', async () => {
      using work = open();
      const { verdict, output } = await work.plan(`
      resource "aws_book" "one" {
        name  = "a name that is far too long"
        edition { year = 1 }
        edition { year = 2 }
      }
    `);
      expect(verdict).toBe('error');
      expect(output).toContain('on main.tf line 3, in resource "aws_book" "one":');
      expect(unwrapped(output)).toContain('Attribute name string length must be between 1 and 20, got: 27');
      expect(unwrapped(output)).toContain('Attribute edition list must contain at most 1 elements, got: 2');
    });

    test('import, an import block and generated configuration find what is there', async () => {
      using work = open();
      await work.apply('resource "aws_book" "one" {\n name = "one"\n edition { year = 3 }\n}');
      const id = String(work.attributes('aws_book.one')?.id);
      await work.run(['state', 'rm', 'aws_book.one']);
      const imported = await work.run(['import', '-no-color', 'aws_book.one', id]);
      expect(imported.output).toContain('Import successful!');
      expect((await work.plan()).verdict).toBe('empty');

      await work.run(['state', 'rm', 'aws_book.one']);
      work.write(`import {\n to = aws_book.two\n id = "${id}"\n}`);
      const generated = await work.plan(undefined, ['-generate-config-out=generated.tf']);
      expect(generated.output).toContain('1 to import, 0 to add, 0 to change, 0 to destroy');
    });
  },
);
