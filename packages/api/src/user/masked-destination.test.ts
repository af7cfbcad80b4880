import { expect, test } from 'vitest';
import { codeDelivery, maskedDestination } from './masked-destination.ts';

test.each([
  ['email', 'jane@example.com', 'j***@e***'],
  ['email', 'g@g.io', 'g***@g***'],
  ['phone_number', '+12065551234', '+*******1234'],
  ['phone_number', '+123', '+123'],
] as const)('masks the %s %s as %s', (attribute, value, masked) => {
  expect(maskedDestination(attribute, value)).toBe(masked);
});

test('names the attribute and the medium of a delivery', () => {
  expect(codeDelivery('phone_number', '+12065551234')).toEqual({
    AttributeName: 'phone_number',
    DeliveryMedium: 'SMS',
    Destination: '+*******1234',
  });
});
