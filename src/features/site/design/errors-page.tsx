import type { JSX } from 'preact';
import type { Feature } from '../../../platform/feature.ts';
import type { Frame } from '../../../ui/layout/frame.ts';
import { ScrollRegion } from '../../../ui/layout/scroll-region.tsx';
import { designWords } from './design.words.ts';
import { DesignShell } from './design-shell.tsx';

type Props = { readonly frame: Frame; readonly features: readonly Feature[] };

/** Every message of every feature, from the manifests themselves: none can be forgotten. */
export function ErrorsPage({ frame, features }: Props): JSX.Element {
  const words = designWords(frame.language);
  const groups = features
    .map(({ name, faults = [] }) => ({ name, faults: faults.flatMap((list) => list()) }))
    .filter((group) => group.faults.length > 0);
  const all = groups.flatMap((group) => group.faults);
  const welsh = all.filter((fault) => fault.cy !== undefined).length;
  return (
    <DesignShell frame={frame} title={words.errors} lead={words.errorsLead(all.length, welsh)}>
      {groups.map(({ name, faults }) => (
        <section key={name} aria-labelledby={`errors-${name}`}>
          <h2 class="nhsuk-heading-m" id={`errors-${name}`}>
            {name}
          </h2>
          <ScrollRegion label={words.messagesOf(name)}>
            <table class="ef-register">
              <thead>
                <tr>
                  <th scope="col">{words.code}</th>
                  <th scope="col">{words.message}</th>
                  <th scope="col">{words.field}</th>
                </tr>
              </thead>
              <tbody>
                {faults.map((fault) => (
                  <tr key={fault.code}>
                    <th scope="row">
                      <code>{fault.code}</code>
                    </th>
                    <td>
                      {fault.en}
                      {fault.cy === undefined ? null : (
                        <p class="ef-register__other" lang="cy">
                          {fault.cy}
                        </p>
                      )}
                    </td>
                    <td>{fault.field ?? words.noField}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </section>
      ))}
    </DesignShell>
  );
}
