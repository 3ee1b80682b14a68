/** Line drawings of our own on a grid of 20. */
const paths = {
  "arrow-up": "M10 16V4M5 9l5-5 5 5",
  "chevron-down": "M6 8l4 4 4-4",
  chat: "M4 5h12v8H9l-4 3v-3H4z",
  code: "M7 6l-4 4 4 4M13 6l4 4-4 4",
  folder: "M3 6h5l2 2h7v8H3z",
  home: "M4 9l6-5 6 5v7H4z",
  menu: "M4 6h12M4 10h12M4 14h12",
  microphone: "M10 3a2 2 0 0 1 2 2v4a2 2 0 0 1-4 0V5a2 2 0 0 1 2-2zM5 9a5 5 0 0 0 10 0M10 14v3",
  pencil: "M4 16l1-4 8-8 3 3-8 8z",
  plus: "M10 4v12M4 10h12",
  retry: "M15 6a6 6 0 1 0 1 4M16 3v4h-4",
  settings: "M3 7h9M15 7h2M3 13h2M8 13h9M12 5v4M8 11v4",
  stop: "M6 6h8v8H6z",
  "thumb-down": "M6 4h8l2 6-1 1h-4v4l-2 1-3-6z",
  "thumb-up": "M6 16h8l2-6-1-1h-4V5L9 4 6 10z",
  voice: "M4 8v4M8 5v10M12 7v6M16 9v2",
} as const;

export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
