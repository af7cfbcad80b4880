/**
 * Calls to IAM that roles and their policies share.
 *
 * @module
 */
import { ServiceError } from '@poolkeeper/client/service-error';
import { isGone } from '../is-gone.ts';
import type { Surroundings } from '../schema/resource.ts';
import { again } from '../waiting/again.ts';

const MINUTES = 60_000;

/** How long a change may take until all of IAM knows of it. */
const PROPAGATION = 2 * MINUTES;

/** Tries again while a principal or role that was made a moment ago is not known everywhere. */
export const oncePrincipalsAreKnown = <Result>(
  around: Surroundings,
  call: () => Promise<Result>,
): Promise<Result> =>
  again(
    call,
    (error) =>
      error instanceof ServiceError &&
      error.code === 'MalformedPolicyDocument' &&
      error.message.includes('Invalid principal in policy'),
    { atMost: PROPAGATION, message: 'A principal of the policy is not known to IAM yet.', around },
  );

/** Tries again while something that was taken from a role a moment ago still counts. */
export const onceNothingHolds = <Result>(
  around: Surroundings,
  call: () => Promise<Result>,
): Promise<Result> =>
  again(call, (error) => error instanceof ServiceError && error.code === 'DeleteConflict', {
    atMost: PROPAGATION,
    message: 'The role still has policies.',
    around,
  });

/** Passes over that something is gone already. */
export async function ifThere(call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** The names of all inline policies of a role. */
export async function inlinePolicyNames(
  RoleName: string,
  { connection }: Surroundings,
): Promise<readonly string[]> {
  const names: string[] = [];
  let Marker: string | undefined;
  do {
    const page = await connection.companion('iam', 'ListRolePolicies', {
      RoleName,
      ...(Marker && { Marker }),
    });
    names.push(...page.PolicyNames);
    Marker = page.IsTruncated ? page.Marker : undefined;
  } while (Marker !== undefined);
  return names;
}

/** An inline policy, as it was given. */
export async function inlinePolicy(
  role: { readonly RoleName: string; readonly PolicyName: string },
  { connection }: Surroundings,
): Promise<string> {
  const { PolicyDocument } = await connection.companion('iam', 'GetRolePolicy', role);
  return decodeURIComponent(PolicyDocument);
}

/** The ARNs of all managed policies of a role. */
export async function attachedPolicyArns(
  RoleName: string,
  { connection }: Surroundings,
): Promise<readonly string[]> {
  const arns: string[] = [];
  let Marker: string | undefined;
  do {
    const page = await connection.companion('iam', 'ListAttachedRolePolicies', {
      RoleName,
      ...(Marker && { Marker }),
    });
    for (const { PolicyArn } of page.AttachedPolicies ?? [])
      if (PolicyArn !== undefined) arns.push(PolicyArn);
    Marker = page.IsTruncated ? page.Marker : undefined;
  } while (Marker !== undefined);
  return arns;
}
