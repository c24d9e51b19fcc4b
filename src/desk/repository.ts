/** Pages of the place where the files are kept at which an officer puts a finished one. */
export interface Repository {
  /** Whose addresses they are. */
  host: 'github' | 'gitlab' | 'forgejo';
  /** Of its front page, without a last slash: "https://github.com/owner/name". */
  address: string;
  branch: string;
}

export interface RepositoryPages {
  /** Where the text of the file is edited, and proposed as a change. */
  edit: string;
  /** Where a file is laid into its folder; null where the host has no such page. */
  upload: string | null;
}

export function repositoryPages({ host, address, branch }: Repository, path: string): RepositoryPages {
  const inAddress = (text: string) => text.split('/').map(encodeURIComponent).join('/');
  const [at, file, folder] = [inAddress(branch), inAddress(path), inAddress(path.slice(0, path.lastIndexOf('/')))];
  switch (host) {
    case 'github':
      return { edit: `${address}/edit/${at}/${file}`, upload: `${address}/upload/${at}/${folder}` };
    case 'gitlab':
      return { edit: `${address}/-/edit/${at}/${file}`, upload: null };
    case 'forgejo':
      return { edit: `${address}/_edit/${at}/${file}`, upload: `${address}/_upload/${at}/${folder}` };
  }
}

export interface RowAt {
  /** Whole id of a commit. */
  commit: string;
  /** Path from the root. */
  file: string;
  /** From 1. */
  line: number;
}

/** The page that shows a line of a file as it was at a commit. */
export function rowPage({ host, address }: Repository, { commit, file, line }: RowAt): string {
  const folders = { github: 'blob', gitlab: '-/blob', forgejo: 'src/commit' };
  const path = file.split('/').map(encodeURIComponent).join('/');
  return `${address}/${folders[host]}/${commit}/${path}#L${line}`;
}
