/** What the app wants to hear about its own installation. */
export type InstallListener = {
  /** Active, in control of this page, everything kept: the network may go. */
  offlineReady(): void;
  /**
   * A newer version is at hand. Nothing changes until `apply` is called, and then the page reloads: call it where
   * no form is half typed. May be called again for the same or a later version; the last `apply` is the one to use.
   */
  updateReady(apply: () => void): void;
  /** No worker could be installed: the app works while there is a network. */
  failed(error: unknown): void;
};
