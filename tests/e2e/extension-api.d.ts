/**
 * The few calls of the browsers' extension API that tests make inside extension pages, where no module of ours can be
 * imported.
 */
declare const chrome: {
  readonly extension: { getBackgroundPage(): unknown };
  readonly permissions: {
    request(wanted: { origins: string[] }): Promise<boolean>;
    contains(wanted: { origins: string[] }): Promise<boolean>;
  };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly id: string }[]> };
  readonly tabs: {
    query(filter: { url: string }): Promise<readonly { readonly id: number }[]>;
    sendMessage(tabId: number, message: unknown): Promise<unknown>;
  };
};
