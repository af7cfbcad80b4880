/**
 * The custom properties that the login pages are styled by: where each stands in the settings of a style, and what it
 * is where no style says otherwise.
 *
 * @module
 * @see Amazon Cognito developer guide, "API and SDK operations for managed login branding"
 */

/**
 * A row a colour: the property of the pages, the component it belongs to, its path in a colour mode, and what it is
 * on light and on dark pages (RRGGBB). Text keeps a contrast of 4.5 to 1 and more on what it stands on.
 */
export const colorProperties: readonly (readonly [
  property: string,
  component: string,
  path: string,
  light: string,
  dark: string,
])[] = [
  ['--page-background', 'components.pageBackground', 'color', 'f3f5f8', '10141a'],
  ['--form-background', 'components.form', 'backgroundColor', 'ffffff', '1a2029'],
  ['--form-border', 'components.form', 'borderColor', 'd8dee6', '323c49'],
  ['--heading-text', 'components.pageText', 'headingColor', '17202b', 'e8edf3'],
  ['--body-text', 'components.pageText', 'bodyColor', '17202b', 'e8edf3'],
  ['--description-text', 'components.pageText', 'descriptionColor', '52606f', 'a3b1c0'],
  ['--primary-background', 'components.primaryButton', 'defaults.backgroundColor', '1f5fbf', '8ab8ff'],
  ['--primary-text', 'components.primaryButton', 'defaults.textColor', 'ffffff', '0d1a2d'],
  ['--primary-hover-background', 'components.primaryButton', 'hover.backgroundColor', '184c9b', 'a8caff'],
  ['--primary-hover-text', 'components.primaryButton', 'hover.textColor', 'ffffff', '0d1a2d'],
  ['--secondary-background', 'components.secondaryButton', 'defaults.backgroundColor', 'ffffff', '1a2029'],
  ['--secondary-border', 'components.secondaryButton', 'defaults.borderColor', '7b8896', '748292'],
  ['--secondary-text', 'components.secondaryButton', 'defaults.textColor', '17202b', 'e8edf3'],
  ['--secondary-hover-background', 'components.secondaryButton', 'hover.backgroundColor', 'ffffff', '1a2029'],
  ['--secondary-hover-border', 'components.secondaryButton', 'hover.borderColor', '17202b', 'e8edf3'],
  ['--secondary-hover-text', 'components.secondaryButton', 'hover.textColor', '17202b', 'e8edf3'],
  ['--alert-background', 'components.alert', 'error.backgroundColor', 'fdf1f0', '2f1b1c'],
  ['--alert-border', 'components.alert', 'error.borderColor', 'b3261e', 'ff9d94'],
  ['--header-background', 'components.pageHeader', 'background.color', 'ffffff', '1a2029'],
  ['--header-border', 'components.pageHeader', 'borderColor', 'd8dee6', '323c49'],
  ['--footer-background', 'components.pageFooter', 'background.color', 'ffffff', '1a2029'],
  ['--footer-border', 'components.pageFooter', 'borderColor', 'd8dee6', '323c49'],
  ['--input-background', 'componentClasses.input', 'defaults.backgroundColor', 'ffffff', '1a2029'],
  ['--input-border', 'componentClasses.input', 'defaults.borderColor', '7b8896', '748292'],
  ['--input-placeholder', 'componentClasses.input', 'placeholderColor', '52606f', 'a3b1c0'],
  ['--label-text', 'componentClasses.inputLabel', 'textColor', '17202b', 'e8edf3'],
  ['--input-description-text', 'componentClasses.inputDescription', 'textColor', '52606f', 'a3b1c0'],
  ['--link-text', 'componentClasses.link', 'defaults.textColor', '1f5fbf', '8ab8ff'],
  ['--link-hover-text', 'componentClasses.link', 'hover.textColor', '184c9b', 'a8caff'],
  ['--focus-border', 'componentClasses.focusState', 'borderColor', '1f5fbf', '8ab8ff'],
  ['--divider', 'componentClasses.divider', 'borderColor', 'd8dee6', '323c49'],
];

/** A row a length, in CSS pixels. */
export const lengthProperties: readonly (readonly [property: string, path: string, pixels: number])[] = [
  ['--form-radius', 'components.form.borderRadius', 16],
  ['--button-radius', 'componentClasses.buttons.borderRadius', 8],
  ['--input-radius', 'componentClasses.input.borderRadius', 8],
  ['--alert-radius', 'components.alert.borderRadius', 8],
];

/** A row a choice: what each of its values is in a style sheet. The first is what it is without a style. */
export const choiceProperties: readonly (readonly [
  property: string,
  path: string,
  values: readonly (readonly [value: string | boolean, css: string])[],
])[] = [
  [
    '--form-place',
    'categories.form.location.horizontal',
    [
      ['CENTER', 'center'],
      ['START', 'flex-start'],
      ['END', 'flex-end'],
    ],
  ],
  [
    '--language-choice',
    'categories.form.languageSelector.enabled',
    [
      [true, 'block'],
      [false, 'none'],
    ],
  ],
];

/** The properties as the pages have them without a style, for light and dark pages at once. */
export const stockProperties: string = [
  ...colorProperties.map(([property, , , light, dark]) => `${property}: light-dark(#${light}, #${dark});`),
  ...lengthProperties.map(([property, , pixels]) => `${property}: ${pixels}px;`),
  ...choiceProperties.map(([property, , values]) => `${property}: ${values[0]?.[1]};`),
].join('\n  ');
