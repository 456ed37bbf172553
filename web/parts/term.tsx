import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A word of the trade with its meaning one click, touch or key away. */
export function Term({ meaning, children }: { readonly meaning: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <span class="term">
      <button type="button" popovertarget={id} title={meaning}>
        {children}
      </button>
      <span id={id} popover="auto" class="meaning" role="note">
        {meaning}
      </span>
    </span>
  );
}
