/**
 * Arize IDs are Relay global IDs: base64 of `Type:number:salt`. The official clients take every text that decodes to
 * something with a colon for an ID; we ask for a type name in front, so that fewer names are mistaken.
 */
const DECODED = /^([A-Za-z]\w*):[\x20-\x7e]+$/
const BASE64 = /^[A-Za-z0-9+/_-]{4,}={0,2}$/

/** The type inside an ID, such as `OnlineTask`; `undefined` when the text is a name. */
export function typeOfId(text: string): string | undefined {
  if (!BASE64.test(text)) return undefined
  return DECODED.exec(Buffer.from(text, 'base64').toString('latin1'))?.[1]
}

/** Whether the text is an ID, not a name. */
export function isId(text: string): boolean {
  return typeOfId(text) !== undefined
}
