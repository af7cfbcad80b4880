/**
 * Pulumi's tokens for Terraform's types: `aws_cognito_user_pool_client` is
 * `poolkeeper:cognito/userPoolClient:UserPoolClient`.
 *
 * @module
 */
import { toPascal } from '../values/names.ts';

/** Under which name the provider serves: its own, or that of the provider it stands in for. */
export type PackageName = 'poolkeeper' | 'aws';

/** The modules, by how the types of Terraform begin. What begins otherwise is in the package's index. */
const MODULES: readonly string[] = ['cognito', 'iam', 'pinpoint', 'opensearch'];

const splitType = (type: string): { readonly module: string; readonly name: string } => {
  const rest = type.replace(/^aws_/, '');
  const module = MODULES.find((prefix) => rest.startsWith(`${prefix}_`));
  return module === undefined
    ? { module: 'index', name: rest }
    : { module, name: rest.slice(module.length + 1) };
};

/** Where a type stands: its module, and its name there. */
export interface Place {
  /** `cognito`, or `index`. */
  readonly module: string;
  /** `UserPoolClient`, `getUserPoolClient` */
  readonly name: string;
}

export function resourcePlace(type: string): Place {
  const { module, name } = splitType(type);
  return { module, name: toPascal(name) };
}

export function functionPlace(type: string): Place {
  const { module, name } = splitType(type);
  return { module, name: `get${toPascal(name)}` };
}

const firstLower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The token of a resource or function. */
export const tokenOf = (packageName: PackageName, { module, name }: Place): string =>
  `${packageName}:${module}/${firstLower(name)}:${name}`;

/** The token of a type that a resource or function uses: its file has its own name. */
export const typeTokenOf = (packageName: PackageName, { module, name }: Place): string =>
  `${packageName}:${module}/${name}:${name}`;

/** `allow_user_srp_auth` and `ALLOW_USER_SRP_AUTH` as `AllowUserSrpAuth`: the name of an enum's value. */
export const enumValueName = (value: string): string => {
  const name = toPascal(value.toLowerCase().replace(/[^a-z0-9]+/g, '_'));
  return /^\d/.test(name) ? `Value${name}` : name;
};
