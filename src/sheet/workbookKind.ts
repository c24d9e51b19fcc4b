/** Whether bytes are a workbook, and one that can be read: by their beginning alone, so that no library is loaded for a text. */

/** Why a file cannot be read as a workbook. */
export type WorkbookFault = 'password' | 'broken' | 'older';

const beginsWith = (bytes: Uint8Array, beginning: readonly number[]) =>
  beginning.every((byte, at) => bytes[at] === byte);
const isZip = (bytes: Uint8Array) => beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
const isCompound = (bytes: Uint8Array) => beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/** A workbook with a password stands in the same container as one of Excel 97, under a name of its own. */
function isLockedPackage(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes('EncryptedPackage');
}

/** Null for what is no workbook at all. */
export function workbookKind(bytes: Uint8Array): 'readable' | { fault: WorkbookFault } | null {
  if (isZip(bytes)) return 'readable';
  return isCompound(bytes) ? { fault: isLockedPackage(bytes) ? 'password' : 'older' } : null;
}
