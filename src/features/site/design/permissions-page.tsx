import type { JSX } from 'preact';
import type { Feature } from '../../../platform/feature.ts';
import type { Frame } from '../../../ui/layout/frame.ts';
import { ScrollRegion } from '../../../ui/layout/scroll-region.tsx';
import { roles } from '../../accounts/index.ts';
import { DesignShell } from './design-shell.tsx';

type Props = { readonly frame: Frame; readonly features: readonly Feature[] };

/** Who may do what, from the tables that the commands themselves ask. */
export function PermissionsPage({ frame, features }: Props): JSX.Element {
  const permissions = features.flatMap((feature) => feature.permissions ?? []);
  return (
    <DesignShell
      frame={frame}
      title="Who may do what"
      lead="Roles are held for one place, or for every place. To read a plan, to comment on it or to use a receipt, nobody needs a role or an account."
    >
      <h2 class="nhsuk-heading-m">The roles</h2>
      <dl class="ef-roles">
        {roles.map(({ role, description }) => (
          <div key={role}>
            <dt>{role}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      <h2 class="nhsuk-heading-m">What each may do</h2>
      <ScrollRegion label="What each role may do">
        <table class="ef-register ef-register--roles">
          <thead>
            <tr>
              <th scope="col">To do this</th>
              {roles.map(({ role }) => (
                <th key={role} scope="col">
                  {role}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {permissions.map(({ action, description, roles: allowed }) => (
              <tr key={action}>
                <th scope="row">
                  {description}
                  <span class="ef-register__code">{action}</span>
                </th>
                {roles.map(({ role }) => (
                  <td key={role}>
                    {role === 'administrator' || allowed.includes(role) ? 'Yes' : 'No'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </DesignShell>
  );
}
