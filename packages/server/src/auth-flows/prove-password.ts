/**
 * The check of a password that was sent, behind the account's lock.
 *
 * @module
 * @see cognito.md sections 4.6 and 4.9
 */
import { failures } from '@poolkeeper/api/failures';
import type { Attempt } from './attempt.ts';
import { credentialOf } from './credential.ts';
import { requireUnlocked, withLockOut } from './locked-proof.ts';
import type { KnownSubject, Subject } from './subject.ts';
