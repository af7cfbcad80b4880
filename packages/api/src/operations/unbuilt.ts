/**
 * The operations of Amazon's API that are not built, and who may call them: each is answered with its name and
 * nothing is done.
 *
 * @module
 * @see docs/guides/http.md
 */
import type { Access } from '../operation.ts';

/** A row an operation. One that gets a contract leaves this table. */
export const unbuiltOperations = {
  // Multi-factor authentication
  AdminDeleteSoftwareToken: 'signed',
  AdminSetUserMFAPreference: 'signed',
  AdminSetUserSettings: 'signed',
  AssociateSoftwareToken: 'token',
  SetUserMFAPreference: 'token',
  SetUserSettings: 'token',
  VerifySoftwareToken: 'token',

  // Factors of choice-based sign-in and passkeys
  AdminGetUserAuthFactors: 'signed',
  CompleteWebAuthnRegistration: 'token',
  DeleteWebAuthnCredential: 'token',
  GetUserAuthFactors: 'token',
  ListWebAuthnCredentials: 'token',
  StartWebAuthnRegistration: 'token',

  // Devices
  AdminForgetDevice: 'signed',
  AdminGetDevice: 'signed',
  AdminListDevices: 'signed',
  AdminUpdateDeviceStatus: 'signed',
  ConfirmDevice: 'token',
  ForgetDevice: 'token',
  GetDevice: 'token',
  ListDevices: 'token',
  UpdateDeviceStatus: 'token',

  // Sessions
  AdminListUserSessions: 'signed',
  AdminRevokeUserSession: 'signed',
  GetUserPoolClientSessionConfiguration: 'signed',
  GetUserPoolSessionConfiguration: 'signed',
  ListUserSessions: 'token',
  RevokeUserSession: 'token',
  SetUserPoolClientSessionConfiguration: 'signed',
  SetUserPoolSessionConfiguration: 'signed',

  // Terms
  CreateTerms: 'signed',
  DeleteTerms: 'signed',
  DescribeTerms: 'signed',
  DescribeTermsByClient: 'signed',
  ListTerms: 'signed',
  UpdateTerms: 'signed',

  // Threat protection
  AdminListUserAuthEvents: 'signed',
  AdminUpdateAuthEventFeedback: 'signed',
  DescribeRiskConfiguration: 'signed',
  SetRiskConfiguration: 'signed',
  UpdateAuthEventFeedback: 'client',

  // Import of users
  CreateUserImportJob: 'signed',
  DescribeUserImportJob: 'signed',
  GetCSVHeader: 'signed',
  ListUserImportJobs: 'signed',
  StartUserImportJob: 'signed',
  StopUserImportJob: 'signed',

  // Logs, replicas and limits
  CreateUserPoolReplica: 'signed',
  DeleteUserPoolReplica: 'signed',
  GetLogDeliveryConfiguration: 'signed',
  GetProvisionedLimit: 'signed',
  ListUserPoolReplicas: 'signed',
  SetLogDeliveryConfiguration: 'signed',
  UpdateProvisionedLimit: 'signed',
  UpdateUserPoolReplica: 'signed',
} as const satisfies Record<string, Access>;

/** The name of an operation that is not built. */
export type UnbuiltOperationName = keyof typeof unbuiltOperations;

/** Whether Amazon's API has the operation and the service does not. */
export const isUnbuiltOperation = (name: string): name is UnbuiltOperationName =>
  Object.hasOwn(unbuiltOperations, name);
