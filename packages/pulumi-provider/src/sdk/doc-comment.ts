/** A documentation comment, indented; empty where there is nothing to say. */
export function docComment(text: string | undefined, indent = ''): string {
  if (text === undefined || text === '') return '';
  const lines = text.replaceAll('*/', '*\\/').split('\n');
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`, ''].join(
    '\n',
  );
}

/** What a property's comment holds: its meaning, and what stands instead where it is not to be used any more. */
export const propertyComment = (
  {
    description,
    deprecationMessage,
  }: { readonly description?: string; readonly deprecationMessage?: string },
  indent = '    ',
): string =>
  docComment(
    [description, deprecationMessage === undefined ? undefined : `\n@deprecated ${deprecationMessage}`]
      .filter((part) => part !== undefined)
      .join('\n'),
    indent,
  );
