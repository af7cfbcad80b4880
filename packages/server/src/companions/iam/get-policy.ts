import { notBuilt } from '@poolkeeper/api/errors';
import type { IamHandler } from './handler.ts';
import { requireManagedPolicy } from './require-managed-policy.ts';

/** Of Amazon's own policies, those whose content is known. @see AWS Identity and Access Management API reference, GetPolicy */
export const getPolicy: IamHandler<'GetPolicy'> = async ({ PolicyArn }) => {
  const { name, path, known } = requireManagedPolicy(PolicyArn);
  if (!known) throw notBuilt(`GetPolicy of ${name}`);
  return {
    Policy: {
      PolicyName: name,
      Arn: PolicyArn,
      Path: path,
      DefaultVersionId: 'v1',
      IsAttachable: true,
      Description: known.description,
    },
  };
};
