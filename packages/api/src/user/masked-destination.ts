/**
 * How the API shows where a code went.
 *
 * @module
 */

/** What a code can be sent to. */
export type DeliveryAttribute = 'email' | 'phone_number';

/** The medium that reaches an attribute. */
export const deliveryMediumOf = { email: 'EMAIL', phone_number: 'SMS' } as const satisfies Record<
  DeliveryAttribute,
  string
>;

/** Whether an attribute is one that a code can be sent to. */
export const isDeliveryAttribute = (name: string): name is DeliveryAttribute =>
  Object.hasOwn(deliveryMediumOf, name);

/** `jane@example.com` to `j***@e***`; `+12065550123` to `+*******0123`. */
export function maskedDestination(attribute: DeliveryAttribute, value: string): string {
  if (attribute === 'email') {
    const [local = '', domain = ''] = value.split('@', 2);
    return `${local.slice(0, 1)}***@${domain.slice(0, 1)}***`;
  }
  const digits = value.replace(/^\+/u, '');
  const shown = digits.slice(-4);
  return `+${'*'.repeat(digits.length - shown.length)}${shown}`;
}

/** Where a code went, as the API answers it. */
export interface CodeDelivery {
  readonly AttributeName: DeliveryAttribute;
  readonly DeliveryMedium: 'EMAIL' | 'SMS';
  readonly Destination: string;
}

/** `CodeDeliveryDetails` for a code sent to `value`. */
export const codeDelivery = (attribute: DeliveryAttribute, value: string): CodeDelivery => ({
  AttributeName: attribute,
  DeliveryMedium: deliveryMediumOf[attribute],
  Destination: maskedDestination(attribute, value),
});
