import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { optionNames, options, variable, written } from './config/options.ts';
import { UsageError } from './config/usage-error.ts';
import { configOf, printConfig, readConfig, type StartOptions } from './config.ts';

/** What the operator is told. */
function fault(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

const withFile = <Result>(content: string, use: (path: string) => Result): Result => {
  const folder = mkdtempSync(join(tmpdir(), 'poolkeeper-config-'));
  try {
    const path = join(folder, 'poolkeeper.json');
    writeFileSync(path, content);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe('without any option', () => {
  test('the defaults hold', () => {
    expect(readConfig([], {})).toEqual({
      host: '127.0.0.1',
      port: 7665,
      data: resolve('.poolkeeper'),
      memory: false,
      issuer: 'local',
      region: 'us-east-1',
      account: '000000000000',
      development: false,
      quotas: 'none',
      testClock: false,
      logLevel: 'info',
      printConfig: false,
    });
  });
});

describe('an option', () => {
  test.each([
    [['--port', '0'], { port: 0 }],
    [['--port=8080'], { port: 8080 }],
    [['--memory'], { memory: true }],
    [['--memory=false'], { memory: false }],
    [['--data', 'there'], { data: resolve('there') }],
    [['--issuer', 'aws'], { issuer: 'aws' }],
    [['--issuer', 'https://id.example.com/'], { issuer: 'https://id.example.com' }],
    [['--public-url', 'https://id.example.com/base/'], { publicUrl: 'https://id.example.com/base' }],
    [
      ['--access-key', 'AKIDEXAMPLE', '--secret-key', '--x=y'],
      { accessKey: 'AKIDEXAMPLE', secretKey: '--x=y' },
    ],
  ])('is read from the command line: %j', (args, expected) => {
    expect(readConfig(args, {})).toMatchObject(expected);
  });

  test('of each name is read from the environment', () => {
    const environment = {
      POOLKEEPER_PUBLIC_URL: 'https://a.example',
      POOLKEEPER_TEST_CLOCK: '1',
      HOME: '/root',
    };
    expect(readConfig([], environment)).toMatchObject({ publicUrl: 'https://a.example', testClock: true });
  });

  test('that the environment leaves empty is not set', () => {
    expect(readConfig([], { POOLKEEPER_SMTP: '', POOLKEEPER_PORT: '' })).toMatchObject({ port: 7665 });
  });

  test('comes from the command line, then the environment, then the file, then the default', () => {
    withFile('{"port":3,"region":"eu-west-1","account":"111111111111","memory":true}', (path) => {
      const environment = { POOLKEEPER_CONFIG: path, POOLKEEPER_PORT: '2', POOLKEEPER_REGION: 'eu-west-2' };
      expect(readConfig(['--port', '1'], environment)).toMatchObject({
        port: 1,
        region: 'eu-west-2',
        account: '111111111111',
        memory: true,
        host: '127.0.0.1',
      });
    });
  });

  test('has one spelling for each place', () => {
    expect(optionNames.map((name) => [written(name), variable(name)])).toContainEqual([
      'lambda-endpoint',
      'POOLKEEPER_LAMBDA_ENDPOINT',
    ]);
  });

  test('has a sentence of help that ends as one', () => {
    for (const name of optionNames) expect(options[name].help).toMatch(/^[A-Z].*\.$/);
  });
});

describe('what an orchestrator sets for a service of the name poolkeeper', () => {
  test('is not taken for an option', () => {
    const links = {
      POOLKEEPER_SERVICE_HOST: '10.0.0.1',
      POOLKEEPER_SERVICE_PORT_HTTP: '80',
      POOLKEEPER_PORT: 'tcp://10.0.0.1:80',
      POOLKEEPER_PORT_80_TCP_ADDR: '10.0.0.1',
    };
    expect(readConfig([], links)).toMatchObject({ port: 7665 });
  });
});

describe('the command line', () => {
  test.each([
    [['--prot', '1'], 'Unknown option --prot. Did you mean --port?'],
    [['--tls-crt', 'a'], 'Unknown option --tls-crt. Did you mean --tls-cert?'],
    [['--publicUrl', 'a'], 'Unknown option --publicUrl. Did you mean --public-url?'],
    [['--frobnicate'], 'Unknown option --frobnicate.'],
    [['-p', '1'], 'Unknown option -p.'],
    [['start'], 'Unexpected argument "start".'],
    [['--port'], '--port needs a value: --port PORT.'],
    [['--port', '--memory'], '--port needs a value: --port PORT.'],
    [['--port', '1', '--port', '2'], '--port is given twice.'],
    [['--port', 'abc'], '--port must be a whole number from 0 to 65535.'],
    [['--port', '65536'], '--port must be a whole number from 0 to 65535.'],
    [['--port', '1e3'], '--port must be a whole number from 0 to 65535.'],
    [['--memory=maybe'], '--memory must be true or false.'],
    [['--issuer', 'amazon'], '--issuer must be local or aws or a URL.'],
    [['--issuer', 'locla'], '--issuer must be local or aws or a URL. Did you mean local?'],
    [['--quotas', 'asw'], '--quotas must be none or aws. Did you mean aws?'],
    [
      ['--log-level', 'warning'],
      '--log-level must be debug, info, warn, error or silent. Did you mean warn?',
    ],
    [['--region', 'us-east1'], '--region must be a region such as us-east-1.'],
    [['--account', '1'], '--account must be twelve digits.'],
    [['--public-url', 'example.com'], '--public-url must be a URL that begins with https:// or http://.'],
    [
      ['--public-url', 'https://u:p@example.com'],
      '--public-url must be a URL without credentials, query and fragment.',
    ],
    [
      ['--database', 'mysql://h/d'],
      '--database must be a URL that begins with postgres:// or postgresql://.',
    ],
    [['--smtp', 'mail.example.com'], '--smtp must be a URL that begins with smtp:// or smtps://.'],
    [['--secret-key', ''], '--secret-key must not be empty.'],
    [['--config', '/does/not/exist.json'], '--config /does/not/exist.json cannot be read.'],
  ])('%j is refused', (args, message) => {
    expect(fault(() => readConfig(args, {}))).toBe(message);
  });
});

describe('the environment', () => {
  test.each([
    [{ POOLKEEPER_PRT: '1' }, 'Unknown environment variable POOLKEEPER_PRT. Did you mean POOLKEEPER_PORT?'],
    [{ POOLKEEPER_PORT: 'abc' }, 'POOLKEEPER_PORT must be a whole number from 0 to 65535.'],
  ])('%j is refused', (environment, message) => {
    expect(fault(() => readConfig([], environment))).toBe(message);
  });
});

describe('the file', () => {
  test.each([
    ['port: 1', (path: string) => `${path} is not JSON.`],
    ['[]', (path: string) => `${path} must hold one JSON object of options by name.`],
    ['{"prot":1}', (path: string) => `Unknown option prot in ${path}. Did you mean port?`],
    [
      '{"publicUrl":"http://a"}',
      (path: string) => `Unknown option publicUrl in ${path}. Did you mean public-url?`,
    ],
    ['{"port":[1]}', (path: string) => `port in ${path} must be a text, a number or true or false.`],
    ['{"port":-1}', (path: string) => `port in ${path} must be a whole number from 0 to 65535.`],
    ['{"config":"a.json"}', (path: string) => `Unknown option config in ${path}.`],
  ])('%s is refused', (content, message) => {
    withFile(content, (path) => expect(fault(() => readConfig(['--config', path], {}))).toBe(message(path)));
  });
});

describe('options that do not go together', () => {
  const keys = { accessKey: 'AKIDEXAMPLE', secretKey: 'secret' };
  const open =
    'On an address that is not loopback anybody may call: give --access-key and --secret-key, or --development if that is meant.';
  const cases: readonly (readonly [StartOptions, string])[] = [
    [{ host: '0.0.0.0' }, open],
    [{ host: '192.168.0.1' }, open],
    [{ host: 'localhost.example.com' }, open],
    [{ accessKey: 'AKIDEXAMPLE' }, '--access-key and --secret-key go together.'],
    [{ secretKey: 'secret' }, '--access-key and --secret-key go together.'],
    [{ tlsCert: 'a' }, '--tls-cert and --tls-key go together.'],
    [
      { ...keys, development: true },
      '--development does not verify signatures, --access-key and --secret-key ask for that; choose one.',
    ],
    [{ memory: true, database: 'postgres://h/d' }, '--memory and --database exclude each other.'],
    [
      { database: 'postgres://h/d' },
      '--database needs --key-file: every node must be given the same sealing key.',
    ],
    [{ smtp: 'smtp://h' }, '--smtp needs --mail-from: the address that messages come from.'],
    [
      { ...keys, testClock: true },
      '--test-clock is for development mode; with --access-key and --secret-key the clock cannot be moved.',
    ],
  ];
  test.each(cases)('%j is refused', (given, message) => {
    expect(fault(() => configOf(given))).toBe(message);
  });

  test.each([
    { host: '0.0.0.0', development: true },
    { host: '0.0.0.0', ...keys },
    { host: '::1' },
    { host: 'localhost' },
    { database: 'postgres://h/d', keyFile: 'k' },
  ])('%j is accepted', (given) => {
    expect(configOf(given)).toMatchObject({ port: 7665 });
  });
});

describe('options of a program', () => {
  test('are checked as those of the command line', () => {
    expect(configOf({ port: 0, memory: true })).toMatchObject({ port: 0, memory: true });
    expect(fault(() => configOf({ port: -1 }))).toBe('port must be a whole number from 0 to 65535.');
    expect(fault(() => configOf({ prot: 1 } as StartOptions))).toBe(
      'Unknown option prot. Did you mean port?',
    );
  });
});

describe('the configuration that is printed', () => {
  const config = readConfig(
    [
      '--database',
      'postgres://jane:hunter2@h/d?sslpassword=hunter2',
      '--key-file',
      '/k',
      '--access-key',
      'AKID',
    ].concat(
      [
        '--secret-key',
        'hunter2',
        '--sms-webhook',
        'https://h/hook?token=hunter2',
        '--smtp',
        'smtps://u:hunter2@h',
      ],
      ['--mail-from', 'Pools <no-reply@example.com>'],
    ),
    {},
  );

  test('has no secret', () => {
    const printed = printConfig(config);
    expect(printed).not.toContain('hunter2');
    expect(JSON.parse(printed)).toMatchObject({
      database: 'postgres://jane:redacted@h/d?sslpassword=redacted',
      'access-key': 'AKID',
      'secret-key': '[redacted]',
    });
  });

  test.each([
    ['https://hooks.example.com/services/hunter2', 'https://hooks.example.com/redacted'],
    ['https://hunter2@hooks.example.com', 'https://hooks.example.com/redacted'],
    ['https://hooks.example.com/#hunter2', 'https://hooks.example.com/redacted'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ])('shows of the webhook %s no more than %s', (url, shown) => {
    const printed = printConfig(readConfig(['--sms-webhook', url], {}));
    expect(JSON.parse(printed)).toMatchObject({ 'sms-webhook': shown });
  });

  test('is a file that --config takes', () => {
    withFile(printConfig(config), (path) => {
      expect(readConfig(['--config', path], {})).toMatchObject({ port: 7665, accessKey: 'AKID' });
    });
  });
});
