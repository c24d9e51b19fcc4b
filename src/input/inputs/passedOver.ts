/** Files that systems and programs leave beside those of people. They are never read, and stop nothing. */
const names = [
  // Systems
  '.DS_Store',
  '.AppleDouble',
  '.Spotlight-V100',
  '.Trashes',
  '.directory',
  '.localized',
  '__MACOSX',
  'Icon\r',
  'Thumbs.db',
  'ehthumbs.db',
  'desktop.ini',
  '$RECYCLE.BIN',
  'System Volume Information',
  // Git and editors
  '.git',
  '.gitattributes',
  '.gitignore',
  '.gitkeep',
  '.editorconfig',
  '.idea',
  '.vscode',
  // Notes for those who write
  'README.md',
].map((name) => name.toLowerCase());

const patterns = [
  /^\._/, // macOS, on a disk of another system
  /^~\$/, // Microsoft Office, while a file is open
  /^~WRL\d+\.tmp$/i,
  /^\.~lock\..*#$/, // LibreOffice, while a file is open
  /^\.#/, // Emacs
  /^#.*#$/,
  /~$/, // backups of editors
  /\.(bak|orig|swp|swo|tmp)$/i,
  /^\.nfs[0-9a-f]+$/i, // files that another machine still has open
  /^\.fuse_hidden/,
];

export const isPassedOver = (name: string): boolean =>
  names.includes(name.toLowerCase()) || patterns.some((pattern) => pattern.test(name));
