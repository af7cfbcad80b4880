import { notBuilt } from '@poolkeeper/api/errors';
import type { RunTrigger } from './run-trigger.ts';
import { readBoolean, readOneOf, readStringList, readStringMap, unrecognizable } from './trigger-answer.ts';
import { clientMetadataOf, triggerEvent, validationDataOrNull } from './trigger-event.ts';
import type { Triggers } from './triggers.ts';

const media = ['EMAIL', 'SMS'] as const;

/**
 * Asks an old directory about a user that the pool does not have. A function that leaves `userAttributes`
 * empty knows no such user; one that throws refuses the request.
 * @throws UnsupportedOperationException for `enableSMSMFA`, which is not built
 * @see Amazon Cognito developer guide, "Migrate user Lambda trigger"
 */
export const userMigration =
  (run: RunTrigger): Triggers['userMigration'] =>
  async (source, origin, { password, validationData }) => {
    const event = triggerEvent(origin, {
      triggerSource: source,
      request: {
        ...(password === undefined ? {} : { password }),
        validationData: validationDataOrNull(validationData),
        ...clientMetadataOf(origin),
        userAttributes: null,
      },
      response: {
        userAttributes: null,
        forceAliasCreation: null,
        enableSMSMFA: null,
        finalUserStatus: null,
        messageAction: null,
        desiredDeliveryMediums: null,
      },
    });
    const answer = (await run('UserMigration', origin.pool, event)) ?? {};
    const userAttributes = readStringMap(answer, 'userAttributes');
    if (userAttributes === undefined || Object.keys(userAttributes).length === 0) return undefined;
    if (readBoolean(answer, 'enableSMSMFA')) throw notBuilt('enableSMSMFA of a user migration function');
    return {
      userAttributes,
      finalUserStatus: readOneOf(answer, 'finalUserStatus', ['CONFIRMED', 'RESET_REQUIRED']) ?? 'CONFIRMED',
      suppressMessage: readOneOf(answer, 'messageAction', ['SUPPRESS', 'RESEND']) === 'SUPPRESS',
      desiredDeliveryMediums: deliveryMedia(readStringList(answer, 'desiredDeliveryMediums') ?? ['SMS']),
      forceAliasCreation: readBoolean(answer, 'forceAliasCreation') ?? false,
    };
  };

const deliveryMedia = (given: readonly string[]): readonly (typeof media)[number][] =>
  given.map((each) => {
    const medium = media.find((known) => known === each);
    if (medium === undefined)
      throw unrecognizable(`"desiredDeliveryMediums" holds none of ${media.join(', ')}`);
    return medium;
  });
