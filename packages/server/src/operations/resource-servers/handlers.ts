import type { resourceServerOperations } from '@poolkeeper/api/operations/resource-server';
import type { Handlers } from '../handler.ts';
import { createResourceServer } from './create-resource-server.ts';
import { deleteResourceServer } from './delete-resource-server.ts';
import { describeResourceServer } from './describe-resource-server.ts';
import { listResourceServers } from './list-resource-servers.ts';
import { updateResourceServer } from './update-resource-server.ts';

/** A row an operation on resource servers. */
export const resourceServerHandlers: Handlers<keyof typeof resourceServerOperations> = {
  CreateResourceServer: createResourceServer,
  DescribeResourceServer: describeResourceServer,
  UpdateResourceServer: updateResourceServer,
  DeleteResourceServer: deleteResourceServer,
  ListResourceServers: listResourceServers,
};
