/** An answer that says how long it is: a short one isn't compressed. */
export function sizedResponse(
  content: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
): Response {
  return new Response(content, { headers: { ...headers, 'Content-Length': String(Buffer.byteLength(content)) } })
}
