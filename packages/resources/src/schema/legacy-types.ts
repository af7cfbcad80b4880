/**
 * Which kinds Terraform has to be told of as made by its older SDK.
 *
 * @module
 */
import type { Attributes } from './attribute.ts';
import { isLegacy } from './same.ts';
import { isBlock } from './unset.ts';

/**
 * Whether plans of these attributes mix nulls and zeros, or fill in blocks that a configuration does not give.
 * Terraform's core lets only providers of the older SDK do either, and they say so (`legacy_type_system`).
 */
export const usesLegacyTypes = (attributes: Attributes): boolean =>
  Object.values(attributes).some(
    (attribute) =>
      isLegacy(attribute) ||
      (isBlock(attribute) && attribute.mode === 'optional, computed') ||
      (attribute.members !== undefined && usesLegacyTypes(attribute.members)),
  );
