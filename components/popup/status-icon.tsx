import type { JSX } from "preact";
import type { PopupStatus } from "./status-panel.tsx";

/** The speech bubble of the mark, in the room that a stroke needs. */
const bubble =
  "M8.25 2.5h7.5c4.3 0 6.75 3.1 6.75 7.8s-2.45 7.8-6.75 7.8h-4.2l-5 3.7c-.6.4-1.3 0-1.3-.7v-4C2.8 16 1.5 13.7 1.5 10.3c0-4.7 2.45-7.8 6.75-7.8Z";

/** One shape a status, so that it can be told without its colour. */
const shapes: Readonly<Record<PopupStatus, JSX.Element>> = {
  asking: <path class="dashed" d={bubble} />,
  watching: (
    <>
      <path class="filled" d={bubble} />
      <path class="on-filled" d="m8 10.4 2.8 2.8 5.4-5.6" />
    </>
  ),
  searching: (
    <>
      <path class="dashed" d={bubble} />
      <path d="M8 10.3h.01M12 10.3h.01M16 10.3h.01" />
    </>
  ),
  lost: (
    <>
      <path class="filled" d="M12 3.2 21.6 20H2.4Z" />
      <path class="on-filled" d="M12 9.2v5M12 17.2v.01" />
    </>
  ),
  fought: (
    <>
      <path class="filled" d="M12 3.2 21.6 20H2.4Z" />
      <path class="on-filled" d="M12 9.2v5M12 17.2v.01" />
    </>
  ),
  denied: (
    <>
      <path class="filled" d="M12 3.2 21.6 20H2.4Z" />
      <path class="on-filled" d="M12 9.2v5M12 17.2v.01" />
    </>
  ),
  paused: (
    <>
      <path d={bubble} />
      <path d="M10 7.6v5.4M14 7.6v5.4" />
    </>
  ),
  reload: (
    <>
      <path d="M19.5 12a7.5 7.5 0 1 1-2.3-5.4" />
      <path d="M19.6 3.2v4.2h-4.2" />
    </>
  ),
  elsewhere: (
    <>
      <path d={bubble} />
      <path d="M8.25 10.3h7.5" />
    </>
  ),
};

export function StatusIcon({ status }: { readonly status: PopupStatus }): JSX.Element {
  return (
    <svg class="status-icon" viewBox="0 0 24 24" aria-hidden="true">
      {shapes[status]}
    </svg>
  );
}
