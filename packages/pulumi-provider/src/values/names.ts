/**
 * The names of Pulumi, made from those of Terraform by the rules of Pulumi's bridge, so that programs written for
 * `@pulumi/aws` find theirs.
 *
 * @module
 */

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `user_pool_client` as `userPoolClient`. */
export const toCamel = (name: string): string =>
  name
    .split('_')
    .map((word, index) => (index === 0 ? word : upperFirst(word)))
    .join('');

/** `user_pool_client` as `UserPoolClient`. */
export const toPascal = (name: string): string => upperFirst(toCamel(name));

/** The plural of a name in camel case; one that ends as a plural stays. */
export function toPlural(name: string): string {
  if (/s$/.test(name)) return name;
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  if (/(?:x|z|ch|sh)$/.test(name)) return `${name}es`;
  return `${name}s`;
}

/** The singular of a name that may be a plural: `policies` as `policy`. */
export function toSingular(name: string): string {
  if (/ies$/.test(name)) return `${name.slice(0, -3)}y`;
  if (/(?:x|z|ch|sh)es$/.test(name)) return name.slice(0, -2);
  return /[^s]s$/.test(name) && !/(?:us|is)$/.test(name) ? name.slice(0, -1) : name;
}
