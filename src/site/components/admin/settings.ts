/** What the page of the forms tells its script. */
export interface AdminSettings {
  /** Addresses, from the root of the host. */
  forms: string;
  editor: string;
  /** Of the files of the site, without the last slash. */
  files: string;
}

export const settingsIn = (place: HTMLElement): AdminSettings => {
  const { forms = '', editor = '', files = '' } = place.dataset;
  return { forms, editor, files };
};
