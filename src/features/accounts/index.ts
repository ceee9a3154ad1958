import type { Feature } from '../../platform/feature.ts';
import { accountFaults } from './accounts.faults.ts';
import { accountJobs } from './accounts.jobs.ts';
import { accountMigrations } from './accounts.tables.ts';
import { accountRoutes } from './routes.tsx';

export { accountFaults } from './accounts.faults.ts';
export {
  type Actor,
  actorName,
  holds,
  holdsAnywhere,
  publicActor,
  type Role,
  roles,
  type StaffActor,
  systemActor,
} from './actor.ts';
export { actorOf, staffOnly } from './guard.tsx';
export { firstStaffLink, giveRole } from './staff.commands.ts';

/** Staff: who they are, how they sign in, what they may do and where. */
export const accounts: Feature = {
  name: 'accounts',
  migrations: accountMigrations,
  faults: [accountFaults.examples],
  routes: accountRoutes,
  jobs: accountJobs,
  permissions: [
    {
      action: 'Give and take roles',
      description: 'For one place, or for every place',
      roles: ['administrator'],
    },
  ],
  personalData: [
    {
      what: 'Name, work e-mail address and roles of staff',
      why: 'To know who may do what, and who did it',
      keptFor: 'As long as the person has a role, then with the record of what they did',
    },
  ],
};
