import { describe, expect, test } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { classicBranding, managedBranding } from './branding.ts';
import { safeClassicCss } from './classic-css.ts';
import { imageTypeOf } from './image.ts';
import { type Asset, checkManagedLoginStyle, describeManagedLoginStyle } from './managed-login.ts';
import { checkStyleSettings, mergedSettings, settingsWithoutEffect, styleSheetOf } from './style-settings.ts';
import { checkUiCustomization } from './ui-customization.ts';

const base64 = (text: string, encoding: BufferEncoding = 'utf8'): string =>
  Buffer.from(text, encoding).toString('base64');

const PNG = base64('89504e470d0a1a0a00', 'hex');
const JPEG = base64('ffd8ffe000', 'hex');
const ICO = base64('0000010001', 'hex');
const SVG = base64('<?xml version="1.0"?>\n<!-- a -->\n<svg xmlns="http://www.w3.org/2000/svg"/>');

test.each([
  ['a PNG', PNG, 'image/png'],
  ['a JPEG', JPEG, 'image/jpeg'],
  ['a WebP', base64('RIFF....WEBPVP8 '), 'image/webp'],
  ['an icon', ICO, 'image/x-icon'],
  ['an SVG', SVG, 'image/svg+xml'],
  ['a page', base64('<html><svg>'), undefined],
  ['text', base64('svg'), undefined],
  ['nothing', '', undefined],
])('%s is known by its first bytes', (_, bytes, type) => {
  expect(imageTypeOf(bytes)).toBe(type);
});

describe('classic style sheets', () => {
  test('are written anew from what was understood', () => {
    const css = `/* the button */
      .submitButton-customizable:hover { color : #fff; Background-Color: rgba(1, 2, 3, 0.5) !important; }
      .label-customizable,.legalText-customizable{font-family:"Open Sans", serif}`;
    expect(safeClassicCss(css)).toBe(
      '.submitButton-customizable:hover { color: #fff; background-color: rgba(1, 2, 3, 0.5) !important; }\n' +
        '.label-customizable, .legalText-customizable { font-family: "Open Sans", serif; }',
    );
    expect(safeClassicCss(safeClassicCss(css))).toBe(safeClassicCss(css));
    expect(safeClassicCss(' ')).toBe('');
  });

  test.each([
    'body',
    '.button',
    '.label-customizable:hover',
    '.label-customizable input',
    '@media print',
    '*',
  ])('name no class %s', (selector) => {
    expect(refusal(() => safeClassicCss(`${selector} { color: red; }`))).toEqual([
      'InvalidParameterException',
      `The CSS class ${selector} is not in the list of allowed classes.`,
    ]);
  });

  test.each(['position', 'z-index', 'background-image', 'content', '--own', 'behavior', 'animation'])(
    'set no property %s',
    (property) => {
      expect(refusal(() => safeClassicCss(`.label-customizable { ${property}: 1; }`))).toEqual([
        'InvalidParameterException',
        `The CSS property ${property} is not in the list of allowed properties.`,
      ]);
    },
  );

  test.each([
    'url(https://example.com)',
    'expression(alert(1))',
    '"</style>"',
    String.raw`\75rl(a)`,
    'rgb(1, 2, 3',
    'red)',
    '"open',
    'var(--a)',
    '@import',
    'a'.repeat(201),
    '',
  ])('give no property the value %j', (value) => {
    expect(refusal(() => safeClassicCss(`.label-customizable { color: ${value}; }`))).toEqual([
      'InvalidParameterException',
      'The value of the CSS property color is not allowed.',
    ]);
  });

  test.each([
    '.label-customizable { color: red;',
    '.label-customizable',
    '.label-customizable { .legalText-customizable { color: red } }',
    '/* open',
    '}',
  ])('are well formed: %j is not', (css) => {
    expect(refusal(() => safeClassicCss(css))).toEqual([
      'InvalidParameterException',
      'The CSS is not well formed.',
    ]);
  });

  test.each(['{', '}', '/*', '.label-customizable,', '.label-customizable{color:(}', '"', 'color:'])(
    'of a long %j take no long time',
    (part) => {
      const started = performance.now();
      const css = part.repeat(Math.floor(131_072 / part.length));
      expect(refusal(() => safeClassicCss(css))[0]).toBe('InvalidParameterException');
      expect(performance.now() - started).toBeLessThan(1000);
    },
  );
});

describe('a classic customization', () => {
  const domains = 1;

  test('is accepted with a style sheet and a logo', () => {
    const css = '.label-customizable { color: red; }';
    expect(() => checkUiCustomization({ css, image: PNG }, { domains })).not.toThrow();
    expect(() => checkUiCustomization({}, { domains })).not.toThrow();
  });

  test('needs a domain', () => {
    expect(refusal(() => checkUiCustomization({}, { domains: 0 }))).toEqual([
      'InvalidParameterException',
      'There has to be an existing domain associated with this user pool',
    ]);
  });

  test.each([
    ['a logo that pages may not show', SVG],
    [
      'a logo of more than 100 KB',
      Buffer.concat([Buffer.from(PNG, 'base64'), Buffer.alloc(102_400)]).toString('base64'),
    ],
  ])('is refused with %s', (_, image) => {
    expect(refusal(() => checkUiCustomization({ image }, { domains }))[0]).toBe('InvalidParameterException');
  });

  test('gives the pages their style sheet and the logo', () => {
    const logo = { type: 'image/png', bytes: PNG };
    expect(classicBranding({ css: '.label-customizable{color:red}', image: PNG })).toEqual({
      css: ':root { color-scheme: light; }\n.label-customizable { color: red; }',
      images: { FORM_LOGO: { light: logo } },
    });
  });
});

describe('the settings of a style', () => {
  const button = (color: unknown) => ({
    primaryButton: {
      lightMode: { defaults: { backgroundColor: color } },
      darkMode: { defaults: { backgroundColor: '000000FF' } },
    },
  });

  test('become custom properties of the pages, for the mode they are in', () => {
    const settings = {
      components: { ...button('0972D3ff'), form: { borderRadius: 8 } },
      categories: { global: { colorSchemeMode: 'DYNAMIC' } },
    };
    expect(styleSheetOf(settings)).toBe(
      ':root { color-scheme: light dark; --form-radius: 8px; }\n' +
        '@media (prefers-color-scheme: light) { :root { --primary-background: #0972d3ff; } }\n' +
        '@media (prefers-color-scheme: dark) { :root { --primary-background: #000000ff; } }',
    );
    const categories = { global: { colorSchemeMode: 'DARK' } };
    expect(styleSheetOf({ ...settings, categories })).toBe(
      ':root { color-scheme: dark; --form-radius: 8px; --primary-background: #000000ff; }',
    );
    expect(styleSheetOf({})).toBe(':root { color-scheme: light; }');
  });

  test('say which of them have no effect', () => {
    const settings = {
      components: { ...button('0972d3ff'), dropDown: { borderRadius: 12 } },
      categories: {},
    };
    expect(settingsWithoutEffect(settings)).toEqual(['components.dropDown.borderRadius']);
  });

  test.each(['red', '0972d3', '#0972d3f', '0972d3ff;}', 7, ['0972d3ff'], null])(
    'have no colour %j, nor does it reach a page',
    (color) => {
      expect(refusal(() => checkStyleSettings({ components: button(color) }))).toEqual([
        'InvalidParameterException',
        'The setting components.primaryButton.lightMode.defaults.backgroundColor is not valid.',
      ]);
      expect(styleSheetOf({ components: button(color) })).toBe(':root { color-scheme: light; }');
    },
  );

  test.each([-1, 1001, '8px', Number.NaN])('have no radius %j', (borderRadius) => {
    const settings = { components: { form: { borderRadius } } };
    expect(refusal(() => checkStyleSettings(settings))[1]).toBe(
      'The setting components.form.borderRadius is not valid.',
    );
    expect(styleSheetOf(settings)).toBe(':root { color-scheme: light; }');
  });

  test('lie no deeper than the document of Cognito does', () => {
    let settings: Record<string, unknown> = { a: 1 };
    for (let depth = 0; depth < 10_000; depth++) settings = { a: settings };
    expect(refusal(() => checkStyleSettings(settings))[0]).toBe('InvalidParameterException');
  });
});

describe('a managed login style', () => {
  const asset = (given: Partial<Asset> = {}): Asset => ({
    Category: 'FORM_LOGO',
    ColorMode: 'LIGHT',
    Extension: 'PNG',
    Bytes: PNG,
    ...given,
  });
  const style = { useCognitoProvidedValues: true, settings: undefined, assets: [asset()] };

  test('is accepted with the values of Cognito or with settings', () => {
    expect(() => checkManagedLoginStyle(style)).not.toThrow();
    const own = { ...style, useCognitoProvidedValues: false, settings: {} };
    expect(() => checkManagedLoginStyle(own)).not.toThrow();
  });

  test.each([
    ['both', true, {}],
    ['neither', false, undefined],
  ])('is refused with %s', (_, useCognitoProvidedValues, settings) => {
    expect(refusal(() => checkManagedLoginStyle({ ...style, useCognitoProvidedValues, settings }))).toEqual([
      'InvalidParameterException',
      'useCognitoProvidedValues or settings should be specified (but not both)',
    ]);
  });

  test.each([
    ['an icon that is no favicon', [asset({ Extension: 'ICO', Bytes: ICO })]],
    ['a favicon that is no icon', [asset({ Category: 'FAVICON_ICO' })]],
    ['an image of another type', [asset({ Extension: 'JPEG' })]],
    ['a page that is called an image', [asset({ Extension: 'SVG', Bytes: base64('<script>') })]],
    ['an image without bytes', [asset({ Bytes: '' })]],
    ['two images in one place', [asset(), asset({ Extension: 'JPEG', Bytes: JPEG })]],
  ])('is refused with %s', (_, assets) => {
    expect(refusal(() => checkManagedLoginStyle({ ...style, assets }))[0]).toBe('InvalidParameterException');
  });

  test('shows the image of the mode, else the one of both', () => {
    const assets = [
      asset({ ColorMode: 'DYNAMIC', Extension: 'SVG', Bytes: SVG }),
      asset({ ColorMode: 'DARK' }),
      asset({ Category: 'FAVICON_ICO', Extension: 'ICO', Bytes: ICO }),
    ];
    const light = { type: 'image/svg+xml', bytes: SVG };
    const dark = { type: 'image/png', bytes: PNG };
    const icon = { type: 'image/x-icon', bytes: ICO };
    const imagesIn = (colorSchemeMode: string) =>
      managedBranding({ assets, settings: { categories: { global: { colorSchemeMode } } } }).images;
    expect(imagesIn('DYNAMIC')).toEqual({ FORM_LOGO: { light, dark }, FAVICON_ICO: { light: icon } });
    expect(imagesIn('LIGHT')).toEqual({ FORM_LOGO: { light }, FAVICON_ICO: { light: icon } });
    expect(imagesIn('DARK')).toEqual({ FORM_LOGO: { dark }, FAVICON_ICO: {} });
  });

  test.each([
    ['FORM_LOGO', { components: { form: { logo: { enabled: false } } } }],
    ['PAGE_HEADER_LOGO', { categories: { global: { pageHeader: { enabled: false } } } }],
    ['PAGE_BACKGROUND', { components: { pageBackground: { image: { enabled: false } } } }],
    ['FAVICON_SVG', { components: { favicon: { enabledTypes: ['ICO'] } } }],
  ] as const)('shows its %s unless its settings say no', (Category, settings) => {
    const assets = [asset({ Category, ColorMode: 'DYNAMIC', Extension: 'SVG', Bytes: SVG })];
    expect(Object.keys(managedBranding({ assets, settings: {} }).images)).toEqual([Category]);
    expect(managedBranding({ assets, settings }).images).toEqual({});
  });

  test('has no place for images of what the pages do not have', () => {
    expect(managedBranding({ assets: [asset({ Category: 'PASSKEY_GRAPHIC' })] }).images).toEqual({});
  });

  test('is shown with what was set alone, or merged with what the pages have without it', () => {
    const settings = { components: { form: { borderRadius: 3 }, own: { kept: [1] } } };
    const kept = { id: 'i', userPoolId: 'p', settings, assets: [], createdAt: 0, modifiedAt: 0 };
    expect(describeManagedLoginStyle(kept).Settings).toEqual(settings);
    const merged = describeManagedLoginStyle(kept, 'merged').Settings;
    expect(merged).toMatchObject(settings);
    expect(merged).toMatchObject({
      categories: { global: { colorSchemeMode: 'LIGHT' } },
      components: { primaryButton: { lightMode: { defaults: { textColor: 'ffffffff' } } } },
    });
    expect(() => checkStyleSettings(merged ?? {})).not.toThrow();
    // What is no object where one belongs stays as it was given.
    expect(mergedSettings({ components: 7 })).toMatchObject({ components: 7 });
  });
});
