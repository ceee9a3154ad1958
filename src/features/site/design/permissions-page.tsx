import type { JSX } from 'preact';
import type { Feature } from '../../../platform/feature.ts';
import type { Frame } from '../../../ui/layout/frame.ts';
import { ScrollRegion } from '../../../ui/layout/scroll-region.tsx';
import { roles } from '../../accounts/index.ts';
import { designWords } from './design.words.ts';
import { DesignShell } from './design-shell.tsx';

type Props = { readonly frame: Frame; readonly features: readonly Feature[] };

/** Who may do what, from the tables that the commands themselves ask. */
export function PermissionsPage({ frame, features }: Props): JSX.Element {
  const words = designWords(frame.language);
  const permissions = features.flatMap((feature) => feature.permissions ?? []);
  return (
    <DesignShell frame={frame} title={words.permissions} lead={words.permissionsLead}>
      <h2 class="nhsuk-heading-m">{words.roles}</h2>
      <dl class="ef-roles">
        {roles.map(({ role, description }) => (
          <div key={role}>
            <dt>{role}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      <h2 class="nhsuk-heading-m">{words.mayDo}</h2>
      <ScrollRegion label={words.mayDoTable}>
        <table class="ef-register ef-register--roles">
          <thead>
            <tr>
              <th scope="col">{words.toDo}</th>
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
                    {role === 'administrator' || allowed.includes(role) ? words.yes : words.no}
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
