import type { Action, TypeFamily } from "./actions.ts";

/** A situation that people are in, and what it changes about the defaults. */
interface Preset {
  readonly byType: Readonly<Partial<Record<TypeFamily, Action>>>;
  /** What would only be underlined is left alone. */
  readonly quietNotices: boolean;
}

export type PresetId = (typeof presetIds)[number];
export const presetIds = ["personal", "clients", "health", "engineering", "quiet"] as const;

export const presets: Readonly<Record<PresetId, Preset>> = {
  personal: { byType: {}, quietNotices: false },
  /** What is marked as confidential, and what tells who a client is beside the name. */
  clients: {
    byType: { confidential_marker: "hold", date_of_birth: "hold", vat: "hold", bank_routing: "hold" },
    quietNotices: false,
  },
  /**
   * What tells who a patient is, after the identifiers of the HIPAA safe harbour.
   * https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html
   */
  health: {
    byType: {
      date_of_birth: "hold",
      address: "hold",
      phone: "hold",
      email: "hold",
      confidential_marker: "hold",
    },
    quietNotices: false,
  },
  /** Logs and configurations are full of addresses; keys and passwords are what must not go. */
  engineering: {
    byType: { ip_address: "clear", mac_address: "clear", email: "clear" },
    quietNotices: false,
  },
  quiet: { byType: {}, quietNotices: true },
};
