/**
 * What this provider serves: all that there is.
 *
 * @module
 */
import { dataSources, ephemeralResources, resources } from '@poolkeeper/resources/catalogue';
import type { Catalogue } from './catalogue.ts';

export const catalogue: Catalogue = { resources, dataSources, ephemeralResources };
