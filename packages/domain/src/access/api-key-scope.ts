/** What an API key can be good for. Whatever a key is not given, it cannot do. */
export const API_KEY_SCOPES = ["read"] as const;

/** `read`: reading what is published, under the key's own limit instead of that of the address it is sent from. */
export type ApiKeyScope = (typeof API_KEY_SCOPES)[number];
