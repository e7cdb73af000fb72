/** Puts HTML into a frame of the test page where it can neither run scripts nor reach the network. */

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'none'">`;

/** A document made of the given HTML. Abort to remove its frame. */
export async function openFrame(html: string, signal: AbortSignal): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width: 1000px; height: 800px; border: 0';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html.replace(/^(\s*<!doctype[^>]*>)?/i, (doctype) => `${doctype}${POLICY}`);
  document.body.append(frame);
  signal.addEventListener('abort', () => frame.remove(), { once: true });
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame has no document.');
  return frame.contentDocument;
}
